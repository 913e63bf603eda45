import { describe, expect, it } from "vitest";
import { amountMg, ampoulesLeft } from "@/lib/domain/medicine/batch";
import { ReceiveMedicineInput } from "@/lib/domain/medicine/medicine.schema";
import { receiveMedicine } from "@/lib/domain/medicine/receive-medicine";

const OSLO = { id: "01930000-0000-7000-8000-000000000b01", name: "Oslo" };
const NURSE = "01930000-0000-7000-8000-000000000a06";
const OTHER = "01930000-0000-7000-8000-000000000a07";
const NOW = new Date("2026-12-02T08:00:00.000Z");
const CONTEXT = { now: NOW, receiverId: NURSE, receiptId: "01930000-0000-7000-8000-000000000d01" };
const NEW = { location: OSLO, existing: null, secondPerson: null };

const input = (values: Record<string, unknown> = {}) =>
  ReceiveMedicineInput.parse({
    commandId: CONTEXT.receiptId,
    locationId: OSLO.id,
    product: "ketalar",
    strengthMgPerMl: 50,
    ampouleMl: "10,0",
    ampoules: 5,
    batchNumber: " KA-50-117 ",
    expiresOn: "2027-06-30",
    ...values,
  });

describe("a receipt of ampoules", () => {
  it("five ampoules of 10 ml at 50 mg/ml are 2500 mg, and a decimal comma is understood", () => {
    const received = receiveMedicine(NEW, input(), CONTEXT);
    expect(received).toMatchObject({ ok: true, value: { amountMg: 2500, batchId: null, witnessId: null } });
    expect(received.ok && received.value.batch.batchNumber).toBe("KA-50-117");
  });

  it("a batch received again is added to the one that stands there", () => {
    const existing = { ...input(), id: OTHER, location: OSLO, balanceMg: 100 };
    expect(receiveMedicine({ ...NEW, existing }, input(), CONTEXT)).toMatchObject({
      ok: true,
      value: { batchId: OTHER },
    });
  });

  it("the same batch number with another expiry is refused: one of the two was misread", () => {
    const existing = { ...input({ expiresOn: "2027-08-31" }), id: OTHER, location: OSLO, balanceMg: 100 };
    expect(receiveMedicine({ ...NEW, existing }, input(), CONTEXT)).toMatchObject({
      refusal: { kind: "batch-differs" },
    });
  });

  it("a batch past its last day is refused", () => {
    expect(receiveMedicine(NEW, input({ expiresOn: "2026-12-01" }), CONTEXT)).toMatchObject({
      refusal: { kind: "batch-expired" },
    });
    expect(receiveMedicine(NEW, input({ expiresOn: "2026-12-02" }), CONTEXT).ok).toBe(true);
  });

  it("a strength that the product does not come in is refused", () => {
    expect(receiveMedicine(NEW, input({ strengthMgPerMl: 5 }), CONTEXT)).toMatchObject({
      refusal: { kind: "strength-not-of-product", strengths: [10, 50] },
    });
  });

  it("a witness confirms it themselves, and nobody witnesses their own count", () => {
    const seenBy = (userId: string, isConfirmed = true) =>
      receiveMedicine(
        { ...NEW, secondPerson: isConfirmed ? { userId, role: "nurse" } : null },
        input({ secondPersonId: userId }),
        CONTEXT,
      );
    expect(seenBy(OTHER)).toMatchObject({ ok: true, value: { witnessId: OTHER } });
    expect(seenBy(NURSE)).toMatchObject({ refusal: { kind: "same-person" } });
    expect(seenBy(OTHER, false)).toMatchObject({ refusal: { kind: "second-person-not-confirmed" } });
  });
});

describe("amounts", () => {
  it("count in whole ampoules without binary fractions", () => {
    expect(amountMg(3, { ampouleMl: 0.1, strengthMgPerMl: 10 })).toBe(3);
    expect(ampoulesLeft({ ampouleMl: 10, strengthMgPerMl: 50, balanceMg: 1999.99 })).toBe(3);
    expect(ampoulesLeft({ ampouleMl: 10, strengthMgPerMl: 50, balanceMg: 2000 })).toBe(4);
  });
});
