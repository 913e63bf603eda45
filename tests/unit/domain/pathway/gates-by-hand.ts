import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/**
 * The gates of product document 3, numbers 1 and 2, written a second time in the plainest way, without any rule of the domain. Answers what is
 * wrong with giving this visit's dose now; an empty list means that every gate holds.
 */
export function gatesByHand(record: PathwayRecord, visitId: string, now: Date): string[] {
  const wrong: string[] = [];
  const demand = (holds: boolean, otherwise: string) => {
    if (!holds) wrong.push(otherwise);
  };
  const today = oslo(now);
  const visit = record.visits.find(({ id }) => id === visitId);
  const others = record.doses.filter((dose) => dose.visitId !== visitId);
  const dosesInOrder = record.doses.map(({ givenAt }) => givenAt.getTime()).toSorted((a, b) => a - b);
  const lastDose = dosesInOrder.at(-1);
  const noteOf = (kind: string, id: string) => record.notes.some((note) => note.kind === kind && note.visitId === id);

  // Gate 1
  const decision = record.eligibilities.at(-1);
  demand(decision?.outcome === "eligible" && decision.validUntil >= today, "eligibility is not in force");
  for (const step of record.protocol.steps.filter(({ kind }) => kind === "preparation")) {
    const visits = record.visits.filter(({ stepKey, cancelled }) => stepKey === step.key && !cancelled);
    demand(
      visits.some(({ id }) => noteOf("preparation", id)),
      `${step.key} is not signed`,
    );
  }
  if (record.protocol.key === "kap-4") {
    demand(
      record.notes.some(({ kind }) => kind === "treatment-plan"),
      "no treatment plan",
    );
    demand(
      record.notes.some(({ kind }) => kind === "comfort-card"),
      "no comfort card",
    );
  }
  for (const kind of ["treatment", "off-label"]) {
    const own = record.consents.filter((consent) => consent.kind === kind);
    const signed = own.filter(({ withdrawn }) => !withdrawn).map(({ signedAt }) => signedAt.getTime());
    const taken = own.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.at.getTime()] : []));
    demand(Math.max(-1, ...signed) > Math.max(-1, ...taken), `${kind} consent is not in force`);
  }
  for (const { visitId: other } of others) {
    demand(
      record.discharges.some((discharge) => discharge.visitId === other),
      `${other} is not discharged`,
    );
    demand(noteOf("integration", other), `${other} has no integration note`);
  }
  const sessionKeys = record.protocol.steps.filter(({ kind }) => kind === "session").map(({ key }) => key);
  demand(others.length === sessionKeys.indexOf(visit?.stepKey ?? ""), "sessions out of turn");
  const serious = record.flags.filter(({ level }) => level !== "low");
  demand(!serious.some(({ closed }) => !closed), "an open safety flag");
  demand(
    serious.every(({ steps }) => steps.some(({ kind }) => kind === "reviewed")),
    "a safety flag that no doctor has reviewed",
  );
  demand(
    record.adverseEvents.every(
      ({ kind, isSerious, invalidated, tasks }) =>
        invalidated !== null ||
        (!isSerious &&
          !["psychotic-symptoms", "syncope", "arrhythmia", "liver-signal", "urinary-symptoms"].includes(kind)) ||
        tasks.some((task) => task.kind === "doctor-assessment"),
    ),
    "an adverse event that no doctor has assessed",
  );
  demand(
    !record.events.some(({ kind }) => kind === "ended-early" || kind === "stopped-for-safety" || kind === "closed"),
    "the course has ended",
  );
  demand(
    record.events.filter(({ kind }) => kind === "paused" || kind === "resumed").at(-1)?.kind !== "paused",
    "the course is paused",
  );
  demand(record.checkpoints.at(-1)?.decision !== "stop", "the checkpoint decided to stop");
  demand(checkpointHolds(record, dosesInOrder), "the checkpoint is undecided");

  // Gate 2
  demand(visit !== undefined && !visit.cancelled && oslo(visit.startsAt) === today, "not this visit's day");
  demand(!record.doses.some((dose) => dose.visitId === visitId), "a second dose");
  const order = record.orders.filter((one) => one.visitId === visitId).at(-1);
  demand(order !== undefined && !order.cancelled && order.validUntil >= now, "no order in force");
  const timeOut = record.timeOuts.filter((one) => one.visitId === visitId).at(-1);
  demand(timeOut !== undefined && oslo(timeOut.recordedAt) === today, "no time-out of today");
  const decisions = record.sessionDecisions.filter((one) => one.visitId === visitId);
  const against = record.protocol.timeOut.filter(({ key, expected }) => timeOut?.answers[key]?.answer !== expected);
  demand(
    against.every(
      ({ key, otherwise }) =>
        otherwise === "hold" &&
        timeOut?.answers[key] !== undefined &&
        decisions.some((one) => one.kind === "accepted" && one.itemKey === key && one.regardsId === timeOut.id),
    ),
    "an answer of the time-out speaks against, and no doctor has accepted it",
  );
  demand(
    timeOut?.decision === "go" || (timeOut?.decision === "hold" && against.length > 0),
    "the time-out says hold or stop for another reason",
  );
  const named = ["doctor-reachable", "staff-present", "emergency-equipment", "second-person-ready", "fasting"];
  demand(
    named.every((key) => timeOut?.answers[key]?.answer === "no" || timeOut?.answers[key]?.comment !== ""),
    "a name or a time lacks in the time-out",
  );
  demand(!decisions.some(({ kind }) => kind === "stop"), "somebody has stopped the session");
  const lifted = decisions.filter(({ kind }) => kind === "lifted").map(({ regardsId }) => regardsId);
  demand(
    decisions.filter(({ kind }) => kind === "hold").every(({ id }) => lifted.includes(id)),
    "somebody holds the session",
  );
  const reading = record.readings
    .filter((one) => one.visitId === visitId && !one.invalidated && one.skippedReason === null && one.measuredAt <= now)
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime())
    .at(-1);
  demand(reading !== undefined && now.getTime() - reading.measuredAt.getTime() <= 15 * 60_000, "no fresh baseline");
  demand(reading !== undefined && isCalm(reading), "the baseline is outside the limits");
  const answered = record.questionnaires.filter(({ score, invalidated }) => score !== null && !invalidated);
  demand(
    answered.some(
      ({ submittedAt }) =>
        now.getTime() - submittedAt.getTime() < 8 * 86_400_000 && submittedAt.getTime() > (lastDose ?? 0),
    ),
    "no fresh PHQ-9 since the last dose",
  );
  return wrong;
}

function checkpointHolds(record: PathwayRecord, doses: number[]): boolean {
  const second = doses[1];
  if (!record.protocol.checkpoint || second === undefined) return true;
  if (record.checkpoints.some(({ decidedAt, decision }) => decidedAt.getTime() >= second && decision !== "stop"))
    return true;
  const scores = record.questionnaires.flatMap(({ score, invalidated, submittedAt }) =>
    score === null || invalidated ? [] : [{ score, when: submittedAt.getTime() }],
  );
  const baseline = scores.filter(({ when }) => when < (doses[0] ?? 0)).at(-1);
  const since = scores.filter(({ when }) => when > second && when < (doses[2] ?? Infinity)).at(-1);
  return baseline !== undefined && since !== undefined && baseline.score - since.score >= 6;
}

function isCalm(reading: PathwayRecord["readings"][number]): boolean {
  const within = (value: number | null, low: number, high: number) => value !== null && value >= low && value <= high;
  return (
    within(reading.systolicMmHg, 0, 140) &&
    within(reading.diastolicMmHg, 0, 90) &&
    within(reading.heartRateBpm, 50, 100) &&
    within(reading.spo2Percent, 95, 100) &&
    within(reading.respiratoryRatePerMin, 10, 24) &&
    within(reading.moaas, 5, 5)
  );
}

function oslo(at: Date): string {
  return at.toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" });
}
