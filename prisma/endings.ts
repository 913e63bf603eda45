import { closePathway } from "@/lib/commands/course/close-pathway";
import { recordLetterSent } from "@/lib/commands/letters/record-letter-sent";
import { signLetter } from "@/lib/commands/letters/sign-letter";
import { startMaintenanceCourse } from "@/lib/commands/patients/start-maintenance-course";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { type CalendarDate, clinicTime } from "@/lib/domain/calendar";
import { draftDischargeLetter } from "@/lib/letters/draft-discharge-letter";
import { Journey, type Phq9 } from "@/prisma/journey";
import { actorOf } from "@/prisma/staff";

/** The follow-up three weeks after the last dose: form, visit, signed note. */
export async function followedUp(
  journey: Journey,
  date: CalendarDate,
  time: string,
  phq9: Phq9,
  bookedOn: CalendarDate,
): Promise<void> {
  await journey.scheduled("follow-up", date, time, bookedOn);
  await journey.answersPhq9(date, "07:15", phq9);
  await journey.signed("follow-up", "follow-up", new Date(clinicTime(date, time).getTime() + 50 * 60_000));
}

/** The doctor signs the letter as it was drafted from the signed facts, and sends it. */
export async function lettered(journey: Journey, date: CalendarDate): Promise<void> {
  const now = clinicTime(date, "15:00");
  const record = (await unitOfWork(journey.db, journey.doctor, now, (tx) => loadPathwayRecord(tx, journey.pathwayId)))
    .value;
  if (!record) throw new Error(`${journey.persona.name}'s doctor cannot see the record`);
  const { letterId } = await journey.run(signLetter, journey.doctor, now, {
    sections: draftDischargeLetter(record, "nb"),
  });
  await journey.run(recordLetterSent, journey.doctor, clinicTime(date, "15:20"), {
    letterId,
    how: "sent-in-other-system",
  });
}

export async function closed(journey: Journey, date: CalendarDate): Promise<void> {
  await journey.run(closePathway, journey.doctor, clinicTime(date, "15:30"), {
    reason: "Forløpet er gjennomført, epikrise er sendt.",
  });
}

/** A maintenance course, linked to the one that was closed. */
export async function maintained(earlier: Journey, date: CalendarDate): Promise<Journey> {
  const later = new Journey(
    earlier.db,
    { ...earlier.persona, key: `${earlier.persona.key}-maintenance` },
    "maintenance",
  );
  later.patient = earlier.patient;
  later.pathwayId = earlier.pathwayId;
  const { pathwayId } = await later.run(startMaintenanceCourse, actorOf("lead"), clinicTime(date, "10:00"), {
    protocolId: later.protocol.id,
    referralReason: "Tilbakevendende symptomer etter avsluttet forløp med god effekt.",
    psychologistId: later.psychologist.userId,
    doctorIds: [later.doctor.userId],
    nurseIds: [actorOf("nurse").userId, actorOf("secondNurse").userId],
  });
  later.pathwayId = pathwayId;
  return later;
}
