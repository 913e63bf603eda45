import { beforeAll, describe, expect, it } from "vitest";
import { closeDiscrepancy } from "@/lib/commands/medicine/close-discrepancy";
import { correctLedgerRow } from "@/lib/commands/medicine/correct-ledger-row";
import { countMedicine } from "@/lib/commands/medicine/count-medicine";
import { receiveMedicine } from "@/lib/commands/medicine/receive-medicine";
import { returnMedicine } from "@/lib/commands/medicine/return-medicine";
import { wasteMedicine } from "@/lib/commands/medicine/waste-medicine";
import { withdrawMedicine } from "@/lib/commands/medicine/withdraw-medicine";
import { clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { medicineLedger } from "@/lib/queries/medicine/medicine-ledger";
import { medicineStock } from "@/lib/queries/medicine/medicine-stock";
import { actorOf, DEMO_PASSWORD, LOCATIONS, STAFF } from "@/prisma/staff";
import { PATIENTS } from "@/prisma/personas";
import { refusalOf, registered, screeningBooked, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

// One batch of five ampoules, 2500 mg, in Oslo, and a visit of Ola's that ampoules are taken out for. The tests follow each other.

const clinic = useClinic();
const nurse = { may: actorOf("nurse"), mayNot: actorOf("psychologist"), onCourse: false };
const at = (time: string) => clinicTime("2026-11-04", time);
const witness = (userId: string = STAFF.secondNurse.userId) => ({
  ...{ secondPersonId: userId, secondPersonPin: "", secondPersonPassword: DEMO_PASSWORD },
});
let batchId = "";
let ola = { patientId: "", visitId: "" };

beforeAll(async () => {
  const { db } = clinic;
  const receipt = {
    ...{ locationId: LOCATIONS[0].id, product: "ketalar", strengthMgPerMl: 50, ampouleMl: 10, ampoules: 5 },
    ...{ batchNumber: "KA-50-117", expiresOn: "2027-06-30" },
  };
  ({ batchId } = await succeed(receiveMedicine, db, nurse.may, receipt, at("07:30")));
  const { pathwayId, patientId } = await registered(db, PATIENTS.ola);
  const { visitId } = await screeningBooked(db, pathwayId, "2026-11-04");
  ola = { patientId, visitId };
});

const stock = async (actor = nurse.may) => {
  const seen = await medicineStock.run(null, { db: clinic.db, actor, now: at("16:00") });
  if (!seen.ok) throw new Error("A nurse sees the stock");
  return seen.value;
};
const balance = async () => (await stock()).batches[0]?.balanceMg;

describe("ampoules of a session", () => {
  it("are taken out, put back unopened, and thrown away before a witness", async () => {
    const { db } = clinic;
    const { visitId } = ola;
    const move = { batchId, visitId, ampoules: 2, reason: "" };
    await expectCommandFacts({
      ...{ db, ...nurse, command: withdrawMedicine, now: at("09:00"), input: move },
      ...{ action: "medicine.withdrawn", again: "saved" },
    });
    expect(await balance()).toBe(500);
    expect(await refusalOf(withdrawMedicine, db, nurse.may, move, at("09:01"))).toBe("balance-too-low");

    await expectCommandFacts({
      ...{ db, ...nurse, command: returnMedicine, now: at("09:10"), input: { ...move, ampoules: 3 } },
      ...{ action: "medicine.returned", again: "more-than-out" },
    });
    expect(await balance()).toBe(2000);

    const away = { batchId, visitId, volumeMl: "10", reason: "Knust i hånden", ...witness() };
    const alone = { ...away, ...witness(STAFF.nurse.userId) };
    expect(await refusalOf(wasteMedicine, db, nurse.may, alone, at("09:15"))).toBe("same-person");
    await expectCommandFacts({
      ...{ db, ...nurse, command: wasteMedicine, now: at("09:20"), input: away },
      ...{ action: "medicine.wasted", again: "more-than-out" },
    });
    expect(await balance()).toBe(2000);
  });

  it("two withdrawals at once never take the balance below zero", async () => {
    const { db } = clinic;
    const all = { batchId, visitId: ola.visitId, ampoules: 3, reason: "" };
    const outcomes = await Promise.all(
      [nurse.may, actorOf("secondNurse")].map((who) => refusalOf(withdrawMedicine, db, who, all, at("09:30"))),
    );
    expect(outcomes.toSorted()).toEqual(["balance-too-low", "saved"]);
    expect(await balance()).toBe(500);
  });

  it("a wrong row is reversed once, before a witness, and both rows stay", async () => {
    const { db } = clinic;
    const wrong = await db.prisma.medicineLedgerRow.findFirstOrThrow({ where: { recordedAt: at("09:30") } });
    const input = { rowId: wrong.id, reason: "Til feil pasient", ...witness() };
    await expectCommandFacts({
      ...{ db, ...nurse, command: correctLedgerRow, now: at("09:40"), input },
      ...{ action: "medicine.corrected", again: "already-reversed" },
    });
    expect(await balance()).toBe(2000);
    const kept = await db.prisma.medicineLedgerRow.findUniqueOrThrow({ where: { id: wrong.id } });
    expect([kept.kind, kept.amountMg.toNumber()]).toEqual(["withdrawal", -1500]);
  });
});

describe("the count", () => {
  it("that is right opens nothing, and is seen as today's", async () => {
    const { db } = clinic;
    const count = { locationId: LOCATIONS[0].id, kind: "treatment-day", comment: "", ...witness() };
    expect((await stock()).places[0]).toMatchObject({ name: "Oslo", countedToday: false });
    expect(await refusalOf(countMedicine, db, nurse.may, { ...count, counts: {} }, at("10:00"))).toBe(
      "batches-not-counted",
    );
    const saved = await expectCommandFacts({
      ...{ db, ...nurse, command: countMedicine, now: at("10:00"), input: { ...count, counts: { [batchId]: "4" } } },
      ...{ action: "medicine.counted", again: "saved" },
    });
    expect(saved).toMatchObject({ batches: 1, discrepancies: 0 });
    expect(await stock()).toMatchObject({ cases: [], places: [{ countedToday: true }, { countedToday: null }] });
  });

  it("that differs opens a case; a doctor and a nurse settle it, and the balance follows the count", async () => {
    const { db } = clinic;
    const count = {
      locationId: LOCATIONS[0].id,
      kind: "handover",
      comment: "",
      counts: { [batchId]: 3 },
      ...witness(),
    };
    const { discrepancies } = await succeed(countMedicine, db, nurse.may, count, at("15:00"));
    expect(discrepancies).toBe(1);
    const [open] = (await stock(actorOf("doctor"))).cases;
    expect(open).toMatchObject({ source: "count", differenceMg: -500, closed: null, batch: "KA-50-117" });
    expect(await balance()).toBe(2000);

    const input = { discrepancyId: open?.id, explanation: "En ampulle var knust.", adjusts: "yes", ...witness() };
    await expectCommandFacts({
      ...{ db, may: actorOf("doctor"), mayNot: actorOf("lead"), onCourse: false, command: closeDiscrepancy },
      ...{ now: at("15:30"), input, action: "medicine.discrepancy-closed", again: "already-closed" },
    });
    expect(await balance()).toBe(1500);
    expect((await stock()).cases).toMatchObject([{ closed: { by: STAFF.doctor.name, witness: "Mons Larsen" } }]);
  });
});

describe("the ledger to print", () => {
  const read = (input: { from?: string; to?: string; patientId?: string }, actor = nurse.may) =>
    medicineLedger.run(
      { from: input.from, to: input.to, patientId: input.patientId },
      { db: clinic.db, actor, now: at("16:00") },
    );

  it("has every row of the period with the balance after it, and names the patient to who may open the record", async () => {
    const day = await read({ from: "2026-11-04", to: "2026-11-04" });
    expect(day).toMatchObject({ ok: true, value: { from: "2026-11-04", to: "2026-11-04" } });
    const rows = day.ok ? day.value.rows : [];
    expect(rows.map(({ kind, balanceMg }) => [kind, balanceMg])).toEqual([
      ["receipt", 2500],
      ["withdrawal", 1500],
      ["withdrawal", 500],
      ["returned", 2000],
      ["wasted", 2000],
      ["withdrawal", 500],
      ["correction", 2000],
      ["adjustment", 1500],
    ]);
    expect(rows[1]?.patient).toEqual({ id: ola.patientId, name: PATIENTS.ola.name });
    const stranger = await read({ from: "2026-11-04", to: "2026-11-04" }, { ...nurse.may, userId: newId() });
    expect(stranger.ok && stranger.value.rows[1]?.patient).toEqual({ id: ola.patientId, name: null });
  });

  it("of one patient: what this patient's sessions took, and it is logged that it was seen", async () => {
    const { db } = clinic;
    const logged = () => db.prisma.accessLogEntry.count({ where: { query: "medicine-ledger" } });
    const before = await logged();
    const own = await read({ patientId: ola.patientId });
    expect(own).toMatchObject({ ok: true, value: { patientName: PATIENTS.ola.name } });
    expect(own.ok && own.value.rows.length).toBe(6);
    expect(await logged()).toBe(before + 1);
    expect(await read({ patientId: ola.patientId }, { ...nurse.may, userId: newId() })).toMatchObject({ ok: false });
    expect(await read({ patientId: "ikke en id" })).toMatchObject({ refusal: { kind: "not-found" } });
  });
});
