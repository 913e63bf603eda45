import fc from "fast-check";
import { expect, it } from "vitest";
import type { Batch } from "@/lib/domain/medicine/batch";
import {
  balanceMg,
  type LedgerEntry,
  type NewLedgerRow,
  outInSessionMg,
  rowsOfDose,
  rowsOfEnding,
} from "@/lib/domain/medicine/ledger";
import { correctLedgerRow, returnMedicine, wasteMedicine, withdrawMedicine } from "@/lib/domain/medicine/move-medicine";

const PROOF = { secondPersonId: "x", secondPersonPin: "x", secondPersonPassword: "" };
const BY = { recorderId: "karin", secondPerson: { userId: "mons", role: "nurse" as const } };
const OF = { batchId: "batch", patientId: "patient", visitId: "visit" };
const BATCH = {
  ...{ id: "batch", location: { id: "oslo", name: "Oslo" }, product: "ketalar" as const, strengthMgPerMl: 50 },
  ...{ ampouleMl: 10, batchNumber: "K", expiresOn: "2027-06-30" },
};

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom(
      "withdraw" as const,
      "return" as const,
      "waste" as const,
      "waste-stock" as const,
      "correct" as const,
    ),
    ampoules: fc.integer({ min: 1, max: 4 }),
    hundredthsMl: fc.integer({ min: 1, max: 1200 }),
    which: fc.nat(20),
  }),
  { maxLength: 12 },
);

/** Does one act on the ledger, as the rules allow it; a refusal writes nothing. */
function act(ledger: LedgerEntry[], { kind, ampoules, hundredthsMl, which }: Act): NewLedgerRow[] {
  const batch: Batch = { ...BATCH, balanceMg: balanceMg(ledger) };
  const outMg = outInSessionMg(ledger.filter(({ visitId }) => visitId === "visit"));
  const session = { visitId: "visit", patientId: "patient", location: "Oslo", isOver: false, outMg };
  const input = { commandId: "row", batchId: "batch", visitId: "visit", ampoules, reason: "x", ...PROOF };
  const entry = ledger[which % ledger.length];
  const done =
    kind === "withdraw"
      ? withdrawMedicine({ batch, session }, input, { today: "2026-12-02" })
      : kind === "return"
        ? returnMedicine({ batch, session }, input)
        : kind === "waste"
          ? wasteMedicine({ batch, session }, { ...input, ampoules: null, volumeMl: hundredthsMl / 100 }, BY)
          : kind === "waste-stock"
            ? wasteMedicine({ batch, session: null }, { ...input, visitId: null, volumeMl: null }, BY)
            : entry &&
              correctLedgerRow(
                { batch, entry, isReversed: ledger.some(({ reversesId }) => reversesId === entry.id), outMg },
                { commandId: "row", rowId: entry.id, reason: "x", ...PROOF },
                BY,
              );
  return done?.ok ? [done.value] : [];
}
type Act = {
  kind: "withdraw" | "return" | "waste" | "waste-stock" | "correct";
  ampoules: number;
  hundredthsMl: number;
  which: number;
};

const receipt: LedgerEntry = {
  ...{ id: "receipt", batchId: "batch", kind: "receipt", amountMg: 3000, sessionMg: 0 },
  ...{ patientId: null, visitId: null, witnessId: "mons", reversesId: null },
};
const written = (ledger: LedgerEntry[], rows: NewLedgerRow[]): LedgerEntry[] => [
  ...ledger,
  ...rows.map((row, position) => ({ ...row, id: `row ${String(ledger.length + position)}` })),
];

it("whatever is taken out, put back, thrown away and put right, the balance is never negative, and stock and session together lose only what was wasted", () => {
  fc.assert(
    fc.property(acts, (drawn) => {
      let ledger = [receipt];
      for (const one of drawn) {
        ledger = written(ledger, act(ledger, one));
        expect(balanceMg(ledger)).toBeGreaterThanOrEqual(0);
      }
      const effect = (rows: LedgerEntry[]) =>
        rows.reduce((sum, row) => sum + Math.round(row.amountMg * 100) + Math.round(row.sessionMg * 100), 0);
      const undone = new Set(ledger.map(({ reversesId }) => reversesId));
      const standing = ledger.filter(({ id, reversesId }) => reversesId === null && !undone.has(id));
      const gone = standing.filter(({ kind }) => kind === "wasted" || kind === "receipt");
      expect(effect(ledger)).toBe(effect(gone));
    }),
    { numRuns: 300, seed: 20261202 },
  );
});

it("a dose comes out even: withdrawn = given + wasted, also when only a part reached the patient", () => {
  const cents = fc.integer({ min: 1, max: 12_000 });
  fc.assert(
    fc.property(
      cents,
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(1, 2, 3),
      fc.boolean(),
      (dose, share, ampoules, isInfusion) => {
        const openedCents = ampoules * 50_000;
        const given = {
          withdrawnMg: openedCents / 100,
          givenMg: isInfusion ? 0 : dose / 100,
          wastedMg: (openedCents - dose) / 100,
        };
        const ledger = written([receipt], rowsOfDose(given, { ...OF, witnessId: "mons" }));
        const out = () => outInSessionMg(ledger.filter(({ visitId }) => visitId === "visit"));
        expect(out()).toBe(isInfusion ? dose / 100 : 0);
        const partCents = Math.floor((dose * share) / 100);
        const administered = ledger.find(({ kind }) => kind === "administered") ?? null;
        const ending = { givenMg: partCents / 100, wastedMg: (dose - partCents) / 100, reason: "x", witnessId: "mons" };
        const ended = written(ledger, rowsOfEnding(ending, administered, OF));
        expect(outInSessionMg(ended.filter(({ visitId }) => visitId === "visit"))).toBe(0);
        expect(balanceMg(ended)).toBe(balanceMg(ledger));
        const reversed = new Set(ended.map(({ reversesId }) => reversesId));
        const patientGot = ended.filter(({ kind, id }) => kind === "administered" && !reversed.has(id));
        expect(0 - outInSessionMg(patientGot)).toBe(partCents / 100);
      },
    ),
    { numRuns: 300, seed: 20261202 },
  );
});

it("a dose from before withdrawals were written is put right in the stock that it was taken from", () => {
  const old: LedgerEntry = { ...receipt, ...OF, id: "old", kind: "administered", amountMg: -70, sessionMg: 0 };
  const rows = rowsOfEnding({ givenMg: 35, wastedMg: 35, reason: "Avbrutt", witnessId: "mons" }, old, OF);
  expect(rows.map(({ kind, amountMg, sessionMg }) => [kind, amountMg, sessionMg])).toEqual([
    ["correction", 70, 0],
    ["administered", -35, 0],
    ["wasted", -35, 0],
  ]);
});
