import { FLAG_LEVELS, type FlagLevel, type PathwayRecord, type SafetyFlag } from "@/lib/domain/pathway/pathway-record";

type WithFlags = Pick<PathwayRecord, "flags">;

/** The safety flags that no clinician has closed, most dangerous first, then oldest first. */
export function openFlags(record: WithFlags): SafetyFlag[] {
  return record.flags
    .filter((flag) => flag.closed === null)
    .toSorted((a, b) => rank(b.level) - rank(a.level) || a.openedAt.getTime() - b.openedAt.getTime());
}

/** The level of the most dangerous open flag; null when none is open. High blocks dosing and booking, moderate wants a doctor before the next dose (reference 2.6). */
export function highestOpenLevel(record: WithFlags): FlagLevel | null {
  return openFlags(record)[0]?.level ?? null;
}

/** Whether a doctor has seen to it: closed it, or read the assessment with which somebody else did. */
export function isReviewed({ steps }: Pick<SafetyFlag, "steps">): boolean {
  return steps.some(({ kind }) => kind === "reviewed");
}

/** Flags above low that are closed but that no doctor has seen to: they keep the next dose back as if they were open and moderate (reference 2.6). */
export function unreviewedFlags(record: WithFlags): SafetyFlag[] {
  return record.flags.filter((flag) => flag.level !== "low" && flag.closed !== null && !isReviewed(flag));
}

function rank(level: FlagLevel): number {
  return FLAG_LEVELS.indexOf(level);
}
