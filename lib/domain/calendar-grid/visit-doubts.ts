import type { Capacity } from "@/lib/domain/booking/capacity";
import { capacityProblems } from "@/lib/domain/booking/capacity-problems";
import type { CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";
import { standingProblems } from "@/lib/domain/visit/booker";

/**
 * Why a visit that is in the calendar may not take place as it stands: a safety gate that closed after it was booked, somebody away, a closed
 * day or room, no doctor for a dose. What staff booked outside hours on purpose, with a reason, is no doubt; an absence is. Whom the
 * patient keeps out is not every reader's to know; the lead's own list asks that (`capacityDoubts`).
 */
export function visitDoubts(visit: CalendarVisit, capacity: Capacity): VisitDoubt[] {
  const gate: VisitDoubt[] = visit.isGateClosed ? [{ kind: "gate-closed" }] : [];
  const psychologist = visit.staff.find(({ role }) => role === "psychologist");
  const patient = {
    id: visit.patientId,
    psychologistId: psychologist?.userId ?? null,
    teamIds: [],
    blockedUserIds: [],
  };
  const booker = { by: "staff" as const, overrideReason: visit.overrideReason ?? "" };
  return [...gate, ...standingProblems(capacityProblems(capacity, visit.step, visit, patient), booker)];
}
