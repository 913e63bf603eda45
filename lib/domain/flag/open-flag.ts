import type { OpenFlagInput } from "@/lib/domain/flag/flag.schema";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { FlagLevel, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type FlagOpened = { id: string; level: FlagLevel; detail: string };
export type OpenFlagRefusal = { kind: "pathway-closed" };

/** A clinician raises a concern: high blocks booking and dosing, moderate wants a doctor before the next dose, low goes with the patient as a note. */
export function openFlag(record: PathwayRecord, input: OpenFlagInput): Result<FlagOpened, OpenFlagRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  return ok({ id: input.commandId, level: input.level, detail: input.detail });
}
