import { describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { GiveDoseInput } from "@/lib/domain/dose/dose.schema";
import { giveDose } from "@/lib/domain/dose/give-dose";
import type { SecondPerson } from "@/lib/domain/dose/second-person";
import type { Batch } from "@/lib/domain/medicine/batch";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { anOrder, at, courseAt, DOCTOR, NURSE, SECOND_NURSE } from "@/tests/support/builders";

const READY = "2026-10-14 10:25";
const GIVER: SignedInActor = { ...NURSE, role: "nurse", patientId: null, locale: "nb" };
const FIFTY: Batch = {
  ...{ id: "batch-50", location: { id: "oslo", name: "Oslo" }, product: "ketalar", strengthMgPerMl: 50, ampouleMl: 10 },
  ...{ batchNumber: "KA-50-117", expiresOn: "2027-06-30", balanceMg: 5000 },
};
const CHECKER: SecondPerson = { userId: SECOND_NURSE.userId, role: "nurse" };

type Change = {
  typed?: Partial<GiveDoseInput>;
  record?: Partial<PathwayRecord>;
  batch?: Partial<Batch>;
  by?: SecondPerson;
  moment?: string;
};
const give = ({ typed, record, batch, by = CHECKER, moment = READY }: Change = {}) =>
  giveDose(
    courseAt(moment, record),
    {
      ...{ commandId: "dose", pathwayId: "pathway", visitId: "session-1", batchId: "batch-50", typedVolumeMl: 1.4 },
      ...{ site: "left-upper-arm", secondPersonId: "mons", secondPersonPin: "183049", secondPersonPassword: "" },
      ...typed,
    },
    { now: at(moment), actor: GIVER, batch: { ...FIFTY, ...batch }, secondPerson: by },
  );
const kindOf = (change: Change = {}) => {
  const given = give(change);
  return given.ok ? "given" : given.refusal.kind;
};

describe("giving the ordered 70 mg", () => {
  it("is 1.4 ml of 50 mg/ml, with the rest of the ampoule as waste, checked by a second nurse", () => {
    expect(give()).toMatchObject({
      ok: true,
      value: { doseMg: 70, volumeMl: 1.4, ampoules: 1, wastedMg: 430, checkedById: "second-nurse", givenAt: at(READY) },
    });
  });

  it("may be checked by a doctor who did not sign the order", () => {
    expect(kindOf({ by: { userId: "second-doctor", role: "doctor" } })).toBe("given");
  });

  it.each([
    [1.38, "typed-volume-differs"],
    [1.39, "given"],
    [1.4, "given"],
    [1.41, "given"],
    [1.42, "typed-volume-differs"],
    [7, "typed-volume-differs"],
    [0.28, "typed-volume-differs"],
  ])("with %d ml typed: %s", (typedVolumeMl, outcome) => {
    expect(kindOf({ typed: { typedVolumeMl } })).toBe(outcome);
  });
});

describe("the 10 for 50 mg/ml mix-up", () => {
  it("ampoules of 10 mg/ml would need 7 ml: refused with the strengths to look for", () => {
    expect(give({ batch: { strengthMgPerMl: 10 }, typed: { typedVolumeMl: 7 } })).toMatchObject({
      refusal: { kind: "volume-too-large", volumeMl: 7, strengthMgPerMl: 10, strengths: [10, 50] },
    });
  });
});

describe("what is refused", () => {
  it("gate-not-go: with the gates that are not go", () => {
    const given = give({ record: { readings: [] } });
    expect(given).toMatchObject({
      refusal: { kind: "gate-not-go", gates: [{ key: "baseline-vitals", reason: "vitals-missing" }] },
    });
  });

  it("order-missing: none signed, or cancelled", () => {
    expect(kindOf({ record: { orders: [] } })).toBe("order-missing");
    const withdrawn = anOrder("session-1", "2026-10-14 08:30", {
      cancelled: { at: at(READY), by: DOCTOR, reason: "Ny vekt" },
    });
    expect(kindOf({ record: { orders: [withdrawn] } })).toBe("order-missing");
  });

  it("order-expired: a minute after it, not at it", () => {
    const until = (moment: string) => ({
      orders: [anOrder("session-1", "2026-10-14 08:30", { validUntil: at(moment) })],
    });
    expect(kindOf({ record: until("2026-10-14 10:24") })).toBe("order-expired");
    expect(kindOf({ record: until("2026-10-14 10:25") })).toBe("given");
  });

  it("already-given: one dose a session", () => {
    expect(kindOf({ moment: "2026-10-14 10:45" })).toBe("already-given");
  });

  it("session-unknown", () => {
    expect(kindOf({ typed: { visitId: "preparation-1" } })).toBe("session-unknown");
  });

  it("whatever is wrong with the batch", () => {
    expect(kindOf({ batch: { expiresOn: "2026-10-13" } })).toBe("batch-expired");
    expect(kindOf({ batch: { balanceMg: 499 } })).toBe("balance-too-low");
    expect(kindOf({ batch: { strengthMgPerMl: 25 } })).toBe("strength-not-in-protocol");
    expect(kindOf({ batch: { location: { id: "trondheim", name: "Trondheim" } } })).toBe("batch-elsewhere");
  });

  it("second-person-not-confirmed: and it does not say whether the account or the password was wrong", () => {
    expect(give({ by: null })).toEqual({ ok: false, refusal: { kind: "second-person-not-confirmed" } });
  });

  it("same-person, orderer-cannot-check and second-person-not-allowed", () => {
    expect(kindOf({ by: { userId: NURSE.userId, role: "nurse" } })).toBe("same-person");
    expect(kindOf({ by: { userId: DOCTOR.userId, role: "doctor" } })).toBe("orderer-cannot-check");
    expect(kindOf({ by: { userId: "psychologist", role: "psychologist" } })).toBe("second-person-not-allowed");
  });
});

describe("what an order says about how", () => {
  const ordered = (facts: Parameters<typeof anOrder>[2]) => ({
    orders: [anOrder("session-1", "2026-10-14 08:30", facts)],
  });
  const slipOf = (typedVolumeMl: number) => give({ typed: { typedVolumeMl } });

  it("strength-not-ordered: 50 mg/ml in hand for an order of 10 mg/ml would give five times as much", () => {
    expect(give({ record: ordered({ strengthMgPerMl: 10 }) })).toMatchObject({
      refusal: { kind: "strength-not-ordered", strengthMgPerMl: 50, orderedMgPerMl: 10, factor: 5 },
    });
    expect(kindOf({ record: ordered({ strengthMgPerMl: 50 }) })).toBe("given");
  });

  it("says where a wrong volume comes from: the other strength, or the decimal comma", () => {
    expect(slipOf(7)).toMatchObject({ refusal: { slip: { kind: "strength", strengthMgPerMl: 10 } } });
    expect(slipOf(14)).toMatchObject({ refusal: { slip: { kind: "decimal-comma" } } });
    expect(slipOf(0.14)).toMatchObject({ refusal: { slip: { kind: "decimal-comma" } } });
    expect(slipOf(2)).toMatchObject({ refusal: { slip: null } });
  });

  it("an infusion starts with the dose at the rate that the minutes come to", () => {
    const typed = { site: "vein-left-arm" } as const;
    expect(give({ record: ordered({ route: "iv", infusionMinutes: 40 }), typed })).toMatchObject({
      value: { volumeMl: 1.4, rateMlPerHour: 2.1 },
    });
    expect(give()).toMatchObject({ value: { rateMlPerHour: null } });
    expect(kindOf({ record: ordered({ route: "iv", infusionMinutes: null }), typed })).toBe("infusion-minutes-missing");
  });

  it("what is ordered into a muscle never goes into a vein, nor the other way", () => {
    expect(kindOf({ typed: { site: "vein-right-arm" } })).toBe("site-not-for-route");
    expect(kindOf({ record: ordered({ route: "iv", infusionMinutes: 40 }) })).toBe("site-not-for-route");
  });

  it("ampoules taken out for the session before are used first", () => {
    const taken = (outMg: number, balanceMg: number) => {
      const given = giveDose(
        courseAt(READY),
        {
          ...{ commandId: "dose", pathwayId: "pathway", visitId: "session-1", batchId: "batch-50", typedVolumeMl: 1.4 },
          ...{ site: "left-thigh", secondPersonId: "mons", secondPersonPin: "x", secondPersonPassword: "" },
        },
        { now: at(READY), actor: GIVER, batch: { ...FIFTY, balanceMg }, secondPerson: CHECKER, outMg },
      );
      return given.ok ? given.value.withdrawnMg : given.refusal.kind;
    };
    expect(taken(0, 5000)).toBe(500);
    expect(taken(500, 0)).toBe(0);
    expect(taken(1000, 0)).toBe(0);
    expect(taken(0, 0)).toBe("balance-too-low");
  });
});
