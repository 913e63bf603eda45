import fc from "fast-check";
import { expect, it } from "vitest";
import { giveDose } from "@/lib/domain/dose/give-dose";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { aFlag, anOrder, at, courseAt, DOCTOR, NURSE, SECOND_NURSE } from "@/tests/support/builders";

const READY = "2026-10-14 10:25";
const moments = fc.constantFrom("2026-10-13 10:00", "2026-10-14 10:16", READY, READY, READY, "2026-10-14 11:00");
const orders = fc.record({
  doseMg: fc.integer({ min: 1000, max: 13_000 }).map((hundredths) => hundredths / 100),
  isSigned: fc.constantFrom(true, true, true, false),
});
const batches = fc.record({
  strengthMgPerMl: fc.constantFrom(10, 25, 50, 50, 50),
  ampouleMl: fc.constantFrom(1, 2, 10, 20),
  balanceMg: fc.constantFrom(0, 100, 499, 500, 3000),
  expiresOn: fc.constantFrom("2026-10-13", "2026-10-14", "2027-06-30", "2027-06-30"),
});
const people = fc.constantFrom(NURSE, SECOND_NURSE, SECOND_NURSE, SECOND_NURSE, DOCTOR, null);

it("no dose is ever given unless every lock stands open, and never one drop beyond order, cap and stock", () => {
  let count = 0;
  fc.assert(
    fc.property(
      moments,
      orders,
      batches,
      people,
      fc.constantFrom(-40, -2, -1, 0, 0, 0, 1, 2, 40),
      fc.constantFrom(false, false, false, true),
      (...facts) => {
        const [moment, { doseMg, isSigned }, stock, person, stepsOff, hasFlag] = facts;
        const typedVolumeMl = Math.max(1, Math.round((doseMg * 100) / stock.strengthMgPerMl) + stepsOff) / 100;
        const record = courseAt(moment, {
          orders: isSigned ? [anOrder("session-1", "2026-10-14 08:30", { doseMg })] : [],
          flags: hasFlag ? [aFlag("high", "2026-10-12 09:00")] : [],
        });
        const batch = {
          ...stock,
          id: "batch",
          location: { id: "oslo", name: "Oslo" },
          product: "ketalar" as const,
          batchNumber: "K",
        };
        const outcome = giveDose(
          record,
          {
            ...{ commandId: "dose", pathwayId: "pathway", visitId: "session-1", batchId: "batch", site: "left-thigh" },
            ...{ secondPersonId: "x", secondPersonPin: "x", secondPersonPassword: "", typedVolumeMl },
          },
          {
            now: at(moment),
            actor: { ...NURSE, role: "nurse", patientId: null, locale: "nb" },
            batch,
            secondPerson: person && { userId: person.userId, role: person === DOCTOR ? "doctor" : "nurse" },
          },
        );
        if (!outcome.ok) return;
        count += 1;
        const dose = outcome.value;
        expect(greenToTreat(record, "session-1", at(moment)).decision).toBe("go");
        expect(hasFlag).toBe(false);
        expect(person).toBe(SECOND_NURSE);
        expect(dose.doseMg).toBeLessThanOrEqual(120);
        expect(Math.abs(dose.doseMg - doseMg)).toBeLessThanOrEqual(doseMg * 0.02 + 0.001);
        expect(dose.volumeMl).toBeLessThanOrEqual(5);
        expect(Math.abs(dose.volumeMl - typedVolumeMl)).toBeLessThanOrEqual(0.011);
        expect(Math.abs(dose.volumeMl * batch.strengthMgPerMl - dose.doseMg)).toBeLessThan(0.01);
        expect(dose.doseMg + dose.wastedMg).toBeLessThanOrEqual(batch.balanceMg + 0.001);
        expect([10, 50]).toContain(batch.strengthMgPerMl);
      },
    ),
    // The same draws every time, so that it is certain that some doses are given.
    { numRuns: 800, seed: 20261014 },
  );
  expect(count).toBeGreaterThan(10);
});
