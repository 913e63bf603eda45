import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { refuse, type Result } from "@/lib/domain/result";

export type VisitSettled =
  { kind: "visit-unknown" } | { kind: "visit-already-cancelled" } | { kind: "visit-took-place" };

/**
 * A booked visit that has left nothing in the record. Refuses an unknown one, a cancelled one, and one in which a medicine was given, a note signed
 * or the patient discharged: what took place can be neither moved nor cancelled.
 */
export function findOpenVisit(
  record: Pick<PathwayRecord, "visits" | "doses" | "notes" | "discharges">,
  visitId: string,
): Result<Visit, VisitSettled> {
  const visit = record.visits.find(({ id }) => id === visitId);
  if (!visit) return refuse({ kind: "visit-unknown" });
  if (visit.cancelled) return refuse({ kind: "visit-already-cancelled" });
  const left = [...record.doses, ...record.notes, ...record.discharges];
  return left.some((fact) => fact.visitId === visitId)
    ? refuse({ kind: "visit-took-place" })
    : { ok: true, value: visit };
}
