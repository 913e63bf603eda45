import type { Person, Recorded } from "@/lib/domain/pathway/recorded";

/** Who writes something down, and when. */
export type Recording = { now: Date; by: Person };

/** What the record keeps of that: the person's name and id, whatever else is known of them. */
export function recordedNow({ now, by: { userId, name } }: Recording): Recorded {
  return { recordedAt: now, recordedBy: { userId, name } };
}

/** A list kept oldest first with one entry more, in its place: of entries of the same moment the one that is added comes last. */
export function withEntry<T>(list: readonly T[], entry: T, momentOf: (entry: T) => Date): T[] {
  const before = list.findLastIndex((other) => momentOf(other) <= momentOf(entry)) + 1;
  return [...list.slice(0, before), entry, ...list.slice(before)];
}

/** The same for what happened in a session and is written down by somebody now. */
export function withRecorded<Entry extends { happenedAt: Date }>(
  list: readonly (Entry & Recorded)[],
  entry: Entry,
  recording: Recording,
): (Entry & Recorded)[] {
  return withEntry(list, { ...entry, ...recordedNow(recording) }, ({ happenedAt }) => happenedAt);
}
