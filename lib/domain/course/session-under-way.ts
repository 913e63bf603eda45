import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** Whether the patient has been given a dose and has not been discharged: nothing administrative happens to a course meanwhile. */
export function isSessionUnderWay(record: Pick<PathwayRecord, "doses" | "discharges">): boolean {
  return record.doses.some((dose) => !record.discharges.some((discharge) => discharge.visitId === dose.visitId));
}
