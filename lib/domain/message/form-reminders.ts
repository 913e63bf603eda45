import { addHours } from "date-fns";
import type { MessageChannel } from "@/lib/domain/message/message";
import { outsideQuietHours } from "@/lib/domain/message/reminder-times";
import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

export type FormReminder = { index: number; dueAt: Date; channels: MessageChannel[] };

/** A reminder that should have gone out longer ago than this is not made up for: its forms have been open for days without anybody's fault. */
const CAUGHT_UP_HOURS = 24;

/**
 * When to remind of forms that opened at an instant: so many hours after it as the protocol says, moved out of the quiet hours. E-mail each time, SMS with
 * the last alone. Of those that are due already only the newest is sent, and none that is more than a day late. `index` is its place among all.
 */
export function formReminders(
  openedAt: Date,
  { formReminders: { hoursAfterOpening }, booking }: Pick<ProtocolDefinition, "formReminders" | "booking">,
  now: Date,
): FormReminder[] {
  const all = hoursAfterOpening
    .toSorted((a, b) => a - b)
    .map((hours, index, { length }): FormReminder => ({
      index,
      dueAt: outsideQuietHours(addHours(openedAt, hours), booking.quietHours),
      channels: index === length - 1 ? ["email", "sms"] : ["email"],
    }));
  const newestDue = all.findLast(({ dueAt }) => dueAt <= now);
  return all.filter((reminder) =>
    reminder.dueAt > now ? true : reminder === newestDue && addHours(reminder.dueAt, CAUGHT_UP_HOURS) > now,
  );
}
