import { withdrawConsent } from "@/lib/commands/consents/withdraw-consent";
import { endEarly } from "@/lib/commands/course/end-early";
import { pausePathway } from "@/lib/commands/course/pause-pathway";
import { stopForSafety } from "@/lib/commands/course/stop-for-safety";
import { decideEligibility } from "@/lib/commands/eligibility/decide-eligibility";
import { takeOnFlag } from "@/lib/commands/flags/take-on-flag";
import { recordNoShow } from "@/lib/commands/visits/record-no-show";
import { findConsentInForce } from "@/lib/db/consents";
import type { Database } from "@/lib/db/open-database";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { clinicTime } from "@/lib/domain/calendar";
import { checkedIn } from "@/prisma/around-the-session";
import { closed, followedUp, lettered, maintained } from "@/prisma/endings";
import { emergencyInSession } from "@/prisma/incidents";
import { Journey, type Phq9 } from "@/prisma/journey";
import {
  answersBeforeScreening,
  enteredAtScreening,
  measuredAtFollowUp,
  measuredForScreening,
  measuredHalfway,
} from "@/prisma/measures";
import { PATIENTS, type PatientKey } from "@/prisma/personas";
import { type SessionStory, TOO_HIGH, treated, USUAL } from "@/prisma/treatment";

/** PHQ-9 answers by how they sum; item 9 is zero, so that only Mona's answers open a flag. */
export const PHQ9 = {
  severe: [3, 3, 3, 3, 2, 3, 2, 2, 0], // 21
  moderatelySevere: [3, 3, 2, 2, 2, 2, 2, 2, 0], // 18
  stillHigh: [3, 2, 2, 2, 2, 2, 2, 2, 0], // 17
  moderate: [2, 1, 2, 2, 1, 1, 1, 1, 0], // 11
  mild: [1, 1, 1, 1, 1, 1, 1, 0, 0], // 7
  remitted: [1, 0, 1, 1, 0, 0, 0, 0, 0], // 3
  suicidal: [3, 3, 3, 2, 2, 2, 2, 1, 2], // 20, item 9 on more than half the days
} as const satisfies Record<string, Phq9>;

const STEPS = ["preparation-1", "preparation-2", "session-1", "session-2", "session-3", "session-4"] as const;
const IMPROVING = [PHQ9.stillHigh, PHQ9.moderate, PHQ9.mild, PHQ9.mild] as const;

type Plan = {
  registeredOn: string;
  decidedOn: string;
  time: string;
  /** One date a step, in the protocol's order. */
  dates: readonly string[];
  weightKg?: number;
  /** Everything of S004 was answered at the assessment, not PHQ-9 alone. */
  isMeasured?: boolean;
};

/** Registered, found eligible, every visit booked on the next day, and both preparations held. */
async function prepared(db: Database, key: PatientKey, plan: Plan): Promise<Journey> {
  const journey = new Journey(db, PATIENTS[key]);
  await begun(journey, plan);
  for (const step of ["preparation-1", "preparation-2"]) await journey.prepared(step);
  return journey;
}

async function begun(journey: Journey, plan: Plan): Promise<void> {
  const { registeredOn, decidedOn, dates, time, weightKg = 72, isMeasured = false } = plan;
  const measured = isMeasured ? measuredForScreening : undefined;
  await journey.eligible(registeredOn, decidedOn, PHQ9.moderatelySevere, weightKg, measured);
  for (const [index, date] of dates.entries()) {
    const step = STEPS[index];
    if (step) await journey.scheduled(step, date, time, decidedOn);
  }
}

async function sessions(journey: Journey, stories: readonly Partial<SessionStory>[]): Promise<void> {
  for (const [index, story] of stories.entries()) {
    if (index === 2) await measuredHalfway(journey, journey.visitOf("session-3").date);
    await treated(journey, `session-${index + 1}`, {
      weightKg: 72,
      mgPerKg: index === 0 ? 0.75 : 1,
      phq9: IMPROVING[index] ?? PHQ9.mild,
      ...story,
    });
  }
}

const FOUR = [{}, {}, {}, {}] as const;

/** What has happened to each invented patient when the demo opens, Wednesday 2 December 2026 at nine. */
export const STORIES: Record<PatientKey, (db: Database) => Promise<Journey>> = {
  eva: async (db) => {
    const journey = new Journey(db, PATIENTS.eva);
    await journey.registered("2026-12-01");
    await journey.scheduled("screening", "2026-12-08", "13:00", "2026-12-01");
    return journey;
  },
  per: async (db) => {
    const journey = new Journey(db, PATIENTS.per);
    await journey.registered("2026-11-26");
    await journey.answersPhq9("2026-11-28", "20:10", PHQ9.severe);
    await answersBeforeScreening(journey, "2026-11-28");
    await journey.consents("2026-11-28", ["treatment", "off-label"]);
    await journey.scheduled("screening", "2026-12-03", "13:00", "2026-11-27");
    return journey;
  },
  anne: async (db) => {
    const journey = new Journey(db, PATIENTS.anne);
    await journey.registered("2026-11-24");
    await journey.answersPhq9("2026-11-26", "20:10", PHQ9.moderatelySevere);
    await answersBeforeScreening(journey, "2026-11-26");
    await journey.consents("2026-11-26");
    await journey.scheduled("screening", "2026-12-01", "13:00", "2026-11-27");
    await enteredAtScreening(journey, "2026-12-01");
    await journey.screened("2026-12-01", 81);
    return journey;
  },
  nora: async (db) => {
    const journey = new Journey(db, PATIENTS.nora);
    await journey.eligible("2026-11-16", "2026-12-01", PHQ9.severe, 68, measuredForScreening);
    return journey;
  },
  emily: async (db) => {
    const journey = new Journey(db, PATIENTS.emily);
    await journey.eligible("2026-11-17", "2026-12-01", PHQ9.moderatelySevere, 61, measuredForScreening);
    return journey;
  },
  nils: async (db) => {
    const journey = new Journey(db, PATIENTS.nils);
    await journey.registered("2026-11-10");
    await journey.answersPhq9("2026-11-12", "20:10", PHQ9.moderatelySevere);
    await journey.consents("2026-11-12");
    const screeningId = await journey.screened("2026-11-19", 94);
    await journey.run(decideEligibility, journey.doctor, clinicTime("2026-11-19", "14:30"), {
      screeningId,
      outcome: "deferred",
      reasons: "Blodtrykk må reguleres hos fastlege før ny vurdering.",
      explanation: "Blodtrykket ditt er litt høyt nå. Fastlegen følger det opp, og vi tar en ny vurdering på nyåret.",
      deferredUntil: "2027-01-08",
    });
    return journey;
  },
  tone: async (db) => {
    const journey = new Journey(db, PATIENTS.tone);
    await journey.registered("2026-11-05");
    await journey.answersPhq9("2026-11-06", "20:10", PHQ9.severe);
    await journey.consents("2026-11-06");
    const screeningId = await journey.screened("2026-11-18", 63, {
      psychosis: "Tidligere psykotisk episode i 2023, følges ved DPS.",
    });
    await journey.run(decideEligibility, journey.doctor, clinicTime("2026-11-18", "14:30"), {
      screeningId,
      outcome: "not-eligible",
      reasons: "Tidligere psykoselidelse. Klinikkens eksklusjon på nivå A, ikke grunnlag for å fravike.",
      explanation:
        "Vi mener at denne behandlingen ikke er trygg for deg nå. Vi har foreslått andre tilbud i brevet til fastlegen din.",
    });
    return journey;
  },
  maja: async (db) => {
    const journey = new Journey(db, PATIENTS.maja);
    await begun(journey, {
      registeredOn: "2026-11-12",
      decidedOn: "2026-11-27",
      time: "09:00",
      dates: ["2026-12-03", "2026-12-10"],
    });
    return journey;
  },
  lars: async (db) => {
    const journey = new Journey(db, PATIENTS.lars);
    const dates = ["2026-11-25", "2026-12-02", "2026-12-09"];
    await begun(journey, { registeredOn: "2026-11-02", decidedOn: "2026-11-18", time: "15:30", dates });
    await journey.prepared("preparation-1");
    return journey;
  },
  silje: async (db) => {
    const dates = ["2026-11-18", "2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23"];
    const journey = await prepared(db, "silje", {
      registeredOn: "2026-10-26",
      decidedOn: "2026-11-11",
      time: "13:00",
      dates,
      weightKg: 64,
      isMeasured: true,
    });
    await treated(journey, "session-1", {
      weightKg: 64,
      mgPerKg: 0.75,
      phq9: PHQ9.moderatelySevere,
      until: "answered",
    });
    await journey.measured(clinicTime("2026-12-02", "08:40"), 64);
    return journey;
  },
  ola: async (db) => {
    const dates = ["2026-11-11", "2026-11-18", "2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16"];
    const journey = await prepared(db, "ola", {
      registeredOn: "2026-10-05",
      decidedOn: "2026-10-20",
      time: "10:30",
      dates,
      weightKg: 70,
    });
    await sessions(journey, [{ weightKg: 70 }]);
    await treated(journey, "session-2", {
      weightKg: 70,
      mgPerKg: 1,
      phq9: PHQ9.moderate,
      until: "ordered",
      orderedEarly: true,
    });
    await checkedIn(journey, "session-2", "07:40");
    return journey;
  },
  solveig: async (db) => {
    const dates = ["2026-11-04", "2026-11-11", "2026-11-18", "2026-11-25", "2026-12-02", "2026-12-09"];
    const journey = await prepared(db, "solveig", {
      registeredOn: "2026-09-14",
      decidedOn: "2026-10-08",
      time: "08:00",
      dates,
    });
    await sessions(journey, [{}, {}, { until: "dosed", lastMinute: 30, readings: USUAL, isRoomTold: true }]);
    return journey;
  },
  randi: async (db) => {
    const dates = ["2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"];
    const journey = await prepared(db, "randi", {
      registeredOn: "2026-10-12",
      decidedOn: "2026-10-29",
      time: "08:00",
      dates,
    });
    await sessions(journey, [{ phq9: PHQ9.moderatelySevere }, { phq9: PHQ9.stillHigh }]);
    await journey.answersPhq9("2026-12-01", "19:30", PHQ9.stillHigh);
    return journey;
  },
  odd: async (db) => {
    const dates = ["2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24", "2026-12-01", "2026-12-08"];
    const journey = await prepared(db, "odd", {
      registeredOn: "2026-10-01",
      decidedOn: "2026-10-22",
      time: "08:00",
      dates,
    });
    await sessions(journey, [{}, {}, { until: "discharged", isRoomTold: true }]);
    return journey;
  },
  hanne: async (db) => {
    const dates = ["2026-10-15", "2026-10-22", "2026-10-29", "2026-11-05", "2026-11-12", "2026-11-19"];
    const journey = await prepared(db, "hanne", {
      registeredOn: "2026-09-10",
      decidedOn: "2026-10-01",
      time: "10:30",
      dates,
      isMeasured: true,
    });
    await sessions(journey, FOUR);
    await journey.scheduled("follow-up", "2026-12-10", "10:15", "2026-11-20");
    return journey;
  },
  jon: async (db) => {
    const dates = ["2026-09-22", "2026-09-29", "2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27"];
    const journey = await prepared(db, "jon", {
      registeredOn: "2026-08-20",
      decidedOn: "2026-09-10",
      time: "10:30",
      dates,
      isMeasured: true,
    });
    await sessions(journey, FOUR);
    await measuredAtFollowUp(journey, "2026-11-24");
    await followedUp(journey, "2026-11-24", "10:15", PHQ9.remitted, "2026-10-28");
    return journey;
  },
  berit: async (db) => {
    const dates = ["2026-08-24", "2026-08-31", "2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28"];
    const journey = await prepared(db, "berit", {
      registeredOn: "2026-08-05",
      decidedOn: "2026-08-18",
      time: "10:30",
      dates,
    });
    await sessions(journey, FOUR);
    await followedUp(journey, "2026-10-20", "13:00", PHQ9.remitted, "2026-09-29");
    await lettered(journey, "2026-10-21");
    await closed(journey, "2026-10-21");
    return journey;
  },
  geir: async (db) => {
    const journey = new Journey(db, PATIENTS.geir);
    await begun(journey, { registeredOn: "2026-10-19", decidedOn: "2026-11-05", time: "08:00", dates: ["2026-11-13"] });
    await journey.prepared("preparation-1");
    await journey.run(pausePathway, journey.psychologist, clinicTime("2026-11-18", "09:30"), {
      reason: "Innlagt for lungebetennelse. Tas opp igjen når han er frisk.",
    });
    return journey;
  },
  ida: async (db) => {
    const dates = ["2026-11-06", "2026-11-13", "2026-11-20"];
    const journey = await prepared(db, "ida", {
      registeredOn: "2026-10-02",
      decidedOn: "2026-10-23",
      time: "10:30",
      dates,
    });
    await sessions(journey, [{}]);
    const now = clinicTime("2026-11-26", "21:15");
    const consentId = (
      await unitOfWork(db, journey.patient, now, (tx) => findConsentInForce(tx, journey.pathwayId, "treatment"))
    ).value;
    await journey.run(withdrawConsent, journey.patient, now, { consentId, reason: "Jeg vil tenke meg om." });
    return journey;
  },
  tor: async (db) => {
    const dates = ["2026-11-09", "2026-11-16", "2026-11-30"];
    const journey = await prepared(db, "tor", {
      registeredOn: "2026-10-08",
      decidedOn: "2026-10-27",
      time: "13:00",
      dates,
    });
    const { id: visitId } = journey.visitOf("session-1");
    await journey.run(recordNoShow, journey.nurse, clinicTime("2026-11-30", "13:10"), {
      visitId,
      reason: "Møtte ikke, svarte ikke på telefon.",
    });
    return journey;
  },
  liv: async (db) => {
    const dates = ["2026-10-22", "2026-10-29", "2026-11-05", "2026-11-12"];
    const journey = await prepared(db, "liv", {
      registeredOn: "2026-09-21",
      decidedOn: "2026-10-12",
      time: "15:30",
      dates,
    });
    await sessions(journey, [{}, { readings: TOO_HIGH, incident: emergencyInSession }]);
    await journey.run(stopForSafety, journey.doctor, clinicTime("2026-11-13", "09:00"), {
      reason: "Kraftig blodtrykksstigning under behandling 2. Henvist til hjertemedisinsk vurdering.",
    });
    return journey;
  },
  arne: async (db) => {
    const dates = ["2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"];
    const journey = await prepared(db, "arne", {
      registeredOn: "2026-09-28",
      decidedOn: "2026-10-16",
      time: "08:00",
      dates,
    });
    await sessions(journey, [{}, {}, { phq9: PHQ9.remitted }]);
    await journey.run(endEarly, journey.doctor, clinicTime("2026-11-25", "12:00"), {
      reasonCode: "remission",
      reason: "Symptomfri etter tre behandlinger. Pasienten og vi er enige om at det er nok.",
    });
    return journey;
  },
  mona: async (db) => {
    const journey = new Journey(db, PATIENTS.mona);
    const dates = ["2026-11-20", "2026-12-04"];
    await begun(journey, { registeredOn: "2026-10-28", decidedOn: "2026-11-12", time: "13:00", dates });
    await journey.prepared("preparation-1");
    await journey.answersPhq9("2026-12-01", "21:40", PHQ9.suicidal);
    const now = clinicTime("2026-12-02", "07:50");
    const record = (await unitOfWork(db, journey.doctor, now, (tx) => loadPathwayRecord(tx, journey.pathwayId))).value;
    const flagId = record?.flags.at(-1)?.id;
    await journey.run(takeOnFlag, journey.doctor, now, { flagId });
    return journey;
  },
  kare: async (db) => {
    const dates = ["2026-08-12", "2026-08-19", "2026-08-26", "2026-09-02", "2026-09-09", "2026-09-16"];
    const journey = await prepared(db, "kare", {
      registeredOn: "2026-08-04",
      decidedOn: "2026-08-10",
      time: "08:00",
      dates,
    });
    await sessions(journey, FOUR);
    await followedUp(journey, "2026-10-07", "08:00", PHQ9.mild, "2026-09-17");
    await lettered(journey, "2026-10-08");
    await closed(journey, "2026-10-08");
    const later = await maintained(journey, "2026-11-16");
    await later.answersPhq9("2026-11-17", "19:00", PHQ9.moderate);
    await later.consents("2026-11-17");
    await later.foundEligible("2026-11-19", await later.screened("2026-11-19", 72));
    return later;
  },
};
