import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { InvalidateVitalsInput } from "@/lib/domain/vitals/vitals.schema";

export type VitalsInvalidated = { readingId: string; visitId: string; reason: string; invalidatedAt: Date };

export type InvalidateVitalsRefusal = { kind: "reading-unknown" } | { kind: "reading-already-invalidated" };

/**
 * Take a wrong reading out of use. It stays in the record, struck through, with who and why; alerts that it raised still need an answer
 * (hpl § 42: nothing is deleted).
 */
export function invalidateVitals(
  record: PathwayRecord,
  input: InvalidateVitalsInput,
  { now }: { now: Date },
): Result<VitalsInvalidated, InvalidateVitalsRefusal> {
  const reading = record.readings.find((candidate) => candidate.id === input.readingId);
  if (!reading) return refuse({ kind: "reading-unknown" });
  if (reading.invalidated) return refuse({ kind: "reading-already-invalidated" });
  return ok({ readingId: reading.id, visitId: reading.visitId, reason: input.reason, invalidatedAt: now });
}
