import { describe, expect, it } from "vitest";
import type { SecondPerson } from "@/lib/domain/dose/second-person";
import type { Batch } from "@/lib/domain/medicine/batch";
import { closeDiscrepancy, countMedicine, type OpenDiscrepancy } from "@/lib/domain/medicine/count-medicine";

const FIFTY: Batch = {
  ...{ id: "fifty", location: { id: "oslo", name: "Oslo" }, product: "ketalar", strengthMgPerMl: 50, ampouleMl: 10 },
  ...{ batchNumber: "KA-50-117", expiresOn: "2027-06-30", balanceMg: 1500 },
};
const TEN: Batch = { ...FIFTY, id: "ten", strengthMgPerMl: 10, ampouleMl: 20, balanceMg: 400 };
const EMPTY: Batch = { ...FIFTY, id: "empty", balanceMg: 0 };
const WITNESS: SecondPerson = { userId: "mons", role: "nurse" };
const PROOF = { secondPersonId: "x", secondPersonPin: "x", secondPersonPassword: "" };

describe("a count", () => {
  const count = (counts: Record<string, number>, by: SecondPerson = WITNESS, batches = [FIFTY, TEN, EMPTY]) => {
    const counted = countMedicine(
      batches,
      { commandId: "count", locationId: "oslo", kind: "treatment-day", counts, comment: "", ...PROOF },
      { recorderId: "karin", secondPerson: by },
    );
    return counted.ok ? counted.value : counted.refusal;
  };

  it("is told what the ledger expects of every batch, and the difference in mg", () => {
    expect(count({ fifty: 3, ten: 1 })).toMatchObject({
      counted: [
        { batchId: "fifty", countedMg: 1500, expectedMg: 1500, differenceMg: 0 },
        { batchId: "ten", countedMg: 200, expectedMg: 400, differenceMg: -200 },
      ],
      witnessId: "mons",
    });
  });

  it("finds ampoules of a batch that is empty in the ledger", () => {
    expect(count({ fifty: 3, ten: 2, empty: 1 })).toMatchObject({
      counted: [{ differenceMg: 0 }, { differenceMg: 0 }, { batchId: "empty", differenceMg: 500 }],
    });
  });

  it("batches-not-counted: all of the place, or none; nothing-to-count: an empty place", () => {
    expect(count({ fifty: 3 })).toEqual({ kind: "batches-not-counted", count: 1 });
    expect(count({}, WITNESS, [EMPTY])).toEqual({ kind: "nothing-to-count" });
  });

  it("is made by two", () => {
    expect(count({ fifty: 3, ten: 2 }, null)).toEqual({ kind: "second-person-not-confirmed" });
    expect(count({ fifty: 3, ten: 2 }, { userId: "karin", role: "nurse" })).toEqual({ kind: "same-person" });
    expect(count({ fifty: 3, ten: 2 }, { userId: "kari", role: "lead" })).toEqual({
      kind: "second-person-not-allowed",
    });
  });
});

describe("settling a case", () => {
  const LESS: OpenDiscrepancy = { id: "case", batchId: "fifty", source: "count", differenceMg: -500, isClosed: false };
  const settle = (discrepancy: OpenDiscrepancy, adjusts: "yes" | "no", balanceMg = 1500, by = WITNESS) => {
    const closed = closeDiscrepancy(
      { discrepancy, batch: { ...FIFTY, balanceMg } },
      { commandId: "close", discrepancyId: "case", explanation: "En ampulle var knust.", adjusts, ...PROOF },
      { closerId: "marte", secondPerson: by },
    );
    return closed.ok ? closed.value : closed.refusal;
  };

  it("brings the balance to the count only when the stock really differs", () => {
    expect(settle(LESS, "yes")).toMatchObject({
      adjustment: { kind: "adjustment", amountMg: -500, sessionMg: 0, witnessId: "mons" },
    });
    expect(settle(LESS, "no")).toMatchObject({ adjustment: null, explanation: "En ampulle var knust." });
  });

  it("never takes the balance below zero, never adjusts for a session, and closes once", () => {
    expect(settle(LESS, "yes", 400)).toEqual({ kind: "balance-too-low", balanceMg: 400, neededMg: 500 });
    expect(settle({ ...LESS, source: "session" }, "yes")).toEqual({ kind: "session-is-not-adjusted" });
    expect(settle({ ...LESS, source: "session" }, "no")).toMatchObject({ adjustment: null });
    expect(settle({ ...LESS, isClosed: true }, "no")).toEqual({ kind: "already-closed" });
  });

  it("is done by two", () => {
    expect(settle(LESS, "no", 1500, { userId: "marte", role: "doctor" })).toEqual({ kind: "same-person" });
  });
});
