import { WAITING_PRIORITIES, type WaitingEntry } from "@/lib/domain/waiting-list/waiting-list.schema";

/** Who is asked first: by priority, then who has waited longest. */
export function inWaitingOrder<E extends Pick<WaitingEntry, "id" | "priority" | "addedAt">>(
  entries: readonly E[],
): E[] {
  return entries.toSorted(
    (a, b) =>
      WAITING_PRIORITIES.indexOf(a.priority) - WAITING_PRIORITIES.indexOf(b.priority) ||
      a.addedAt.getTime() - b.addedAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}
