import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { validDiagnoses } from "@/lib/domain/screening/record-diagnosis";
import { currentMedicines } from "@/lib/domain/screening/record-medicine";

/** The diagnoses on one line, the main one first, and what the doctor wrote about them, in the words of the record. Empty when there are none. */
export function diagnosesInShort(record: Pick<PathwayRecord, "diagnoses" | "screenings">): string {
  const mainFirst = validDiagnoses(record).toSorted((a, b) => Number(b.rank === "main") - Number(a.rank === "main"));
  const listed = mainFirst.map(({ code, title }) => `${code} ${title}`);
  return [listed.join("; "), newestScreening(record)?.health.diagnosis ?? ""].filter(Boolean).join(". ");
}

/** What the patient takes on one line, and what the doctor wrote about it. Empty when nothing is listed or written. */
export function medicinesInShort(record: Pick<PathwayRecord, "medicines" | "screenings">): string {
  const listed = currentMedicines(record).map(({ name, dose }) => [name, dose].filter(Boolean).join(" "));
  return [listed.join("; "), newestScreening(record)?.health.medicines ?? ""].filter(Boolean).join(". ");
}
