import { clinicDate } from "@/lib/domain/calendar";
import { formsForStep } from "@/lib/domain/pathway/forms-due";
import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { DoseOrder, PathwayRecord, TimeOut, Visit } from "@/lib/domain/pathway/pathway-record";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { assessBaseline } from "@/lib/domain/session/baseline-vitals";
import { type Gate, type GateState, worst } from "@/lib/domain/session/gate";

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

/** The order that counts for a visit: the newest. A cancelled one is never replaced by an older one. */
export function newestOrder(record: Pick<PathwayRecord, "orders">, visitId: string): DoseOrder | undefined {
  return record.orders.findLast((order) => order.visitId === visitId);
}

/** Whether the visit has a signed order, not cancelled, that has not expired. */
export function isOrderInForce(record: Pick<PathwayRecord, "orders">, visitId: string, now: Date): boolean {
  const order = newestOrder(record, visitId);
  return order !== undefined && !order.cancelled && now <= order.validUntil;
}

/** What the answers of a time-out say by themselves: an answer that lacks holds, an unexpected one means what the protocol says it means. */
export function timeOutState(protocol: Protocol, timeOut: Pick<TimeOut, "answers">): GateState {
  return worst(
    protocol.timeOut.map(({ key, expected, otherwise }) => {
      const given = timeOut.answers[key]?.answer;
      if (given === undefined) return "hold";
      return given === expected ? "go" : otherwise;
    }),
  );
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
  const isComplete =
    progress !== undefined && formsForStep(record, { ...progress, visit }, now).every((form) => form.isAnswered);
  return isComplete ? go("forms") : { key: "forms", state: "hold", reason: "forms-missing", resolver: "patient" };
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
  const answered = timeOutState(record.protocol, timeOut);
  if (worst([answered, timeOut.decision]) === "stop") {
    return { key: "time-out", state: "stop", reason: "time-out-stop", resolver: "doctor" };
  }
  if (record.protocol.timeOut.some(({ key }) => !timeOut.answers[key])) {
    return { key: "time-out", state: "hold", reason: "time-out-incomplete", resolver: "nurse" };
  }
  if (worst([answered, timeOut.decision]) === "hold") {
    return { key: "time-out", state: "hold", reason: "time-out-hold", resolver: "doctor" };
  }
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
