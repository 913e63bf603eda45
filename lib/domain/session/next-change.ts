import { addMilliseconds } from "date-fns";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

type Timed = Pick<SessionFacts, "now" | "due" | "alerts" | "order" | "earliestDischargeAt">;

/**
 * When the screens of a session will say something else although nobody writes: a reading is due or late, an alert is to be re-checked, the order runs
 * out, the patient may go home. Null when time alone changes nothing.
 */
export function nextChangeAt({ now, due, alerts, order, earliestDischargeAt }: Timed): Date | null {
  const moments = [
    ...due.readings.map(({ dueAt }) => dueAt),
    ...alerts.map(({ acknowledged }) => acknowledged?.recheckAt),
    order?.validUntil,
    earliestDischargeAt,
  ];
  const ahead = moments.filter((moment) => moment !== undefined && moment !== null).filter((moment) => moment > now);
  if (ahead.length === 0) return null;
  return addMilliseconds(new Date(Math.min(...ahead.map((moment) => moment.getTime()))), 1);
}
