import { addHours } from "date-fns";
import { clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import { hasLapsed, newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";
import { type Waiting, waitsFor } from "@/lib/domain/pathway/waiting";
import { isOrderInForce } from "@/lib/domain/session/order-in-force";
import { timeOutGate } from "@/lib/domain/session/treatment-day-gates";

/**
 * What a booked session waits for before its dose: its day, then the doctor's order, the nurse's time-out, the dose. The order may be signed
 * ahead, as early as it would still hold on the day. `undecided`: what has to be decided before the order.
 */
export function waitingOnTreatmentDay(
  record: PathwayRecord,
  progress: StepProgress,
  since: Date,
  now: Date,
  undecided: Waiting[],
): Waiting[] {
  const { step, visit } = progress;
  if (!visit || hasLapsed(record, progress, now)) return undecided;
  const at = { stepKey: step.key, visitId: visit.id, dueAt: visit.startsAt };
  const dayBegins = startOfClinicDay(clinicDate(visit.startsAt));
  const orderOpensAt = addHours(visit.startsAt, -record.protocol.dose.orderValidHours);
  const order = isOrderInForce(record, visit.id, now) ? [] : [waitsFor("order-dose", "doctor", dayBegins, at)];
  if (now < dayBegins) {
    const attend = waitsFor("attend-visit", "patient", since, at);
    return [attend, ...undecided, ...(now < orderOpensAt ? [] : order)];
  }
  const timeOut = newestTimeOut(record, visit.id);
  const isCleared = timeOutGate(record, visit, now).state === "go";
  const prepare = isCleared ? [] : [waitsFor("record-time-out", "nurse", dayBegins, at)];
  return [...undecided, ...order, ...prepare, waitsFor("give-dose", "nurse", timeOut?.recordedAt ?? dayBegins, at)];
}
