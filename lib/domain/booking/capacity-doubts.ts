import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Absence, Capacity, ClinicRoom } from "@/lib/domain/booking/capacity";
import { type CapacityProblem, capacityProblems } from "@/lib/domain/booking/capacity-problems";
import type { CalendarDate } from "@/lib/domain/calendar";
import { isSuitedKind, missingEquipment } from "@/lib/domain/booking/suited-rooms";
import type { Protocol, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { standingProblems } from "@/lib/domain/visit/booker";

/** A visit in the calendar, as far as the clinic's capacity can speak against it. */
export type BookedVisit = {
  visitId: string;
  pathwayId: string;
  protocolId: string;
  stepKey: string;
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  staff: readonly { userId: string; role: ClinicalRole }[];
  patient: BookingPatient & { name: string; birthDate: CalendarDate };
  /** Why staff booked it outside hours; null when they did not. */
  overrideReason: string | null;
};

/** A booked visit that the clinic can no longer hold as it stands: somebody is away, a place or room is closed, hours have changed. */
export type CapacityDoubt = {
  visit: BookedVisit;
  title: ProtocolStep["title"];
  /** The titles of the course's steps by key. */
  titles: Readonly<Record<string, ProtocolStep["title"]>>;
  problems: readonly CapacityProblem[];
};

/**
 * Which booked visits have lost what they stand on. What staff booked outside hours on purpose, with a reason, is not in doubt for that. The
 * capacity's claims are not asked: a booked visit has its own.
 */
export function capacityDoubts(
  capacity: Capacity,
  visits: readonly BookedVisit[],
  protocols: readonly Protocol[],
): CapacityDoubt[] {
  return visits.flatMap((visit) => {
    const steps = protocols.find(({ id }) => id === visit.protocolId)?.steps ?? [];
    const step = steps.find(({ key }) => key === visit.stepKey);
    if (!step) return [];
    const booker = { by: "staff" as const, overrideReason: visit.overrideReason ?? "" };
    const problems = standingProblems(capacityProblems(capacity, step, visit, visit.patient), booker);
    const titles = Object.fromEntries(steps.map(({ key, title }) => [key, title]));
    return problems.length === 0 ? [] : [{ visit, title: step.title, titles, problems }];
  });
}

/** Whether a doubt comes of this absence: the person attends in that time, or is the doctor whom nobody else stands in for. */
export function isAffectedBy(
  { visit, problems }: CapacityDoubt,
  absence: Pick<Absence, "userId" | "startsAt" | "endsAt">,
) {
  if (visit.endsAt <= absence.startsAt || absence.endsAt <= visit.startsAt) return false;
  const attends = visit.staff.some(({ userId }) => userId === absence.userId);
  return attends || problems.some(({ kind }) => kind === "no-doctor");
}

/** Steps of any protocol that a room cannot hold, whatever the day. */
export function unsuitedSteps(
  rooms: readonly ClinicRoom[],
  protocols: readonly Protocol[],
): { roomId: string; stepKey: string }[] {
  return rooms.flatMap((room) =>
    protocols.flatMap(({ steps }) =>
      steps
        .filter((step) => !isSuitedKind(room, step) || missingEquipment(room, step).length > 0)
        .map((step) => ({ roomId: room.id, stepKey: step.key })),
    ),
  );
}
