import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Diagnosis } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordDiagnosisInput } from "@/lib/domain/screening/diagnosis.schema";
import { type Coded, type CodeRefusal, readCode, toIcd10 } from "@/lib/domain/screening/typed-code";

export type DiagnosisRecorded = Coded & Pick<Diagnosis, "id" | "rank" | "certainty" | "comment">;
export type RecordDiagnosisRefusal =
  | { kind: "pathway-closed" }
  | CodeRefusal
  | { kind: "diagnosis-recorded"; code: string }
  | { kind: "main-recorded"; code: string };

/**
 * Record one diagnosis by its ICD-10 code. There is one main diagnosis at a time: another is recorded when the earlier one has been taken
 * back with its reason. `listed` is what the shipped list says about what was chosen or typed.
 */
export function recordDiagnosis(
  record: PathwayRecord,
  input: RecordDiagnosisInput,
  { listed }: { listed: Coded | null },
): Result<DiagnosisRecorded, RecordDiagnosisRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const coded = readCode(input.text, listed, toIcd10);
  if ("kind" in coded) return refuse(coded);
  if (validDiagnoses(record).some(({ code }) => code === coded.code))
    return refuse({ kind: "diagnosis-recorded", code: coded.code });
  const main = mainDiagnosis(record);
  if (input.rank === "main" && main) return refuse({ kind: "main-recorded", code: main.code });
  const { commandId: id, rank, certainty, comment } = input;
  return ok({ ...coded, id, rank, certainty, comment });
}

/** The diagnoses that count: those not recorded in error. */
export function validDiagnoses(record: Pick<PathwayRecord, "diagnoses">): Diagnosis[] {
  return record.diagnoses.filter(({ invalidated }) => !invalidated);
}

/** What the patient is treated for. */
export function mainDiagnosis(record: Pick<PathwayRecord, "diagnoses">): Diagnosis | undefined {
  return validDiagnoses(record).find(({ rank }) => rank === "main");
}
