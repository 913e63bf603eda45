import type { OpenFlagInput } from "@/lib/domain/flag/flag.schema";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { FlagLevel, PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type FlagOpened = { id: string; level: FlagLevel; detail: string };
export type OpenFlagRefusal = { kind: "pathway-closed" };

/** A clinician raises a concern: high blocks booking and dosing, moderate wants a doctor before the next dose, low goes with the patient as a note. */
export function openFlag(record: PathwayRecord, input: OpenFlagInput): Result<FlagOpened, OpenFlagRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  return ok({ id: input.commandId, level: input.level, detail: input.detail });
}

export type FlagNotOpen = { kind: "flag-unknown" } | { kind: "flag-already-closed" };

/** The flag, when somebody can still do something about it. */
export function findOpenFlag(record: Pick<PathwayRecord, "flags">, flagId: string): Result<SafetyFlag, FlagNotOpen> {
  const flag = record.flags.find(({ id }) => id === flagId);
  if (!flag) return refuse({ kind: "flag-unknown" });
  return flag.closed ? refuse({ kind: "flag-already-closed" }) : ok(flag);
}
