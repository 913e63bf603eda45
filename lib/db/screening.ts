import { invalidatedColumns, recordedColumns } from "@/lib/db/recorded-columns";
import { dateColumnOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { ExaminationInvalidated } from "@/lib/domain/screening/invalidate-examination";
import type { TreatmentTrialInvalidated } from "@/lib/domain/screening/invalidate-treatment-trial";
import type { ExaminationRecorded } from "@/lib/domain/screening/record-examination";
import type { MeasurementRecorded } from "@/lib/domain/screening/record-measurement";
import type { ScreeningRecorded } from "@/lib/domain/screening/record-screening";
import type { TreatmentTrialRecorded } from "@/lib/domain/screening/record-treatment-trial";

/** Store one earlier treatment. */
export async function insertTreatmentTrial(
  tx: Tx,
  record: PathwayRecord,
  recorded: TreatmentTrialRecorded,
  permit: Permit<"screening:record">,
  now: Date,
): Promise<void> {
  await tx.treatmentTrial.create({ data: { ...recorded, ...recordedColumns(record, permit, now) } });
}

/** Mark a trial as wrongly recorded; its words stay. Stale when somebody else just did. */
export async function markTreatmentTrialInvalidated(
  tx: Tx,
  { trialId, reason }: TreatmentTrialInvalidated,
  permit: Permit<"screening:record">,
  now: Date,
): Promise<Result<{ trialId: string }, Stale>> {
  const { count } = await tx.treatmentTrial.updateMany({
    where: { id: trialId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, now),
  });
  return count === 1 ? ok({ trialId }) : refuse({ kind: "stale" });
}

/** Store an ECG, a blood test or the like. */
export async function insertExamination(
  tx: Tx,
  record: PathwayRecord,
  { takenOn, ...recorded }: ExaminationRecorded,
  permit: Permit<"examination:record">,
  now: Date,
): Promise<void> {
  await tx.examination.create({
    data: { ...recorded, takenOn: dateColumnOf(takenOn), ...recordedColumns(record, permit, now) },
  });
}

/** Mark an examination as wrongly recorded. Stale when somebody else just did. */
export async function markExaminationInvalidated(
  tx: Tx,
  { examinationId, reason }: ExaminationInvalidated,
  permit: Permit<"examination:record">,
  now: Date,
): Promise<Result<{ examinationId: string }, Stale>> {
  const { count } = await tx.examination.updateMany({
    where: { id: examinationId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, now),
  });
  return count === 1 ? ok({ examinationId }) : refuse({ kind: "stale" });
}

/** Store weight (kg) and what was measured with it (cm, mmHg, bpm, %). */
export async function insertMeasurement(
  tx: Tx,
  record: PathwayRecord,
  { commandId, ...values }: MeasurementRecorded,
  permit: Permit<"measurement:record">,
  now: Date,
): Promise<void> {
  await tx.measurement.create({
    data: { ...values, id: commandId, ...recordedColumns(record, permit, now) },
  });
}

/** Store the health page and exclusion answers as a new whole. */
export async function insertScreening(
  tx: Tx,
  record: PathwayRecord,
  { id, health, exclusions }: ScreeningRecorded,
  permit: Permit<"screening:record">,
  now: Date,
): Promise<void> {
  await tx.screeningAssessment.create({
    data: { id, health, exclusions, ...recordedColumns(record, permit, now) },
  });
}
