import type { CalendarDate } from "@/lib/domain/calendar";
import { type SecondPerson, witnessOf, type WitnessRefusal } from "@/lib/domain/dose/second-person";
import { amountMg, type Batch, isInDate } from "@/lib/domain/medicine/batch";
import { type LedgerEntry, type NewLedgerRow, reversalOf, toCents } from "@/lib/domain/medicine/ledger";
import type {
  CorrectLedgerRowInput,
  MoveMedicineInput,
  WasteMedicineInput,
} from "@/lib/domain/medicine/medicine.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** The session that ampoules are out for: whose, where, whether the patient has gone home, and what is out of this batch. */
export type SessionStock = { visitId: string; patientId: string; location: string; isOver: boolean; outMg: number };

export type WithdrawRefusal =
  | { kind: "session-over" }
  | { kind: "batch-elsewhere"; location: string }
  | { kind: "batch-expired"; expiresOn: CalendarDate }
  | { kind: "balance-too-low"; balanceMg: number; neededMg: number };

/** The row, under the id of the wish that it came from. */
export type LedgerRowDecided = NewLedgerRow & { id: string };

const NOTHING_REVERSED = { reversesId: null } as const;

/** Take unopened ampoules out of the stock for one session: they stay that session's until given, wasted or returned (reference 4.4). */
export function withdrawMedicine(
  { batch, session }: { batch: Batch; session: SessionStock },
  input: MoveMedicineInput,
  { today }: { today: CalendarDate },
): Result<LedgerRowDecided, WithdrawRefusal> {
  if (session.isOver) return refuse({ kind: "session-over" });
  if (batch.location.name !== session.location)
    return refuse({ kind: "batch-elsewhere", location: batch.location.name });
  if (!isInDate(batch, today)) return refuse({ kind: "batch-expired", expiresOn: batch.expiresOn });
  const neededMg = amountMg(input.ampoules, batch);
  if (neededMg > batch.balanceMg) return refuse({ kind: "balance-too-low", balanceMg: batch.balanceMg, neededMg });
  const { visitId, patientId } = session;
  return ok({
    ...{
      id: input.commandId,
      batchId: batch.id,
      kind: "withdrawal",
      amountMg: -neededMg,
      sessionMg: neededMg,
      patientId,
      visitId,
    },
    ...{ witnessId: null, reason: input.reason, ...NOTHING_REVERSED },
  });
}

export type ReturnRefusal = { kind: "more-than-out"; outMg: number };

/** Put unopened ampoules of a session back into the stock: never more than is out. What was opened is wasted, not returned. */
export function returnMedicine(
  { batch, session }: { batch: Batch; session: SessionStock },
  input: MoveMedicineInput,
): Result<LedgerRowDecided, ReturnRefusal> {
  const mg = amountMg(input.ampoules, batch);
  if (mg > session.outMg) return refuse({ kind: "more-than-out", outMg: session.outMg });
  const { visitId, patientId } = session;
  return ok({
    ...{ id: input.commandId, batchId: batch.id, kind: "returned", amountMg: mg, sessionMg: -mg, patientId, visitId },
    ...{ witnessId: null, reason: input.reason, ...NOTHING_REVERSED },
  });
}

export type WasteRefusal =
  | { kind: "amount-missing" }
  | { kind: "more-than-out"; outMg: number }
  | { kind: "balance-too-low"; balanceMg: number; neededMg: number }
  | WitnessRefusal;

/**
 * Throw medicine away with a witness (reference 4.4: dobbeltkontroll at waste, on unless the clinic's procedure says otherwise): ml or ampoules
 * that are out for a session, or whole ampoules of the stock (expired, broken). Never more than there is.
 */
export function wasteMedicine(
  { batch, session }: { batch: Batch; session: SessionStock | null },
  input: WasteMedicineInput,
  { recorderId, secondPerson }: { recorderId: string; secondPerson: SecondPerson },
): Result<LedgerRowDecided, WasteRefusal> {
  const mg = wastedMg(input, batch, session !== null);
  if (mg === null) return refuse({ kind: "amount-missing" });
  if (session && mg > session.outMg) return refuse({ kind: "more-than-out", outMg: session.outMg });
  if (!session && mg > batch.balanceMg)
    return refuse({ kind: "balance-too-low", balanceMg: batch.balanceMg, neededMg: mg });
  const witness = witnessOf(secondPerson, recorderId);
  if (!witness.ok) return witness;
  return ok({
    ...{
      id: input.commandId,
      batchId: batch.id,
      kind: "wasted",
      amountMg: session ? 0 : -mg,
      sessionMg: session ? -mg : 0,
    },
    ...{ patientId: session?.patientId ?? null, visitId: session?.visitId ?? null, witnessId: witness.value },
    ...{ reason: input.reason, ...NOTHING_REVERSED },
  });
}

/** Exactly one of ampoules and ml; ml only of what is opened, which is always in a session. */
function wastedMg({ ampoules, volumeMl }: WasteMedicineInput, batch: Batch, isInSession: boolean): number | null {
  if ((ampoules === null) === (volumeMl === null)) return null;
  if (ampoules !== null) return amountMg(ampoules, batch);
  if (!isInSession || volumeMl === null) return null;
  return toCents((Math.round(volumeMl * 1000) * batch.strengthMgPerMl) / 1000);
}

export type CorrectRefusal =
  | { kind: "is-a-correction" }
  | { kind: "already-reversed" }
  | { kind: "used-in-session"; outMg: number }
  | { kind: "balance-too-low"; balanceMg: number; neededMg: number }
  | WitnessRefusal;

/**
 * Put a mistake right with a row that reverses it, once, with a witness and the reason. The wrong row stays (reference 4.4: rows
 * immutable). `outMg`: what the row's session has out of the batch.
 */
export function correctLedgerRow(
  { batch, entry, isReversed, outMg }: { batch: Batch; entry: LedgerEntry; isReversed: boolean; outMg: number },
  input: CorrectLedgerRowInput,
  { recorderId, secondPerson }: { recorderId: string; secondPerson: SecondPerson },
): Result<LedgerRowDecided, CorrectRefusal> {
  if (entry.kind === "correction") return refuse({ kind: "is-a-correction" });
  if (isReversed) return refuse({ kind: "already-reversed" });
  // A withdrawal of which something was given or thrown away: those rows are put right first.
  if (entry.sessionMg > 0 && toCents(outMg - entry.sessionMg) < 0) return refuse({ kind: "used-in-session", outMg });
  if (toCents(batch.balanceMg - entry.amountMg) < 0)
    return refuse({ kind: "balance-too-low", balanceMg: batch.balanceMg, neededMg: entry.amountMg });
  const witness = witnessOf(secondPerson, recorderId);
  if (!witness.ok) return witness;
  return ok({ id: input.commandId, ...reversalOf(entry, { reason: input.reason, witnessId: witness.value }) });
}
