import { clinicDate } from "@/lib/domain/calendar";
import { formsForStep, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
import { assessBaseline } from "@/lib/domain/session/baseline-vitals";
import { type Gate, worst } from "@/lib/domain/session/gate";
import { isOrderInForce, newestOrder } from "@/lib/domain/session/order-in-force";
import { decisionOf } from "@/lib/domain/session/record-time-out";

/** Gate 2 of product document 3: what this very day must have in place. */
export function treatmentDayGates(record: PathwayRecord, visit: Visit, now: Date): Gate[] {
  return [
    visitGate(record, visit, now),
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

function timeOutGate(record: PathwayRecord, visit: Visit, now: Date): Gate {
  const timeOut = newestTimeOut(record, visit.id);
  if (!timeOut || clinicDate(timeOut.recordedAt) !== clinicDate(now)) {
    return { key: "time-out", state: "hold", reason: "time-out-missing", resolver: "nurse" };
  }
  // The answers are read anew: a decision never outweighs what was answered, and an answer that lacks holds.
  const items = record.protocol.timeOut;
  const answered = items.filter(({ key }) => timeOut.answers[key]);
  const state = worst([timeOut.decision, decisionOf(answered, timeOut.answers)]);
  if (state === "stop") return { key: "time-out", state, reason: "time-out-stop", resolver: "doctor" };
  if (answered.length < items.length)
    return { key: "time-out", state: "hold", reason: "time-out-incomplete", resolver: "nurse" };
  if (state === "hold") return { key: "time-out", state, reason: "time-out-hold", resolver: "doctor" };
  return go("time-out");
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
