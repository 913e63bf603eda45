import { describe, expect, it } from "vitest";
import type { SecondPerson } from "@/lib/domain/dose/second-person";
import { type Batch, isExpiringSoon } from "@/lib/domain/medicine/batch";
import type { LedgerEntry } from "@/lib/domain/medicine/ledger";
import {
  correctLedgerRow,
  returnMedicine,
  type SessionStock,
  wasteMedicine,
  withdrawMedicine,
} from "@/lib/domain/medicine/move-medicine";

const BATCH: Batch = {
  ...{ id: "batch", location: { id: "oslo", name: "Oslo" }, product: "ketalar", strengthMgPerMl: 50, ampouleMl: 10 },
  ...{ batchNumber: "KA-50-117", expiresOn: "2027-06-30", balanceMg: 1500 },
};
const SESSION: SessionStock = { visitId: "visit", patientId: "patient", location: "Oslo", isOver: false, outMg: 500 };
const WITNESS: SecondPerson = { userId: "mons", role: "nurse" };
const BY = { recorderId: "karin", secondPerson: WITNESS };
const PROOF = { secondPersonId: "x", secondPersonPin: "x", secondPersonPassword: "" };

describe("taking ampoules out for a session", () => {
  const out = (ampoules: number, facts: { batch?: Partial<Batch>; session?: Partial<SessionStock> } = {}) => {
    const taken = withdrawMedicine(
      { batch: { ...BATCH, ...facts.batch }, session: { ...SESSION, ...facts.session } },
      { commandId: "row", batchId: "batch", visitId: "visit", ampoules, reason: "" },
      { today: "2026-12-02" },
    );
    return taken.ok ? taken.value : taken.refusal;
  };

  it("moves them from the stock into the session", () => {
    expect(out(2)).toMatchObject({ kind: "withdrawal", amountMg: -1000, sessionMg: 1000, patientId: "patient" });
  });

  it("balance-too-low, batch-expired, batch-elsewhere and session-over", () => {
    expect(out(3)).toMatchObject({ amountMg: -1500 });
    expect(out(4)).toEqual({ kind: "balance-too-low", balanceMg: 1500, neededMg: 2000 });
    expect(out(1, { batch: { expiresOn: "2026-12-01" } })).toEqual({ kind: "batch-expired", expiresOn: "2026-12-01" });
    expect(out(1, { session: { location: "Trondheim" } })).toEqual({ kind: "batch-elsewhere", location: "Oslo" });
    expect(out(1, { session: { isOver: true } })).toEqual({ kind: "session-over" });
  });
});

describe("putting unopened ampoules back", () => {
  const back = (ampoules: number) => {
    const returned = returnMedicine(
      { batch: BATCH, session: SESSION },
      { commandId: "row", batchId: "batch", visitId: "visit", ampoules, reason: "" },
    );
    return returned.ok ? returned.value : returned.refusal;
  };

  it("never more than is out", () => {
    expect(back(1)).toMatchObject({ kind: "returned", amountMg: 500, sessionMg: -500 });
    expect(back(2)).toEqual({ kind: "more-than-out", outMg: 500 });
  });
});

describe("throwing away before a witness", () => {
  const away = (
    typed: { ampoules?: number; volumeMl?: number },
    session: SessionStock | null,
    by: SecondPerson = WITNESS,
  ) => {
    const wasted = wasteMedicine(
      { batch: BATCH, session },
      {
        ...{ commandId: "row", batchId: "batch", visitId: session?.visitId ?? null, reason: "Knust", ...PROOF },
        ...{ ampoules: typed.ampoules ?? null, volumeMl: typed.volumeMl ?? null },
      },
      { recorderId: "karin", secondPerson: by },
    );
    return wasted.ok ? wasted.value : wasted.refusal;
  };

  it("8,6 ml of 50 mg/ml that are out for a session are 430 mg", () => {
    expect(away({ volumeMl: 8.6 }, SESSION)).toMatchObject({
      ...{ kind: "wasted", amountMg: 0, sessionMg: -430, witnessId: "mons", patientId: "patient" },
    });
    expect(away({ volumeMl: 10.01 }, SESSION)).toEqual({ kind: "more-than-out", outMg: 500 });
  });

  it("a broken ampoule of the stock leaves the stock", () => {
    expect(away({ ampoules: 1 }, null)).toMatchObject({ amountMg: -500, sessionMg: 0, patientId: null, visitId: null });
    expect(away({ ampoules: 4 }, null)).toMatchObject({ kind: "balance-too-low" });
  });

  it("amount-missing: nothing, both, or ml of ampoules that nobody opened", () => {
    expect(away({}, SESSION)).toEqual({ kind: "amount-missing" });
    expect(away({ ampoules: 1, volumeMl: 1 }, SESSION)).toEqual({ kind: "amount-missing" });
    expect(away({ volumeMl: 1 }, null)).toEqual({ kind: "amount-missing" });
  });

  it("never alone", () => {
    expect(away({ ampoules: 1 }, null, null)).toEqual({ kind: "second-person-not-confirmed" });
    expect(away({ ampoules: 1 }, null, { userId: "karin", role: "nurse" })).toEqual({ kind: "same-person" });
  });
});

describe("putting a mistake right", () => {
  const WITHDRAWN: LedgerEntry = {
    ...{ id: "wrong", batchId: "batch", kind: "withdrawal", amountMg: -500, sessionMg: 500 },
    ...{ patientId: "patient", visitId: "visit", witnessId: null, reversesId: null },
  };
  const right = (entry: LedgerEntry, facts: { isReversed?: boolean; outMg?: number; balanceMg?: number } = {}) => {
    const { isReversed = false, outMg = 500, balanceMg = 1500 } = facts;
    const corrected = correctLedgerRow(
      { batch: { ...BATCH, balanceMg }, entry, isReversed, outMg },
      { commandId: "row", rowId: "wrong", reason: "Feil batch", ...PROOF },
      BY,
    );
    return corrected.ok ? corrected.value : corrected.refusal;
  };

  it("a new row turns the signs and names the row that it reverses", () => {
    expect(right(WITHDRAWN)).toMatchObject({
      ...{ id: "row", kind: "correction", amountMg: 500, sessionMg: -500, reversesId: "wrong", witnessId: "mons" },
      ...{ patientId: "patient", visitId: "visit", reason: "Feil batch" },
    });
  });

  it("already-reversed, is-a-correction, used-in-session and balance-too-low", () => {
    expect(right(WITHDRAWN, { isReversed: true })).toEqual({ kind: "already-reversed" });
    expect(right({ ...WITHDRAWN, kind: "correction" })).toEqual({ kind: "is-a-correction" });
    expect(right(WITHDRAWN, { outMg: 0 })).toEqual({ kind: "used-in-session", outMg: 0 });
    const receipt: LedgerEntry = { ...WITHDRAWN, kind: "receipt", amountMg: 5000, sessionMg: 0 };
    expect(right(receipt)).toEqual({ kind: "balance-too-low", balanceMg: 1500, neededMg: 5000 });
  });
});

it("a batch that expires within sixty days is pointed out, one that has expired is not soon", () => {
  expect(isExpiringSoon({ expiresOn: "2027-01-31" }, "2026-12-02")).toBe(true);
  expect(isExpiringSoon({ expiresOn: "2027-02-01" }, "2026-12-02")).toBe(false);
  expect(isExpiringSoon({ expiresOn: "2026-12-01" }, "2026-12-02")).toBe(false);
});
