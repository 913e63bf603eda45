import { v5 } from "uuid";
import { completeAdverseEventTask } from "@/lib/commands/adverse-events/complete-adverse-event-task";
import { recordAdverseEvent } from "@/lib/commands/adverse-events/record-adverse-event";
import { updateAdverseEvent } from "@/lib/commands/adverse-events/update-adverse-event";
import { endEmergency } from "@/lib/commands/emergency/end-emergency";
import { recordEmergencyEntry } from "@/lib/commands/emergency/record-emergency-entry";
import { saveEmergencyPlan } from "@/lib/commands/emergency/save-emergency-plan";
import { startEmergency } from "@/lib/commands/emergency/start-emergency";
import type { Database } from "@/lib/db/open-database";
import { clinicTime } from "@/lib/domain/calendar";
import type { EmergencyEntryKind } from "@/lib/domain/pathway/treatment-day-record";
import type { Journey } from "@/prisma/journey";
import { actorOf, CLINIC_OPENED_AT, LOCATIONS } from "@/prisma/staff";

const NAMESPACE = "3f7c2f0a-5a0d-5f7e-9b1c-696e63696465";
const [OSLO, TRONDHEIM] = LOCATIONS;

const STEPS = [
  "Rop på hjelp. Én blir hos pasienten, én ringer.",
  "Ring 113. Si adressen og hva som har skjedd. Behold telefonen på høyttaler.",
  "Sjekk bevissthet og pust. Puster pasienten ikke normalt: start HLR og hent hjertestarteren.",
  "Puster pasienten: stabilt sideleie eller hevet hode, fri luftvei, oksygen.",
  "Stopp infusjonen hvis den går. Mål blodtrykk, puls og oksygenmetning.",
  "Møt ambulansen. Gi dem loggen: dose, tid og målinger.",
];

const PLANS = [
  {
    locationId: OSLO.id,
    meetAt: "Hovedinngangen mot gaten, 1. etasje. Den som er i resepsjonen, går ut og holder døren.",
    doctorPhone: "400 00 102",
    numbers: "Vakttelefon 400 00 100\nResepsjon 400 00 101",
    equipmentAt: [
      "Hjertestarter: på veggen ved resepsjonen",
      "Oksygen og sug: i skapet i hvert behandlingsrom",
      "Akuttkoffert: i gangen mellom rom 3 og rom 4",
    ].join("\n"),
  },
  {
    locationId: TRONDHEIM.id,
    meetAt: "Inngang fra bakgården, 2. etasje. Heisen er for liten til båre: bruk trappen.",
    doctorPhone: "400 00 103",
    numbers: "Vakttelefon 400 00 100",
    equipmentAt: "Hjertestarter: i venterommet\nOksygen og akuttkoffert: i behandlingsrommet",
  },
];

/** What the emergency button shows at each of the clinic's places, approved when it opened. */
export async function emergencyPlansApproved(db: Database): Promise<void> {
  for (const plan of PLANS) {
    const saved = await saveEmergencyPlan.run(
      { commandId: v5(plan.locationId, NAMESPACE), ...plan, steps: STEPS.join("\n") },
      { actor: actorOf("lead"), db, now: new Date(CLINIC_OPENED_AT.getTime() + 7_200_000) },
    );
    if (!saved.ok) throw new Error(`The emergency plan was refused: ${JSON.stringify(saved.refusal)}`);
  }
}

/** Forty minutes after a dose the blood pressure rises and the patient has a headache: the button is pressed, the log is kept, and it passes. */
export async function emergencyInSession(journey: Journey, visitId: string, givenAt: Date): Promise<void> {
  const at = (minute: number): Date => new Date(givenAt.getTime() + minute * 60_000);
  const entry = (minute: number, kind: EmergencyEntryKind, text = "", writtenAt = minute) =>
    journey.run(recordEmergencyEntry, journey.nurse, at(writtenAt), {
      ...{ visitId, kind, text, happenedAt: writtenAt === minute ? null : at(minute) },
    });
  await journey.run(startEmergency, journey.nurse, at(41), { visitId, happenedAt: null });
  await entry(42, "doctor-called");
  await entry(43, "position", "Hodeenden hevet");
  await entry(45, "doctor-here");
  await entry(44, "reading", "Blodtrykk 178/108", 48);
  const { eventId } = await journey.run(recordAdverseEvent, journey.nurse, at(50), {
    ...{ visitId, kind: "headache", severity: "2", happenedAt: at(40) },
    ...{ action: "Lyset dempet, ro i rommet." },
  });
  const raised = await journey.run(recordAdverseEvent, journey.doctor, at(52), {
    ...{ visitId, kind: "raised-blood-pressure", severity: "3", happenedAt: at(40) },
    ...{
      description: "186/112 førti minutter etter dosen, med hodepine.",
      action: "Hvile, hevet hodeende, gjentatte målinger.",
    },
    seriousBecause: ["medically-important"],
  });
  await journey.run(endEmergency, journey.doctor, at(58), {
    visitId,
    summary: "Blodtrykket falt uten medisin. Våken hele tiden, ingen nevrologiske utfall. 113 ble ikke ringt.",
  });
  const over = { outcome: "resolved", note: "" };
  await journey.run(updateAdverseEvent, journey.nurse, at(85), { ...over, eventId, severity: "2", stoppedAt: at(80) });
  await journey.run(updateAdverseEvent, journey.doctor, at(88), {
    ...{ ...over, eventId: raised.eventId, severity: "3", stoppedAt: at(60), seriousBecause: ["medically-important"] },
  });
  const [date = ""] = givenAt.toISOString().split("T");
  await followedUp(journey, raised.eventId, date);
}

/** The doctor goes through the list the same evening; the last line still waits. */
async function followedUp(journey: Journey, eventId: string, date: string): Promise<void> {
  const done = (time: string, kind: string, note: string) =>
    journey.run(completeAdverseEventTask, journey.doctor, clinicTime(date, time), { eventId, kind, note });
  await done(
    "20:10",
    "doctor-assessment",
    "Sannsynlig sammenheng med dosen. Ingen flere doser før hjertemedisinsk vurdering.",
  );
  await done(
    "20:12",
    "patient-informed",
    "Snakket med pasienten før hjemreise om hva som skjedde og hva vi gjør videre.",
  );
  await done("20:20", "authority-report", "Sendt på melde.no.");
  await done("20:24", "incident-warning", "Vurdert: ikke varslingspliktig, ingen varig skade.");
}
