import { v5 } from "uuid";
import { orderDose } from "@/lib/commands/orders/order-dose";
import { releaseSession } from "@/lib/commands/orders/release-session";
import { receiveMedicine } from "@/lib/commands/medicine/receive-medicine";
import { dischargePatient } from "@/lib/commands/sessions/discharge-patient";
import { giveDose } from "@/lib/commands/sessions/give-dose";
import { recordTimeOut } from "@/lib/commands/sessions/record-time-out";
import { acknowledgeAlert } from "@/lib/commands/vitals/acknowledge-alert";
import { correctVitals } from "@/lib/commands/vitals/correct-vitals";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import type { Database } from "@/lib/db/open-database";
import { findBatchByNumber } from "@/lib/db/medicine";
import { listOpenAlertIds } from "@/lib/db/vitals";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { clinicTime } from "@/lib/domain/calendar";
import { doseFor, volumeFor } from "@/lib/domain/order/dose-calculation";
import type { Journey, Phq9 } from "@/prisma/journey";
import { calledNextDay } from "@/prisma/around-the-session";
import { actorOf, CLINIC_OPENED_AT, DEMO_PASSWORD, LOCATIONS, STAFF } from "@/prisma/staff";
import { TreatmentRoom } from "@/prisma/treatment-room";

const NAMESPACE = "0d1f6a52-3c5e-5d3b-8f0e-6b6574616d69";

/** The batch of ampoules that the invented clinic doses from. */
const BATCH = {
  locationId: LOCATIONS[0].id,
  product: "ketalar",
  strengthMgPerMl: 50,
  batchNumber: "KX-2027-04",
} as const;

/** Ampoules into the stock, so that there is something to give. */
export async function stocked(db: Database): Promise<void> {
  const received = await receiveMedicine.run(
    {
      ...BATCH,
      commandId: v5(BATCH.batchNumber, NAMESPACE),
      ampouleMl: 10,
      ampoules: 60,
      expiresOn: "2027-09-30",
      ...{ secondPersonId: STAFF.secondNurse.userId, secondPersonPassword: DEMO_PASSWORD },
    },
    { actor: actorOf("nurse"), db, now: new Date(CLINIC_OPENED_AT.getTime() + 3_600_000) },
  );
  if (!received.ok) throw new Error(`The stock was refused: ${JSON.stringify(received.refusal)}`);
}

type Reading = readonly [systolic: number, diastolic: number, pulse: number, spo2: number];

/** Minutes after the dose → what the monitor showed. The usual course: a rise towards minute 40, back by the end. */
export const USUAL: readonly (readonly [minute: number, reading: Reading])[] = [
  [5, [130, 82, 76, 98]],
  [10, [136, 84, 80, 97]],
  [15, [140, 86, 84, 97]],
  [20, [144, 88, 86, 97]],
  [30, [148, 90, 84, 97]],
  [40, [150, 91, 82, 97]],
  [50, [142, 86, 78, 98]],
  [60, [134, 82, 74, 98]],
  [90, [128, 80, 72, 98]],
];

/** The sessions of long ago are charted more sparsely, to keep the seed short. */
const SPARSE = USUAL.filter(([minute]) => [10, 30, 40, 60, 90].includes(minute));

/** One reading over the doctor's limit: the course that led to a stop for safety. */
export const TOO_HIGH: typeof USUAL = USUAL.map(([minute, reading]) =>
  minute === 40 ? [minute, [186, 112, 104, 96]] : [minute, reading],
);

export const STAGES = ["answered", "ordered", "timed-out", "dosed", "discharged", "signed"] as const;
export type SessionStage = (typeof STAGES)[number];

export type SessionStory = {
  weightKg: number;
  mgPerKg: number;
  phq9: Phq9;
  readings?: typeof USUAL;
  /** How far this session has come; readings after `lastMinute` are not there yet. */
  until?: SessionStage;
  lastMinute?: number;
  /** The doctor measured and ordered at 08.30 already. */
  orderedEarly?: boolean;
  /** What happened in the room is told too: phases, signals, touch, and the psychologist's own lines. */
  isRoomTold?: boolean;
  /** What went wrong, told between the dose and the way home. */
  incident?: (journey: Journey, visitId: string, givenAt: Date) => Promise<void>;
};

/** One booked ketamine session, as doctor, nurse, second nurse and psychologist carry it out, as far as `until`. */
export async function treated(journey: Journey, stepKey: string, story: SessionStory): Promise<void> {
  const reached = (stage: SessionStage): boolean => STAGES.indexOf(story.until ?? "signed") >= STAGES.indexOf(stage);
  const { id: visitId, date, time } = journey.visitOf(stepKey);
  const startsAt = clinicTime(date, time);
  const minutes = (count: number): Date => new Date(startsAt.getTime() + count * 60_000);
  await journey.answersPhq9(date, "06:40", story.phq9);
  if (!reached("ordered")) return;
  const orderedAt = story.orderedEarly ? clinicTime(date, "08:30") : minutes(-30);
  const measurementId = await journey.measured(new Date(orderedAt.getTime() - 600_000), story.weightKg);
  await journey.run(orderDose, journey.doctor, orderedAt, {
    ...{ visitId, measurementId, mgPerKg: story.mgPerKg, strengthMgPerMl: BATCH.strengthMgPerMl },
  });
  if (!reached("timed-out")) return;
  const room = new TreatmentRoom(journey, visitId, minutes(20));
  const roomUntil = (minute: number) => (story.isRoomTold ? room.until(minute) : Promise.resolve());
  await roomUntil(-12);
  await timeOut(journey, visitId, minutes(8));
  await roomUntil(-8);
  await chart(journey, visitId, minutes(12), [128, 80, 72, 98], 5);
  if (!reached("dosed")) return;
  const givenAt = minutes(20);
  const { doseMg } = doseFor({ weightKg: story.weightKg, mgPerKg: story.mgPerKg });
  const { volumeMl } = volumeFor({
    doseMg,
    strengthMgPerMl: BATCH.strengthMgPerMl,
    stepMl: journey.protocol.dose.volumeStepMl,
  });
  await journey.run(giveDose, journey.nurse, givenAt, {
    visitId,
    batchId: await batchId(journey.db),
    typedVolumeMl: volumeMl,
    site: journey.protocol.dose.route === "im" ? "left-upper-arm" : "vein-left-arm",
    secondPersonId: STAFF[journey.secondNurseKey].userId,
    secondPersonPassword: DEMO_PASSWORD,
  });
  const wasTooHigh = await charted(journey, visitId, givenAt, story, roomUntil);
  await story.incident?.(journey, visitId, givenAt);
  if (!reached("discharged")) return;
  if (wasTooHigh) {
    await journey.run(releaseSession, journey.doctor, minutes(112), {
      visitId,
      reason: "Blodtrykket falt spontant etter hvile. Ingen symptomer. Kan reise hjem når sjekklisten er oppfylt.",
    });
  }
  const { criteria } = journey.protocol.discharge;
  await journey.run(dischargePatient, journey.nurse, minutes(116), {
    visitId,
    criteria: Object.fromEntries(criteria.map(({ key }) => [key, { answer: "yes", comment: "" }])),
    ...{ escortName: "Kari Berg", escortPhone: "400 00 310", escortRelation: "søster" },
    ...{ adviceLocale: journey.persona.locale, isAdviceGiven: true },
    ...{ callTime: "10:00", callerId: journey.nurse.userId },
  });
  if (reached("signed")) await journey.signed("integration", stepKey, minutes(118));
  await calledNextDay(journey, stepKey);
}

async function batchId(db: Database): Promise<string> {
  const found = await unitOfWork(db, actorOf("nurse"), CLINIC_OPENED_AT, (tx) => findBatchByNumber(tx, BATCH));
  if (!found.value) throw new Error("The clinic has no ampoules");
  return found.value.id;
}

async function timeOut(journey: Journey, visitId: string, now: Date): Promise<void> {
  const written: Record<string, string> = {
    "doctor-reachable": journey.doctor.name,
    "staff-present": `${journey.nurse.name} og ${journey.psychologist.name}`,
    fasting: "Mat kl. 20 i går, vann kl. 7",
    "emergency-equipment": journey.nurse.name,
    "second-person-ready": actorOf(journey.secondNurseKey).name,
  };
  const answers = Object.fromEntries(
    journey.protocol.timeOut.map(({ key, expected }) => [key, { answer: expected, comment: written[key] ?? "" }]),
  );
  await journey.run(recordTimeOut, journey.nurse, now, {
    visitId,
    answers,
    escortName: "Kari Berg",
    escortPhone: "400 00 310",
    reason: "",
  });
}

async function charted(
  journey: Journey,
  visitId: string,
  givenAt: Date,
  story: SessionStory,
  roomUntil: (minute: number) => Promise<void>,
): Promise<boolean> {
  let wasTooHigh = false;
  for (const [minute, reading] of story.readings ?? SPARSE) {
    if (minute > (story.lastMinute ?? 999)) break;
    await roomUntil(minute);
    const at = new Date(givenAt.getTime() + minute * 60_000);
    const { readingId } = await chart(journey, visitId, at, reading, minute >= 10 && minute < 50 ? 4 : 5);
    if (story.isRoomTold && minute === 15) await breathsCorrected(journey, readingId, at);
    if (reading[0] < 180) continue;
    wasTooHigh = true;
    await acknowledged(journey, visitId, new Date(at.getTime() + 60_000));
  }
  return wasTooHigh;
}

async function chart(
  journey: Journey,
  visitId: string,
  now: Date,
  reading: Reading,
  moaas: number,
): Promise<{ readingId: string }> {
  return journey.run(recordVitals, journey.nurse, now, {
    ...{ visitId, measuredAt: null, skippedReason: "", comment: "", ...figuresOf(reading, moaas) },
  });
}

function figuresOf([systolicMmHg, diastolicMmHg, heartRateBpm, spo2Percent]: Reading, moaas: number) {
  return {
    ...{ systolicMmHg, diastolicMmHg, heartRateBpm, spo2Percent, respiratoryRatePerMin: 14, moaas },
    ...{ nausea: 0, anxiety: moaas === 5 ? 2 : 1, dissociation: moaas === 5 ? 0 : 6 },
  };
}

/** The nurse counted the breaths anew: the figure from before stays, struck through. */
async function breathsCorrected(journey: Journey, readingId: string, at: Date): Promise<void> {
  await journey.run(correctVitals, journey.nurse, new Date(at.getTime() + 60_000), {
    ...{ readingId, measuredAt: null, comment: "", reason: "Pusten var talt over et halvt minutt uten å doble." },
    ...{ ...figuresOf([140, 86, 84, 97], 4), respiratoryRatePerMin: 16 },
  });
}

async function acknowledged(journey: Journey, visitId: string, now: Date): Promise<void> {
  const found = await unitOfWork(journey.db, journey.nurse, now, (tx) => listOpenAlertIds(tx, visitId));
  for (const alertId of found.value) {
    await journey.run(acknowledgeAlert, journey.nurse, now, {
      alertId,
      action: "Lege tilkalt og kom til. Hodeende hevet, ny måling om fem minutter.",
    });
  }
}
