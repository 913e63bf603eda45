import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Diagnosis, Examination, PatientMedicine, TreatmentTrial } from "@/lib/domain/pathway/screening-record";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

type Row =
  | { kind: "trial"; facts: TreatmentTrial }
  | { kind: "diagnosis"; facts: Diagnosis }
  | { kind: "medicine"; facts: PatientMedicine }
  | { kind: "examination"; facts: Examination };
export type RowKind = Row["kind"];
export type ScreeningRow = { header: PatientHeader; row: Row };

/** One thing recorded in screening, to be corrected. */
export const screeningRow = defineQuery({
  name: "screening-row",
  permission: "screening:record",
  load: (tx, asked: { pathwayId: string; kind: string; rowId: string }, { now }) =>
    showRecord(tx, asked.pathwayId, (record): ScreeningRow | undefined => {
      const row = findRow(record, asked.kind, asked.rowId);
      return row && { header: headerOf(record, now), row };
    }),
  shows: ({ header, row }) => [
    {
      patientId: header.patientId,
      information: ["name-and-birth-date", row.kind === "trial" ? "treatment-trials" : "health"],
    },
  ],
});

function findRow(record: PathwayRecord, kind: string, rowId: string): Row | undefined {
  const byId = <T extends { id: string }>(rows: readonly T[]) => rows.find(({ id }) => id === rowId);
  const [trial, diagnosis] = [byId(record.treatmentTrials), byId(record.diagnoses)];
  const [medicine, examination] = [byId(record.medicines), byId(record.examinations)];
  if (kind === "trial" && trial) return { kind, facts: trial };
  if (kind === "diagnosis" && diagnosis) return { kind, facts: diagnosis };
  if (kind === "medicine" && medicine) return { kind, facts: medicine };
  if (kind === "examination" && examination) return { kind, facts: examination };
  return undefined;
}
