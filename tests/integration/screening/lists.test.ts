import { describe, expect, it } from "vitest";
import { confirmMedicineList } from "@/lib/commands/screening/confirm-medicine-list";
import { endMedicine } from "@/lib/commands/screening/end-medicine";
import { invalidateDiagnosis } from "@/lib/commands/screening/invalidate-diagnosis";
import { invalidateExamination } from "@/lib/commands/screening/invalidate-examination";
import { invalidateMedicine } from "@/lib/commands/screening/invalidate-medicine";
import { recordDiagnosis } from "@/lib/commands/screening/record-diagnosis";
import { recordExamination } from "@/lib/commands/screening/record-examination";
import { recordMedicine } from "@/lib/commands/screening/record-medicine";
import { reviewInteraction } from "@/lib/commands/screening/review-interaction";
import { screeningRow } from "@/lib/queries/doctor/screening-row";
import { screeningWorkspace } from "@/lib/queries/doctor/screening-workspace";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const doctor = actorOf("doctor");
const who = { may: doctor, mayNot: actorOf("psychologist"), now: MONDAY };
const diagnosis = { code: "F33.2", text: "F33.2", rank: "main", certainty: "confirmed" };
const diazepam = { code: "", text: "diazepam", dose: "5 mg", use: "as-needed" };

async function workspace(pathwayId: string) {
  const read = await screeningWorkspace.run({ pathwayId }, { actor: doctor, db: clinic.db, now: MONDAY });
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

describe("diagnoses", () => {
  it("are kept with the title of the list, and their words when they are taken back", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.ola);
    const { diagnosisId } = await expectCommandFacts({
      ...{ db, ...who, command: recordDiagnosis, action: "diagnosis.recorded", again: "diagnosis-recorded" },
      input: { pathwayId, ...diagnosis },
    });
    const reason = "Endret etter ny vurdering.";
    await expectCommandFacts({
      ...{ db, ...who, command: invalidateDiagnosis, action: "diagnosis.invalidated", again: "already-invalidated" },
      input: { pathwayId, diagnosisId, reason },
    });
    const row = await db.prisma.diagnosis.findUniqueOrThrow({ where: { id: diagnosisId } });
    expect(row).toMatchObject({ code: "F33.2", rank: "main", invalidatedReason: reason });
    expect(row.title).toMatch(/^Tilbakevendende depressiv lidelse, nåværende episode alvorlig/);
  });

  it("of a patient of another team are told nothing about and not written", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.eva);
    const outsider = actorOf("secondDoctor");
    expect(await refusalOf(recordDiagnosis, db, outsider, { pathwayId, ...diagnosis })).toBe("not-found");
    expect(await refusalOf(recordMedicine, db, outsider, { pathwayId, ...diazepam })).toBe("not-found");
    expect(await db.prisma.diagnosis.count({ where: { pathwayId } })).toBe(0);
    const read = await screeningWorkspace.run({ pathwayId }, { actor: outsider, db, now: MONDAY });
    expect(read).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
  });
});

describe("medicines", () => {
  it("are kept by their code, assessed, confirmed as a whole list, and ended", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.per);
    expect((await workspace(pathwayId)).listCheck).toBeNull();
    const { medicineId } = await expectCommandFacts({
      ...{ db, ...who, command: recordMedicine, action: "patient-medicine.recorded", again: "medicine-recorded" },
      input: { pathwayId, ...diazepam },
    });
    const assessment = { pathwayId, medicineId, ruleKey: "benzodiazepines", assessment: "Tas sjelden." };
    await expectCommandFacts({
      ...{ db, ...who, command: reviewInteraction, action: "interaction.reviewed", again: "saved" },
      input: assessment,
    });
    const unknown = { ...assessment, ruleKey: "opioids" };
    expect(await refusalOf(reviewInteraction, db, doctor, unknown)).toBe("interaction-unknown");
    await expectCommandFacts({
      ...{ db, ...who, command: confirmMedicineList, action: "medicine-list.confirmed", again: "saved" },
      input: { pathwayId, medicineCount: "1" },
    });
    const seen = await workspace(pathwayId);
    expect(seen.listCheck?.medicineCount).toBe(1);
    expect(seen.medicines[0]?.interactions[0]?.review?.assessment).toBe("Tas sjelden.");
    await expectCommandFacts({
      ...{ db, ...who, command: endMedicine, action: "patient-medicine.ended", again: "already-ended" },
      input: { pathwayId, medicineId, endedOn: "2026-11-02", reason: "Avsluttet av fastlegen." },
    });
    expect(await workspace(pathwayId)).toMatchObject({ listCheck: null, medicineCount: 0 });
    const none = { pathwayId, medicineCount: 1 };
    expect(await refusalOf(confirmMedicineList, db, doctor, none)).toBe("medicine-list-changed");
    await expectCommandFacts({
      ...{ db, ...who, command: invalidateMedicine, action: "patient-medicine.invalidated" },
      ...{ again: "already-invalidated", input: { pathwayId, medicineId, reason: "Feil pasient." } },
    });
  });

  it("that are neither in the list nor written with code and name are refused", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.anne);
    expect(await refusalOf(recordMedicine, db, doctor, { pathwayId, ...diazepam, text: "<script>" })).toBe(
      "code-unknown",
    );
    expect(await refusalOf(recordMedicine, db, doctor, { pathwayId, ...diazepam, text: "A02BX02" })).toBe(
      "title-missing",
    );
    expect(await refusalOf(recordMedicine, db, doctor, { pathwayId, ...diazepam, text: "" })).toBe("invalid-input");
    expect(await db.prisma.patientMedicine.count({ where: { pathwayId } })).toBe(0);
  });
});

describe("examinations", () => {
  it("are kept by doctor or nurse, and can be taken back", async () => {
    const { db } = clinic;
    const { pathwayId } = await registered(db, PATIENTS.nils);
    const ecg = { pathwayId, kind: "ecg", takenOn: "2026-11-01", result: "normal", value: "Sinusrytme 68" };
    const { examinationId } = await expectCommandFacts({
      ...{ db, ...who, may: actorOf("nurse"), command: recordExamination, input: ecg },
      ...{ action: "examination.recorded", again: "saved" },
    });
    const unclear = { ...ecg, result: "unclear" };
    expect(await refusalOf(recordExamination, db, doctor, unclear)).toBe("comment-missing");
    await expectCommandFacts({
      ...{
        db,
        ...who,
        command: invalidateExamination,
        action: "examination.invalidated",
        again: "already-invalidated",
      },
      input: { pathwayId, examinationId, reason: "Feil pasient." },
    });
    const row = await db.prisma.examination.findUniqueOrThrow({ where: { id: examinationId } });
    expect(row).toMatchObject({ value: "Sinusrytme 68", takenOn: new Date("2026-11-01T00:00:00Z") });
  });
});

it("one recorded thing is shown for correction, and the view is logged; another kind or another course is not found", async () => {
  const { db } = clinic;
  const { pathwayId, patientId } = await registered(db, PATIENTS.tone);
  const other = await registered(db, PATIENTS.nora);
  const { diagnosisId } = await succeed(recordDiagnosis, db, doctor, { pathwayId, ...diagnosis });
  const read = (asked: { pathwayId: string; kind: string; rowId: string }) =>
    screeningRow.run(asked, { actor: doctor, db, now: MONDAY });
  expect(await read({ pathwayId, kind: "diagnosis", rowId: diagnosisId })).toMatchObject({
    value: { row: { kind: "diagnosis", facts: { code: "F33.2" } } },
  });
  const log = await db.prisma.accessLogEntry.findFirstOrThrow({ where: { patientId, query: "screening-row" } });
  expect(log).toMatchObject({ actorId: doctor.userId, information: ["name-and-birth-date", "health"] });
  expect(await read({ pathwayId, kind: "medicine", rowId: diagnosisId })).toMatchObject({ ok: false });
  expect(await read({ pathwayId: other.pathwayId, kind: "diagnosis", rowId: diagnosisId })).toMatchObject({
    ok: false,
  });
});
