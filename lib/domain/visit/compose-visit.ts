import { psychologistAt } from "@/lib/domain/care-team/care-team-at";
import { addMinutes } from "date-fns";
import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { clinicDate, clinicTime } from "@/lib/domain/calendar";
import type { StaffMember } from "@/lib/domain/care-team/compose-care-team";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { SlotFacts } from "@/lib/domain/visit/check-slots";
import type { Appointment } from "@/lib/domain/visit/visit.schema";

export type BookableRoom = { id: string; name: string; kind: ProtocolStep["roomKind"] };

/** What a booking needs to know beside the record: the room, who works here now, their hours, and whom the patient has blocked. */
export type BookingFacts = SlotFacts & { room: BookableRoom; staff: readonly StaffMember[] };

export type ComposedVisit = {
  id: string;
  stepKey: string;
  startsAt: Date;
  endsAt: Date;
  room: BookableRoom;
  staff: StaffMember[];
  overrideReason: string;
};

export type ComposeVisitRefusal =
  | { kind: "in-the-past" }
  | { kind: "outside-opening-hours" }
  | { kind: "room-unsuited"; room: string; needed: BookableRoom["kind"] }
  | { kind: "attendee-missing"; role: ClinicalRole }
  | { kind: "attendee-blocked"; name: string };

/** The clinic's day on the Oslo clock. */
export const OPENING_HOURS = { opens: "06:00", closes: "22:00" };

/**
 * A visit as it would be: Oslo wall-clock time to instants (the length is real minutes, also on the two nights when the clock is moved), a
 * room of the step's kind, and everybody the step demands: the pathway's own psychologist throughout (reference 1.1). A visit may be entered
 * later the same day, because what happened must be recordable; never on an earlier day.
 */
export function composeVisit(
  record: Pick<PathwayRecord, "careTeam">,
  step: ProtocolStep,
  input: Appointment & { commandId: string },
  facts: BookingFacts,
  now: Date,
): Result<ComposedVisit, ComposeVisitRefusal> {
  const startsAt = clinicTime(input.date, input.time);
  const endsAt = addMinutes(startsAt, input.durationMinutes);
  if (input.date < clinicDate(now)) return refuse({ kind: "in-the-past" });
  const isOpen =
    startsAt >= clinicTime(input.date, OPENING_HOURS.opens) && endsAt <= clinicTime(input.date, OPENING_HOURS.closes);
  if (!isOpen) return refuse({ kind: "outside-opening-hours" });
  // A treatment room will do for a conversation; a consultation room never for a treatment.
  if (step.roomKind === "treatment" && facts.room.kind !== "treatment") {
    return refuse({ kind: "room-unsuited", room: facts.room.name, needed: step.roomKind });
  }
  const staff: StaffMember[] = [];
  for (const role of step.attendees) {
    const userId = attendeeId(record, input, role, now);
    const person = facts.staff.find((member) => member.userId === userId && member.role === role);
    if (!person) return refuse({ kind: "attendee-missing", role });
    if (facts.blockedUserIds.includes(person.userId)) return refuse({ kind: "attendee-blocked", name: person.name });
    staff.push(person);
  }
  const { overrideReason } = input;
  return ok({ id: input.commandId, stepKey: step.key, startsAt, endsAt, room: facts.room, staff, overrideReason });
}

function attendeeId(
  record: Pick<PathwayRecord, "careTeam">,
  input: Appointment,
  role: ClinicalRole,
  now: Date,
): string | undefined {
  if (role === "doctor") return input.doctorId;
  if (role === "nurse") return input.nurseId;
  return psychologistAt(record, now)?.userId;
}

/** A composed visit as the calendar keeps it. */
export function toPlannedVisit({ stepKey, startsAt, endsAt, room, staff }: ComposedVisit): PlannedVisit {
  return { stepKey, startsAt, endsAt, roomId: room.id, staff: staff.map(({ userId, role }) => ({ userId, role })) };
}
