import { clinicDate } from "@/lib/domain/calendar";
import { formsForStep, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { SessionDecision, TimeOut } from "@/lib/domain/pathway/treatment-day-record";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
import { assessBaseline } from "@/lib/domain/session/baseline-vitals";
import type { DeviatingLine, Gate, NamedDecision } from "@/lib/domain/session/gate";
import { isOrderInForce, newestOrder } from "@/lib/domain/session/order-in-force";
import { acceptedIn, holdsInForce, stopOf } from "@/lib/domain/session/session-decision";
import { lacksWords } from "@/lib/domain/session/written-beside";

/** Gate 2 of product document 3: what this very day must have in place. */
export function treatmentDayGates(record: PathwayRecord, visit: Visit, now: Date): Gate[] {
  return [
    visitGate(record, visit, now),
    decisionGate(record, visit),
    formsGate(record, visit, now),
    orderGate(record, visit, now),
    timeOutGate(record, visit, now),
    baselineGate(record, visit, now),
  ];
}

function visitGate(record: PathwayRecord, visit: Visit, now: Date): Gate {
  const sameStep = record.visits.filter(({ stepKey }) => stepKey === visit.stepKey).map(({ id }) => id);
  if (record.doses.some((dose) => sameStep.includes(dose.visitId))) {
    return { key: "visit", state: "stop", reason: "dose-already-given", resolver: null };
  }
  if (visit.cancelled) return { key: "visit", state: "stop", reason: "visit-cancelled", resolver: "lead" };
  const isToday = clinicDate(visit.startsAt) === clinicDate(now);
  return isToday ? go("visit") : { key: "visit", state: "hold", reason: "not-today", resolver: null };
}

/** What somebody has decided by name. A stop outweighs any hold; nobody can lift it. */
function decisionGate(record: PathwayRecord, visit: Visit): Gate {
  const key = "decision";
  const stop = stopOf(record, visit.id);
  if (stop) return { key, state: "stop", reason: "stopped", resolver: null, decisions: [named(stop)] };
  const holds = holdsInForce(record, visit.id);
  if (holds.length === 0) return go(key);
  return { key, state: "hold", reason: "held", resolver: "doctor", decisions: holds.map(named) };
}

function named({ id, recordedBy, recordedAt, reason }: SessionDecision): NamedDecision {
  return { id, by: recordedBy.name, byId: recordedBy.userId, at: recordedAt, reason };
}

function formsGate(record: PathwayRecord, visit: Visit, now: Date): Gate {
  const progress = stepProgress(record, visit.stepKey, now);
  const required = progress && formsForStep(record, { ...progress, visit }, now).filter(({ isRequired }) => isRequired);
  const missing = required?.filter(({ isAnswered }) => !isAnswered);
  if (missing?.length === 0) return go("forms");
  const isOwn = missing?.some(({ instrument }) => mayAnswerSelf(record, instrument)) ?? true;
  return { key: "forms", state: "hold", reason: "forms-missing", resolver: isOwn ? "patient" : "nurse" };
}

function orderGate(record: PathwayRecord, visit: Visit, now: Date): Gate {
  if (isOrderInForce(record, visit.id, now)) return go("order");
  const order = newestOrder(record, visit.id);
  const reason = !order ? "order-missing" : order.cancelled ? "order-cancelled" : "order-expired";
  return { key: "order", state: "hold", reason, resolver: "doctor" };
}

/** Whether the newest time-out lets the session go on today, as it was answered and as a doctor has accepted. */
export function timeOutGate(record: PathwayRecord, visit: Visit, now: Date): Gate {
  const timeOut = newestTimeOut(record, visit.id);
  if (!timeOut || clinicDate(timeOut.recordedAt) !== clinicDate(now)) {
    return { key: "time-out", state: "hold", reason: "time-out-missing", resolver: "nurse" };
  }
  // The answers are read anew: a decision never outweighs what was answered, and an answer that lacks holds.
  const items = record.protocol.timeOut;
  const answered = items.filter(({ key, writes }) => {
    const answer = timeOut.answers[key];
    return answer !== undefined && !lacksWords(writes, answer);
  });
  const lines = deviatingLines(record, timeOut);
  const told = lines.length > 0 ? { lines } : {};
  const key = "time-out";
  if (timeOut.decision === "stop" || lines.some(({ otherwise }) => otherwise === "stop")) {
    return { key, state: "stop", reason: "time-out-stop", resolver: "doctor", ...told };
  }
  if (answered.length < items.length) {
    return { key, state: "hold", reason: "time-out-incomplete", resolver: "nurse", ...told };
  }
  const isAccepted = lines.length > 0 && lines.every(({ accepted }) => accepted !== null);
  if (isAccepted) return { key, state: "go", reason: "deviation-accepted", resolver: null, ...told };
  if (timeOut.decision === "hold" || lines.length > 0) {
    return { key, state: "hold", reason: "time-out-hold", resolver: "doctor", ...told };
  }
  return go(key);
}

/** The lines of a time-out that were not answered as expected, with the doctor's acceptance where there is one. */
function deviatingLines(record: PathwayRecord, timeOut: TimeOut): DeviatingLine[] {
  const accepted = acceptedIn(record, timeOut);
  return record.protocol.timeOut.flatMap(({ key, label, expected, otherwise }): DeviatingLine[] => {
    const answer = timeOut.answers[key];
    if (!answer || answer.answer === expected) return [];
    const decision = otherwise === "hold" ? accepted.get(key) : undefined;
    return [{ key, label, comment: answer.comment, otherwise, accepted: decision ? named(decision) : null }];
  });
}

function baselineGate(record: PathwayRecord, visit: Visit, now: Date): Gate {
  const key = "baseline-vitals";
  switch (assessBaseline(record, visit.id, now)) {
    case "within-limits":
      return go(key);
    case "missing":
      return { key, state: "hold", reason: "vitals-missing", resolver: "nurse" };
    case "too-old":
      return { key, state: "hold", reason: "vitals-too-old", resolver: "nurse" };
    case "not-assessable":
      return { key, state: "hold", reason: "vitals-not-assessable", resolver: "nurse" };
    case "outside-wait-limit":
      return { key, state: "hold", reason: "vitals-outside-wait-limit", resolver: "doctor" };
    case "outside-stop-limit":
      return { key, state: "stop", reason: "vitals-outside-stop-limit", resolver: "doctor" };
  }
}

function go(key: Gate["key"]): Gate {
  return { key, state: "go", reason: "in-order", resolver: null };
}
