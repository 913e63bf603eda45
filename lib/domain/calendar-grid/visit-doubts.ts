import type { Capacity } from "@/lib/domain/booking/capacity";
import { capacityProblems } from "@/lib/domain/booking/capacity-problems";
import type { CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";

/**
 * Why a visit that is in the calendar may not take place as it stands: a safety gate that closed after it was booked, somebody away, a closed
 * day or room, no doctor for a dose. What staff booked outside somebody's hours on purpose, with a reason, is no doubt; an absence is.
 */
export function visitDoubts(visit: CalendarVisit, capacity: Capacity): VisitDoubt[] {
  const gate: VisitDoubt[] = visit.isGateClosed ? [{ kind: "gate-closed" }] : [];
  const psychologist = visit.staff.find(({ role }) => role === "psychologist");
  const needs = {
    ...{ attendees: [], roomKind: "consultation" as const, equipment: [] },
    ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, doctorPresence: visit.doctorPresence },
  };
  const patient = {
    id: visit.patientId,
    psychologistId: psychologist?.userId ?? null,
    teamIds: [],
    blockedUserIds: [],
  };
  const problems = capacityProblems(capacity, needs, visit, patient);
  return [...gate, ...problems.flatMap((problem) => asDoubt(problem, visit.isOverridden))];
}

function asDoubt(problem: ReturnType<typeof capacityProblems>[number], isOverridden: boolean): VisitDoubt[] {
  switch (problem.kind) {
    case "absent":
    case "not-employed":
    case "place-closed":
    case "room-closed":
      return [problem];
    case "not-working":
    case "no-doctor":
      return isOverridden ? [] : [problem];
    case "room-unknown":
    case "room-unsuited":
    case "equipment-missing":
    case "role-missing":
    case "not-own-psychologist":
    case "blocked":
    case "taken":
      // Asked when it was booked; who else is in the calendar is its own entry.
      return [];
  }
}
