import { addMinutes } from "date-fns";
import type { EscalateFlagInput } from "@/lib/domain/flag/flag.schema";
import type { FlagStepTaken } from "@/lib/domain/flag/flag-steps";
import { findOpenFlag, type FlagNotOpen } from "@/lib/domain/flag/open-flag";
import type { PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** More messages than this would only be ignored; from then on the start pages show it (PROPOSED). */
export const MAX_ESCALATIONS = 5;

type Watched = Pick<SafetyFlag, "level" | "openedAt" | "closed" | "steps">;

/** Whether a clinician has said that they have it. */
export function isTakenOn({ steps }: Pick<SafetyFlag, "steps">): boolean {
  return steps.some(({ kind }) => kind === "taken-on");
}

/**
 * When an open flag that nobody has taken on is brought to more people: the protocol's minutes for its level after it was opened, and again after
 * each time; null when somebody has it, when it is closed, or when everybody has been told often enough.
 */
export function escalationDueAt(
  flag: Watched,
  { flagEscalation }: Pick<PathwayRecord["protocol"], "flagEscalation">,
): Date | null {
  if (flag.closed || isTakenOn(flag)) return null;
  const escalated = flag.steps.filter(({ kind }) => kind === "escalated");
  if (escalated.length >= MAX_ESCALATIONS) return null;
  return addMinutes(escalated.at(-1)?.at ?? flag.openedAt, flagEscalation[flag.level]);
}

export type EscalateFlagRefusal = FlagNotOpen | { kind: "not-due" };

/** The program brings an unanswered flag to all doctors and the clinic lead. Refuses `not-due` when somebody was quicker. */
export function escalateFlag(
  record: Pick<PathwayRecord, "flags" | "protocol">,
  { commandId, flagId }: EscalateFlagInput,
  { now }: { now: Date },
): Result<FlagStepTaken, EscalateFlagRefusal> {
  const found = findOpenFlag(record, flagId);
  if (!found.ok) return found;
  const dueAt = escalationDueAt(found.value, record.protocol);
  if (!dueAt || now < dueAt) return refuse({ kind: "not-due" });
  return ok({ id: commandId, flagId, kind: "escalated", note: "" });
}
