import { addHours, addMinutes } from "date-fns";
import { type CalendarDate, clinicTime } from "@/lib/domain/calendar";
import type {
  CheckpointDecision,
  Consent,
  NoteKind,
  PathwayEvent,
  PathwayRecord,
  QuestionnaireResponse,
  SafetyFlag,
  SignedNote,
  Visit,
} from "@/lib/domain/pathway/pathway-record";
import type {
  AdverseEvent,
  DoseAdministration,
  DoseOrder,
  SessionDischarge,
  TimeOut,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/treatment-day-record";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";

/** Facts for tests: fixed ids and dates, sensible everywhere, so that a test says only what it is about. */

/** An Oslo wall-clock moment: `at("2026-10-14 10:30")`. */
export function at(moment: string): Date {
  const [date = "", time = "00:00"] = moment.split(" ");
  return clinicTime(date, time);
}

/** A shipped protocol by its key. */
export function protocolNamed(key: string): Protocol {
  const protocol = SHIPPED_PROTOCOLS.find((shipped) => shipped.key === key);
  if (!protocol) throw new Error(`No shipped protocol ${key}`);
  return protocol;
}

export const DOCTOR = { userId: "doctor", name: "Marte Lien" };
export const PSYCHOLOGIST = { userId: "psychologist", name: "Ingrid Solberg" };
export const NURSE = { userId: "nurse", name: "Karin Haugen" };
export const SECOND_NURSE = { userId: "second-nurse", name: "Mons Larsen" };

export const REGISTERED_AT = at("2026-09-28 09:00");

/** A course on which nothing has happened but the registration. */
export function aPathway(facts: Partial<PathwayRecord> = {}): PathwayRecord {
  const team = { fromAt: REGISTERED_AT, toAt: null };
  return {
    id: "pathway",
    version: 1,
    startedAt: REGISTERED_AT,
    referralReason: "Tilbakevendende depresjon.",
    previousPathwayId: null,
    patient: {
      id: "patient",
      name: "Ola Nordmann",
      birthDate: "1986-06-15",
      locale: "nb",
      userId: "patient-user",
      gpName: "Fastlege Berg",
      gpOffice: "Sentrum legekontor",
    },
    protocol: protocolNamed("kap-4"),
    careTeam: [
      { ...DOCTOR, role: "doctor", ...team },
      { ...PSYCHOLOGIST, role: "psychologist", ...team },
      { ...NURSE, role: "nurse", ...team },
    ],
    ...{ events: [], questionnaires: [], flags: [], consents: [], treatmentTrials: [], measurements: [] },
    ...{ screenings: [], eligibilities: [], visits: [], notes: [], orders: [], timeOuts: [], doses: [] },
    ...{ readings: [], alerts: [], releases: [], discharges: [], checkpoints: [], letters: [] },
    ...{ sessionDecisions: [], checkIns: [], phaseMarks: [], signals: [], touches: [], infusionEvents: [] },
    ...{ doseEndings: [], adverseEvents: [], emergencies: [], followUpCalls: [] },
    ...{
      diagnoses: [],
      medicines: [],
      medicineListChecks: [],
      interactionReviews: [],
      examinations: [],
      clinicTexts: [],
    },
    ...facts,
  };
}

export function aScore(
  score: number | null,
  submitted: string,
  facts: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  return {
    ...{
      id: `phq-9 ${submitted}`,
      instrument: "phq-9",
      instrumentVersion: "1",
      textVersion: "1",
      locale: "nb",
      visitId: null,
    },
    ...{ place: "own-device", answers: {}, skipped: [], totalOnly: false, score, invalidated: null },
    ...{ startedAt: addMinutes(at(submitted), -3), submittedAt: at(submitted), recordedAt: at(submitted) },
    answeredBy: { userId: "patient-user", name: "Ola Nordmann" },
    ...facts,
  };
}

export function aConsent(kind: Consent["kind"], signed: string, withdrawn: string | null = null): Consent {
  return {
    ...{ id: `${kind} ${signed}`, kind, textVersion: "1", locale: "nb", signedAt: at(signed) },
    withdrawn: withdrawn === null ? null : { at: at(withdrawn), reason: "Ombestemte meg." },
  };
}

type Outcome = { eligibleUntil: CalendarDate } | { deferredUntil: CalendarDate } | "not-eligible";
export function aDecision(signed: string, outcome: Outcome): EligibilityDecision {
  const texts = {
    reasons: "Vurdert.",
    offLabelReasoning: "Vurdert.",
    consulted: "",
    conditions: "",
    explanation: "Forklart.",
  };
  const signedDecision = {
    id: `decision ${signed}`,
    screeningId: "screening",
    ...texts,
    signedAt: at(signed),
    signedBy: DOCTOR,
  };
  if (outcome === "not-eligible") return { ...signedDecision, outcome };
  if ("deferredUntil" in outcome)
    return { ...signedDecision, outcome: "deferred", deferredUntil: outcome.deferredUntil };
  return { ...signedDecision, outcome: "eligible", validUntil: outcome.eligibleUntil };
}

/** A visit of a step; its id is the step's key unless told. */
export function aVisit(stepKey: string, starts: string, facts: Partial<Visit> = {}): Visit {
  const startsAt = at(starts);
  const room = { id: "room", name: "Rom 3", location: "Oslo" };
  const hours = stepKey.startsWith("session") ? 2 : 1;
  return {
    id: stepKey,
    stepKey,
    startsAt,
    endsAt: addHours(startsAt, hours),
    room,
    staff: [],
    cancelled: null,
    ...facts,
  };
}

export function cancelled(visit: Visit, when: string, kind: "cancelled" | "moved" | "no-show" = "cancelled"): Visit {
  return { ...visit, cancelled: { at: at(when), kind, reason: "Syk." } };
}

export function aNote(kind: NoteKind, visitId: string | null, signed: string): SignedNote {
  const signature = { signedAt: at(signed), signedBy: PSYCHOLOGIST, correctsId: null, correctionReason: null };
  return { id: `${kind} ${visitId ?? "course"} ${signed}`, kind, visitId, content: { text: "…" }, ...signature };
}

/** A flag; one that is closed was closed by a doctor. */
export function aFlag(level: SafetyFlag["level"], opened: string, closed: string | null = null): SafetyFlag {
  const id = `flag ${opened}`;
  const flag = { id, level, source: "clinician" as const, sourceId: null, detail: "", openedAt: at(opened) };
  if (closed === null) return { ...flag, steps: [], closed: null };
  const texts = { assessment: { summary: "Vurdert." }, safetyPlan: { summary: "Avtalt." } };
  return {
    ...flag,
    steps: [{ id: `review of ${id}`, flagId: id, kind: "reviewed", note: "", at: at(closed), by: DOCTOR }],
    closed: { at: at(closed), by: DOCTOR, ...texts },
  };
}

/** What closes a flag: every heading that must be filled, judged low. */
export const ASSESSED = {
  judgedLevel: "low" as const,
  assessment: {
    thoughts: "Passive tanker, sjeldnere enn før.",
    "intent-and-plan": "Ingen intensjon, ingen plan.",
    judgement: "Lav risiko nå.",
    agreed: "Samtale i morgen.",
  },
  safetyPlan: {
    "warning-signs": "Jeg slutter å svare på meldinger.",
    "own-coping": "Gå en tur.",
    "people-to-ask": "Søster.",
    professionals: "Legevakten 116 117.",
  },
};

export function anOrder(visitId: string, signed: string, facts: Partial<DoseOrder> = {}): DoseOrder {
  return {
    ...{ id: `order ${visitId}`, visitId, substance: "ketamin", route: "im", mgPerKg: 1, measurementId: "measurement" },
    ...{ weightKg: 70, doseMg: 70, maxMg: 120, confirmations: [], comment: "" },
    ...{ strengthMgPerMl: null, infusionMinutes: null, monitoringPlan: null },
    ...{ validUntil: addHours(at(signed), 24), signedAt: at(signed), signedBy: DOCTOR, cancelled: null },
    ...facts,
  };
}

/** Every line answered as expected, with a name or a time where one is asked for. */
export function answeredAsExpected(items: Protocol["timeOut"]): TimeOut["answers"] {
  return Object.fromEntries(
    items.map(({ key, expected, writes }) => {
      const comment = writes && (writes.when === "always" || writes.when === expected) ? "Karin Haugen" : "";
      return [key, { answer: expected, comment }];
    }),
  );
}

/** A time-out with every item answered as expected, unless told. */
export function aTimeOut(visitId: string, recorded: string, facts: Partial<TimeOut> = {}): TimeOut {
  const items = protocolNamed("kap-4").timeOut;
  return {
    ...{ id: `time-out ${recorded}`, visitId, escortName: "Kari Nordmann", escortPhone: "400 00 201" },
    answers: answeredAsExpected(items),
    ...{ decision: "go", reason: "", recordedAt: at(recorded), recordedBy: NURSE },
    ...facts,
  };
}

/** A reading with every sign well within limits, unless told. */
export function aReading(visitId: string, measured: string, facts: Partial<VitalsReading> = {}): VitalsReading {
  return {
    ...{ id: `reading ${measured}`, visitId, measuredAt: at(measured), recordedAt: at(measured), recordedBy: NURSE },
    ...{ systolicMmHg: 124, diastolicMmHg: 78, heartRateBpm: 68, spo2Percent: 98, respiratoryRatePerMin: 14, moaas: 5 },
    ...{ nausea: 0, anxiety: 2, dissociation: 0, skippedReason: null, comment: "" },
    ...{ temperatureC: null, source: "typed", deviceAt: null, correctsId: null },
    ...{ assessment: "within-limits", ruleVersion: "2026-11", invalidated: null },
    ...facts,
  };
}

export function aDose(visitId: string, given: string): DoseAdministration {
  return {
    ...{ id: `dose ${visitId}`, visitId, orderId: `order ${visitId}`, doseMg: 70, volumeMl: 1.4, strengthMgPerMl: 50 },
    ...{ batchNumber: "K-2026-11", weightKg: 70, site: "left-deltoid", givenAt: at(given), recordedAt: at(given) },
    ...{ givenBy: NURSE, checkedBy: SECOND_NURSE },
  };
}

export function anAlert(visitId: string, raised: string, acknowledged: string | null = null): VitalsAlert {
  return {
    ...{ id: `alert ${raised}`, visitId, readingId: `reading ${raised}`, sign: "systolicMmHg", level: "abnormal" },
    ...{ rule: "absolute", ruleVersion: "2026-11", value: "182", limit: "> 179", raisedAt: at(raised), steps: [] },
    acknowledged:
      acknowledged === null
        ? null
        : { at: at(acknowledged), by: NURSE, action: "Lege ringt.", recheckAt: at(acknowledged) },
  };
}

/** Mild nausea in a session that nobody has done anything about, unless told. */
export function anAdverseEvent(started: string, facts: Partial<AdverseEvent> = {}): AdverseEvent {
  return {
    ...{ id: `adverse event ${started}`, visitId: null, kind: "nausea", description: "", severity: 1, action: "" },
    ...{ startedAt: at(started), recordedAt: at(started), recordedBy: NURSE, deviceAt: null, isSerious: false },
    ...{ seriousBecause: [], updates: [], tasks: [], invalidated: null },
    ...facts,
  };
}

export function aDischarge(visitId: string, discharged: string): SessionDischarge {
  const escort = { escortName: "Kari Nordmann", escortPhone: "400 00 201", escortRelation: "Søster", advice: null };
  return {
    id: `discharge ${visitId}`,
    visitId,
    criteria: {},
    ...escort,
    dischargedAt: at(discharged),
    dischargedBy: NURSE,
  };
}

export function aCheckpoint(decision: CheckpointDecision["decision"], decided: string): CheckpointDecision {
  const by = { agreedWith: PSYCHOLOGIST, decidedAt: at(decided), decidedBy: DOCTOR };
  return { id: `checkpoint ${decided}`, decision, reason: "Vi går videre og ser an.", ...by };
}

export function anEvent(kind: PathwayEvent["kind"], recorded: string): PathwayEvent {
  const reasonCode = {
    paused: "pause",
    resumed: "resume",
    closed: "completed",
    "ended-early": "remission",
    "stopped-for-safety": "safety",
  } as const;
  return {
    id: `${kind} ${recorded}`,
    kind,
    reasonCode: reasonCode[kind],
    reason: "",
    recordedAt: at(recorded),
    recordedBy: DOCTOR,
  };
}

const SESSION_DAYS = ["2026-10-14", "2026-10-21", "2026-10-28", "2026-11-04"] as const;

/** A whole KAP course as planned, weekly from 14 October, follow-up on 25 November, letter on the 26th, closed on the 27th. */
export function aWholeCourse(): PathwayRecord {
  const sessions = SESSION_DAYS.map((day, index) => ({ day, id: `session-${index + 1}` }));
  return aPathway({
    visits: [
      aVisit("screening", "2026-10-01 09:00"),
      aVisit("preparation-1", "2026-10-05 10:00"),
      aVisit("preparation-2", "2026-10-08 10:00"),
      ...sessions.map(({ id, day }) => aVisit(id, `${day} 10:00`)),
      aVisit("follow-up", "2026-11-25 12:00"),
    ],
    questionnaires: [
      aScore(18, "2026-09-30 18:00"),
      aScore(18, "2026-10-12 18:00"),
      aScore(14, "2026-10-19 18:00"),
      aScore(11, "2026-10-26 18:00"),
      aScore(8, "2026-11-02 18:00"),
      aScore(6, "2026-11-23 18:00"),
    ],
    consents: [aConsent("treatment", "2026-09-30 18:10"), aConsent("off-label", "2026-09-30 18:12")],
    measurements: [
      {
        ...{ id: "measurement", measuredAt: at("2026-10-01 09:20"), weightKg: 70, heightCm: 178, systolicMmHg: 126 },
        ...{ diastolicMmHg: 80, heartRateBpm: 70, spo2Percent: 98, recordedBy: DOCTOR, invalidated: null },
      },
    ],
    screenings: [
      { id: "screening", health: {}, exclusions: [], recordedAt: at("2026-10-01 09:40"), recordedBy: DOCTOR },
    ],
    eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-12-30" })],
    notes: [
      aNote("preparation", "preparation-1", "2026-10-05 11:00"),
      aNote("treatment-plan", null, "2026-10-05 11:10"),
      aNote("preparation", "preparation-2", "2026-10-08 11:00"),
      aNote("comfort-card", null, "2026-10-08 11:10"),
      ...sessions.map(({ id, day }) => aNote("integration", id, `${day} 14:00`)),
      aNote("follow-up", "follow-up", "2026-11-25 13:00"),
    ],
    orders: sessions.map(({ id, day }) => anOrder(id, `${day} 08:30`)),
    timeOuts: sessions.map(({ id, day }) => aTimeOut(id, `${day} 10:15`)),
    readings: sessions.flatMap(({ id, day }) => [aReading(id, `${day} 10:20`), aReading(id, `${day} 11:00`)]),
    doses: sessions.map(({ id, day }) => aDose(id, `${day} 10:30`)),
    discharges: sessions.map(({ id, day }) => aDischarge(id, `${day} 12:00`)),
    letters: [
      {
        ...{ id: "letter", locale: "nb", sections: [], signedAt: at("2026-11-26 09:00"), signedBy: DOCTOR },
        sent: { at: at("2026-11-26 10:00"), how: "Overlevert" },
      },
    ],
    events: [anEvent("closed", "2026-11-27 09:00")],
  });
}

/** The whole course as it stood at a moment: only what had been recorded by then; every visit booked from the start. */
export function courseAt(moment: string, facts: Partial<PathwayRecord> = {}): PathwayRecord {
  const until = at(moment);
  const course = aWholeCourse();
  const past = <T>(rows: T[], when: (row: T) => Date): T[] => rows.filter((row) => when(row) <= until);
  return {
    ...course,
    questionnaires: past(course.questionnaires, (row) => row.submittedAt),
    consents: past(course.consents, (row) => row.signedAt),
    measurements: past(course.measurements, (row) => row.measuredAt),
    screenings: past(course.screenings, (row) => row.recordedAt),
    eligibilities: past(course.eligibilities, (row) => row.signedAt),
    notes: past(course.notes, (row) => row.signedAt),
    orders: past(course.orders, (row) => row.signedAt),
    timeOuts: past(course.timeOuts, (row) => row.recordedAt),
    readings: past(course.readings, (row) => row.recordedAt),
    doses: past(course.doses, (row) => row.givenAt),
    discharges: past(course.discharges, (row) => row.dischargedAt),
    letters: past(course.letters, (row) => row.signedAt).map((row) =>
      row.sent && row.sent.at > until ? { ...row, sent: null } : row,
    ),
    events: past(course.events, (row) => row.recordedAt),
    ...facts,
  };
}
