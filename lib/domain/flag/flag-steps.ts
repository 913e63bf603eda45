import type { RecordFlagStepInput, ReviewFlagInput, TakeOnFlagInput } from "@/lib/domain/flag/flag.schema";
import { findOpenFlag, type FlagNotOpen } from "@/lib/domain/flag/open-flag";
import { isReviewed } from "@/lib/domain/pathway/open-flags";
import type { FlagStep, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type FlagStepTaken = Pick<FlagStep, "id" | "flagId" | "kind" | "note">;
type Flags = Pick<PathwayRecord, "flags">;

export type TakeOnFlagRefusal = FlagNotOpen | { kind: "already-yours" };

/** A clinician says "I have this one": nothing escalates from then on. A colleague may take it over; the same person not twice. */
export function takeOnFlag(
  record: Flags,
  { commandId, flagId }: TakeOnFlagInput,
  { userId }: { userId: string | null },
): Result<FlagStepTaken, TakeOnFlagRefusal> {
  const found = findOpenFlag(record, flagId);
  if (!found.ok) return found;
  const last = found.value.steps.findLast(({ kind }) => kind === "taken-on");
  if (last && last.by?.userId === userId) return refuse({ kind: "already-yours" });
  return ok({ id: commandId, flagId, kind: "taken-on", note: "" });
}

/** What was done or seen about an open flag, written down when it happens. */
export function recordFlagStep(
  record: Flags,
  { commandId, flagId, kind, note }: RecordFlagStepInput,
): Result<FlagStepTaken, FlagNotOpen> {
  const found = findOpenFlag(record, flagId);
  return found.ok ? ok({ id: commandId, flagId, kind, note }) : found;
}

export type ReviewFlagRefusal = { kind: "flag-unknown" } | { kind: "flag-open" } | { kind: "already-reviewed" };

/**
 * A doctor has read the assessment and the plan with which somebody else closed a flag: without it no dose follows a moderate one (reference 2.6). An open
 * flag is assessed and closed, not reviewed: `flag-open`.
 */
export function reviewFlag(
  record: Flags,
  { commandId, flagId, note }: ReviewFlagInput,
): Result<FlagStepTaken, ReviewFlagRefusal> {
  const flag = record.flags.find(({ id }) => id === flagId);
  if (!flag) return refuse({ kind: "flag-unknown" });
  if (!flag.closed) return refuse({ kind: "flag-open" });
  if (isReviewed(flag)) return refuse({ kind: "already-reviewed" });
  return ok({ id: commandId, flagId, kind: "reviewed", note });
}
