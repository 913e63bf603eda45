import { clinicDate } from "@/lib/domain/calendar";
import { type SecondPerson, witnessOf, type WitnessRefusal } from "@/lib/domain/dose/second-person";
import { amountMg, type Batch, isInDate } from "@/lib/domain/medicine/batch";
import type { ReceiveMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { PRODUCTS } from "@/lib/domain/medicine/products";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type MedicineReceived = {
  receiptId: string;
  /** The batch that already stands in the ledger; null when it is new. */
  batchId: string | null;
  batch: Omit<Batch, "id" | "balanceMg">;
  amountMg: number;
  witnessId: string | null;
};

export type ReceiveMedicineRefusal =
  | { kind: "strength-not-of-product"; strengths: number[] }
  | { kind: "batch-expired"; expiresOn: string }
  | { kind: "batch-differs"; expiresOn: string; ampouleMl: number }
  | WitnessRefusal;

/** What the rule needs to know besides the form: the place, the batch under the same number, who confirmed. */
export type ReceiptFacts = { location: Batch["location"]; existing: Batch | null; secondPerson: SecondPerson };

/**
 * Put ampoules into stock: every receipt of group A is documented (legemiddelhåndteringsforskriften § 9 a). The same batch number
 * received again must carry the same expiry and size, else one of the two was misread.
 */
export function receiveMedicine(
  { location, existing, secondPerson }: ReceiptFacts,
  input: ReceiveMedicineInput,
  { now, receiverId, receiptId }: { now: Date; receiverId: string; receiptId: string },
): Result<MedicineReceived, ReceiveMedicineRefusal> {
  const strengths: readonly number[] = PRODUCTS[input.product].strengthsMgPerMl;
  if (!strengths.includes(input.strengthMgPerMl))
    return refuse({ kind: "strength-not-of-product", strengths: [...strengths] });
  if (!isInDate(input, clinicDate(now))) return refuse({ kind: "batch-expired", expiresOn: input.expiresOn });
  if (existing && (existing.expiresOn !== input.expiresOn || existing.ampouleMl !== input.ampouleMl)) {
    return refuse({ kind: "batch-differs", expiresOn: existing.expiresOn, ampouleMl: existing.ampouleMl });
  }
  const witness = input.secondPersonId === "" ? ok(null) : witnessOf(secondPerson, receiverId);
  if (!witness.ok) return witness;
  const { product, strengthMgPerMl, ampouleMl, batchNumber, expiresOn } = input;
  return ok({
    receiptId,
    batchId: existing?.id ?? null,
    batch: { location, product, strengthMgPerMl, ampouleMl, batchNumber, expiresOn },
    amountMg: amountMg(input.ampoules, input),
    witnessId: witness.value,
  });
}
