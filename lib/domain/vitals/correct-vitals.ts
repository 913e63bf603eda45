import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import {
  invalidateVitals,
  type InvalidateVitalsRefusal,
  type VitalsInvalidated,
} from "@/lib/domain/vitals/invalidate-vitals";
import { recordVitals, type RecordVitalsRefusal, type VitalsRecorded } from "@/lib/domain/vitals/record-vitals";
import type { CorrectVitalsInput } from "@/lib/domain/vitals/vitals.schema";

export type VitalsCorrected = { wrong: VitalsInvalidated; right: VitalsRecorded };

export type CorrectVitalsRefusal = InvalidateVitalsRefusal | RecordVitalsRefusal | { kind: "nothing-changed" };

/**
 * Put a wrong reading right in one act: the old one is struck through with who and why, the new one says which it corrects, and both stay in view (hpl
 * § 42: nothing is deleted). It is of the same moment unless that was wrong too. Alerts of the wrong reading stay until they are answered; the right one
 * raises its own.
 */
export function correctVitals(
  record: PathwayRecord,
  input: CorrectVitalsInput,
  { now }: { now: Date },
): Result<VitalsCorrected, CorrectVitalsRefusal> {
  const wrong = invalidateVitals(record, input, { now });
  if (!wrong.ok) return wrong;
  const { readingId, visitId, invalidatedAt: at, reason } = wrong.value;
  const readings = record.readings.map((reading) =>
    reading.id === readingId ? { ...reading, invalidated: { at, by: NOT_SAID, reason } } : reading,
  );
  const old = record.readings.find(({ id }) => id === readingId);
  const measuredAt = input.measuredAt ?? old?.measuredAt ?? now;
  const right = recordVitals({ ...record, readings }, { ...input, visitId, measuredAt, skippedReason: "" }, { now });
  if (!right.ok) return right;
  const { values } = right.value;
  const isSame =
    old?.measuredAt.getTime() === measuredAt.getTime() &&
    old.skippedReason === null &&
    (Object.keys(values) as (keyof typeof values)[]).every((field) => old[field] === values[field]);
  if (isSame) return refuse({ kind: "nothing-changed" });
  return ok({ wrong: wrong.value, right: { ...right.value, correctsId: readingId } });
}
const NOT_SAID = { userId: "", name: "" };
