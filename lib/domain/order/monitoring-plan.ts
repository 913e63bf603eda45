import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { MonitoringPlan } from "@/lib/domain/pathway/treatment-day-record";
import { newestOrder } from "@/lib/domain/session/order-in-force";

/**
 * When readings are due in a session: as the doctor wrote on the order that counts (the one carried out, else the newest not taken back), else as
 * the protocol says.
 */
export function monitoringPlanOf(
  record: Pick<PathwayRecord, "orders" | "doses" | "protocol">,
  visitId: string,
): MonitoringPlan {
  const dose = record.doses.find((given) => given.visitId === visitId);
  const newest = newestOrder(record, visitId);
  const order = dose ? record.orders.find(({ id }) => id === dose.orderId) : newest?.cancelled ? undefined : newest;
  const { scheduleMinutes, thenEveryMinutes } = record.protocol.monitoring;
  return order?.monitoringPlan ?? { scheduleMinutes, thenEveryMinutes };
}

/**
 * Where a plan asks for fewer readings than the protocol: a stretch between two of the protocol's readings without one. Null when the plan is at
 * least as close everywhere; a doctor may ask for closer readings than the approved protocol, never for fewer (reference 3.6).
 */
export function sparseStretch(
  plan: MonitoringPlan,
  protocol: MonitoringPlan,
): { fromMinute: number; toMinute: number } | null {
  const last = Math.max(...plan.scheduleMinutes, ...protocol.scheduleMinutes, 0) + protocol.thenEveryMinutes;
  const asked = slots(plan, last);
  let fromMinute = 0;
  for (const toMinute of slots(protocol, last)) {
    const from = fromMinute;
    if (!asked.some((minute) => minute > from && minute <= toMinute)) return { fromMinute, toMinute };
    fromMinute = toMinute;
  }
  return plan.thenEveryMinutes > protocol.thenEveryMinutes
    ? { fromMinute, toMinute: fromMinute + protocol.thenEveryMinutes }
    : null;
}

/** Whether two plans ask for the same readings. */
export function isSamePlan(a: MonitoringPlan, b: MonitoringPlan): boolean {
  return a.thenEveryMinutes === b.thenEveryMinutes && a.scheduleMinutes.join() === b.scheduleMinutes.join();
}

function slots({ scheduleMinutes, thenEveryMinutes }: MonitoringPlan, until: number): number[] {
  const minutes = [...scheduleMinutes];
  for (let minute = (minutes.at(-1) ?? 0) + thenEveryMinutes; minute <= until; minute += thenEveryMinutes)
    minutes.push(minute);
  return minutes;
}
