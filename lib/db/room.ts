import { recordedColumns } from "@/lib/db/recorded-columns";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SignalCleared } from "@/lib/domain/room/clear-signal";
import type { SignalGiven } from "@/lib/domain/room/give-signal";
import type { PhaseMarked } from "@/lib/domain/room/mark-phase";
import type { TouchRecorded } from "@/lib/domain/room/record-touch";

/** Store when a phase of the session began. */
export async function insertPhaseMark(
  tx: Tx,
  record: PathwayRecord,
  mark: PhaseMarked,
  { permit, now }: { permit: Permit<"phase:mark">; now: Date },
): Promise<void> {
  await tx.sessionPhaseMark.createMany({ data: [{ ...mark, ...recordedColumns(record, permit, now) }] });
}

/** Store a signal to the room. */
export async function insertSignal(
  tx: Tx,
  record: PathwayRecord,
  signal: SignalGiven,
  { permit, now }: { permit: Permit<"signal:give">; now: Date },
): Promise<void> {
  await tx.sessionSignal.createMany({ data: [{ ...signal, ...recordedColumns(record, permit, now) }] });
}

/** A signal is over. False when somebody else has already said so. */
export async function markSignalCleared(
  tx: Tx,
  { signalId, clearedAt }: SignalCleared,
  permit: Permit<"signal:give">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.sessionSignal.updateMany({
    where: { id: signalId, clearedAt: null },
    data: { clearedAt, clearedById: permit.actor.userId, clearingRecordedAt: now },
  });
  return count === 1;
}

/** Store one entry of the touch log. */
export async function insertTouch(
  tx: Tx,
  record: PathwayRecord,
  touch: TouchRecorded,
  { permit, now }: { permit: Permit<"touch:record">; now: Date },
): Promise<void> {
  await tx.touchLogEntry.createMany({ data: [{ ...touch, ...recordedColumns(record, permit, now) }] });
}
