import type { VisitMoment } from "@/lib/domain/visit-moment/visit-moment.schema";

/** Where the patient is, by what was written down last. */
export type Presence =
  | { kind: "awaited" }
  | { kind: "late"; minutes: number; toldAt: Date }
  | { kind: "here"; arrivedAt: Date }
  | { kind: "left"; arrivedAt: Date; leftAt: Date };

/** The moments of one visit → where the patient is: the one recorded last counts, because that is how a wrong press is put right. */
export function presenceOf(moments: readonly VisitMoment[]): Presence {
  const inOrder = moments.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  const newest = inOrder.at(-1);
  if (!newest) return { kind: "awaited" };
  if (newest.kind === "arrived") return { kind: "here", arrivedAt: newest.at };
  if (newest.kind === "running-late") {
    const minutes = newest.minutes ?? 0;
    return minutes === 0 ? { kind: "awaited" } : { kind: "late", minutes, toldAt: newest.at };
  }
  const arrival = inOrder.findLast(({ kind }) => kind === "arrived");
  return { kind: "left", arrivedAt: arrival?.at ?? newest.at, leftAt: newest.at };
}
