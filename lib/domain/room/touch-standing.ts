import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { TouchLogEntry } from "@/lib/domain/pathway/treatment-day-record";

export type TouchStanding = {
  /** The patient's last word on touch in this session; `not-said` until there is one. */
  answer: "agreed" | "declined" | "not-said";
  /** When that was said. */
  answeredAt: Date | null;
  /** Since when touch is under way; null when there is none. */
  underWaySince: Date | null;
};

/** The touch log of a session in the order in which things happened. */
export function touchesOf(record: Pick<PathwayRecord, "touches">, visitId: string): TouchLogEntry[] {
  return record.touches
    .filter((entry) => entry.visitId === visitId)
    .toSorted(
      (a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || a.recordedAt.getTime() - b.recordedAt.getTime(),
    );
}

/** What held about touch at a moment of the session: the patient's newest word counts, and touch lasts until it has ended. */
export function touchStanding(entries: readonly TouchLogEntry[], at: Date): TouchStanding {
  const until = entries.filter(({ happenedAt }) => happenedAt <= at);
  const answer = until.findLast(({ kind }) => kind === "agreed" || kind === "declined");
  const act = until.findLast(({ kind }) => kind === "given" || kind === "ended");
  return {
    answer: answer?.kind === "agreed" || answer?.kind === "declined" ? answer.kind : "not-said",
    answeredAt: answer?.happenedAt ?? null,
    underWaySince: act?.kind === "given" ? act.happenedAt : null,
  };
}
