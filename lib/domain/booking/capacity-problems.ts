import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity, ClinicRoom } from "@/lib/domain/booking/capacity";
import { type CapacityIndex, firstOverlap, indexOf, type Span } from "@/lib/domain/booking/capacity-index";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { isRoomOpen, isSuitedKind, missingEquipment } from "@/lib/domain/booking/suited-rooms";
import { type ClosedDay, closedDay, plannedSpans, workSpans } from "@/lib/domain/booking/working-time";
import { clinicDate } from "@/lib/domain/calendar";
import type { DoctorPresence, Equipment, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** Why a visit cannot be where, when and with whom it is meant to be. */
export type CapacityProblem =
  | { kind: "room-unknown" }
  | { kind: "room-unsuited"; room: string; needed: ProtocolStep["roomKind"] }
  | { kind: "equipment-missing"; room: string; equipment: Equipment[] }
  | { kind: "room-closed"; room: string }
  | { kind: "place-closed"; location: string; closed: ClosedDay }
  | { kind: "role-missing"; role: ClinicalRole }
  | { kind: "not-employed"; role: ClinicalRole; name: string | null }
  | { kind: "not-own-psychologist"; name: string }
  | { kind: "blocked"; name: string }
  | { kind: "not-working"; name: string }
  | { kind: "absent"; name: string }
  | { kind: "no-doctor"; presence: Exclude<DoctorPresence, "none"> }
  | { kind: "taken"; what: "room" | "person" | "patient"; name: string; startsAt: Date; endsAt: Date };

type StepNeeds = Pick<
  ProtocolStep,
  "attendees" | "roomKind" | "equipment" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "doctorPresence"
>;
type Meant = Pick<PlannedVisit, "startsAt" | "endsAt" | "roomId" | "staff">;

/**
 * Everything in the clinic's capacity that speaks against a visit; empty: nothing does. Buffers are claimed around it but need not lie in
 * anybody's working hours. Spacing and safety gates are not asked here. A visit that is moved: pass the capacity without its own claims
 * (`withoutClaimsOf`).
 */
export function capacityProblems(
  capacity: Capacity,
  step: StepNeeds,
  visit: Meant,
  patient: BookingPatient,
): CapacityProblem[] {
  const index = indexOf(capacity);
  const room = index.rooms.get(visit.roomId);
  if (!room) return [{ kind: "room-unknown" }];
  const claimed = claimedSpan(step, visit);
  const patientTaken = takenProblem(index, patient.id, claimed, { what: "patient", name: "" });
  return [
    ...roomProblems(index, step, visit, room, claimed),
    ...step.attendees
      .filter((role) => !visit.staff.some((member) => member.role === role))
      .map((role) => ({ kind: "role-missing" as const, role })),
    ...visit.staff.flatMap((member) => staffProblems(index, member, visit, room.locationId, patient, claimed)),
    ...(hasDoctor(index, step.doctorPresence, spanOf(visit), room.locationId) || step.doctorPresence === "none"
      ? []
      : [{ kind: "no-doctor" as const, presence: step.doctorPresence }]),
    ...patientTaken,
  ];
}

/** What a visit claims of its room, staff and patient: its own time and the buffers around it. */
export function claimedSpan(
  { bufferBeforeMinutes, bufferAfterMinutes }: Pick<StepNeeds, "bufferBeforeMinutes" | "bufferAfterMinutes">,
  { startsAt, endsAt }: Pick<Meant, "startsAt" | "endsAt">,
): Span {
  return {
    from: startsAt.getTime() - bufferBeforeMinutes * 60_000,
    to: endsAt.getTime() + bufferAfterMinutes * 60_000,
  };
}

/** The capacity as if these visits were not in the calendar: for one that is to be moved. */
export function withoutClaimsOf(capacity: Capacity, visitIds: readonly string[]): Capacity {
  if (visitIds.length === 0) return capacity;
  const claims = capacity.claims.filter(({ visitId }) => visitId === null || !visitIds.includes(visitId));
  return { ...capacity, claims };
}

/** Whether one doctor works throughout a time: at the place itself, or, when `reachable` will do, on call or anywhere. */
export function hasDoctor(index: CapacityIndex, presence: DoctorPresence, span: Span, locationId: string): boolean {
  if (presence === "none") return true;
  const date = clinicDate(new Date(span.from));
  return index.capacity.employees.some(
    (employee) =>
      employee.role === "doctor" &&
      holdsRole(employee, span) &&
      workSpans(index, employee.userId, date).some(
        (work) => covers(work, span) && (presence === "reachable" || isAtPlace(work, locationId)),
      ),
  );
}

/** Whether a role period covers a time. */
export function holdsRole({ roleFrom, roleTo }: { roleFrom: Date; roleTo: Date | null }, { from, to }: Span): boolean {
  return roleFrom.getTime() <= from && (roleTo === null || to <= roleTo.getTime());
}

/** Whether a stretch of work is at the place itself. */
export function isAtPlace(
  work: { locationId: string; presence: Exclude<DoctorPresence, "none"> },
  locationId: string,
): boolean {
  return work.presence === "on-site" && work.locationId === locationId;
}

function roomProblems(
  index: CapacityIndex,
  step: StepNeeds,
  visit: Meant,
  room: ClinicRoom,
  claimed: Span,
): CapacityProblem[] {
  const date = clinicDate(visit.startsAt);
  const problems: CapacityProblem[] = [];
  const equipment = missingEquipment(room, step);
  const closed = closedDay(index, room.locationId, date);
  if (!isSuitedKind(room, step)) problems.push({ kind: "room-unsuited", room: room.name, needed: step.roomKind });
  if (equipment.length > 0) problems.push({ kind: "equipment-missing", room: room.name, equipment });
  if (!isRoomOpen(room, date)) problems.push({ kind: "room-closed", room: room.name });
  if (closed) problems.push({ kind: "place-closed", location: room.location, closed });
  return [...problems, ...takenProblem(index, room.id, claimed, { what: "room", name: room.name })];
}

function staffProblems(
  index: CapacityIndex,
  { userId, role }: Meant["staff"][number],
  visit: Meant,
  locationId: string,
  patient: BookingPatient,
  claimed: Span,
): CapacityProblem[] {
  const span = spanOf(visit);
  const employee = index.employees.get(userId)?.find((held) => held.role === role && holdsRole(held, span));
  const name = employee?.name ?? index.employees.get(userId)?.[0]?.name ?? null;
  if (!employee) return [{ kind: "not-employed", role, name }];
  const problems: CapacityProblem[] = [];
  if (role === "psychologist" && userId !== patient.psychologistId) {
    problems.push({ kind: "not-own-psychologist", name: employee.name });
  }
  if (patient.blockedUserIds.includes(userId)) problems.push({ kind: "blocked", name: employee.name });
  const date = clinicDate(visit.startsAt);
  const isWithin = (work: Span & Parameters<typeof isAtPlace>[0]) => covers(work, span) && isAtPlace(work, locationId);
  if (!workSpans(index, userId, date).some(isWithin)) {
    const wasPlanned = plannedSpans(index, userId, date).some(isWithin);
    problems.push({ kind: wasPlanned ? "absent" : "not-working", name: employee.name });
  }
  return [...problems, ...takenProblem(index, userId, claimed, { what: "person", name: employee.name })];
}

function takenProblem(
  index: CapacityIndex,
  resourceId: string,
  claimed: Span,
  who: { what: "room" | "person" | "patient"; name: string },
): CapacityProblem[] {
  const busy = firstOverlap(index.taken.get(resourceId) ?? [], claimed);
  return busy ? [{ kind: "taken", ...who, startsAt: new Date(busy.from), endsAt: new Date(busy.to) }] : [];
}

function spanOf({ startsAt, endsAt }: Pick<Meant, "startsAt" | "endsAt">): Span {
  return { from: startsAt.getTime(), to: endsAt.getTime() };
}

function covers(work: Span, { from, to }: Span): boolean {
  return work.from <= from && to <= work.to;
}
