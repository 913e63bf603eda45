import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import { type KnownClaim, listClaims } from "@/lib/db/claims";
import { listClinicalStaff } from "@/lib/db/care-team";
import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { listRooms, type Room } from "@/lib/db/rooms";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { addCalendarDays, type CalendarDate, clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import type { StaffMember } from "@/lib/domain/care-team/compose-care-team";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { stepsToBook } from "@/lib/domain/pathway/may-be-booked";
import { type VisitInDoubt, visitsInDoubt } from "@/lib/domain/pathway/visits-in-doubt";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { defineQuery } from "@/lib/queries/define-query";

type StepToBook = {
  step: Pick<ProtocolStep, "key" | "kind" | "title" | "durationMinutes" | "attendees" | "roomKind">;
  visit: Visit | null;
  isAllowed: boolean;
  earliestOn: CalendarDate;
  blockers: Blocker[];
};

/** A room or a person that could take part, and when that day they are taken. */
export type DayOf = { id: string; name: string; taken: { startsAt: Date; endsAt: Date }[] };

export type BookingView = {
  now: Date;
  pathwayId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  titles: Record<string, ProtocolStep["title"]>;
  steps: StepToBook[];
  chosen: StepToBook | null;
  /** The visit that is to be moved or ended, when one was asked for. */
  visit: Visit | null;
  date: CalendarDate;
  rooms: Room[];
  psychologist: StaffMember | null;
  /** Everybody who could attend; those of the care team first. */
  doctors: StaffMember[];
  nurses: StaffMember[];
  day: DayOf[];
  /** Booked visits that a gate which closed later stands in the way of. */
  inDoubt: VisitInDoubt[];
};

type BookingInput = { pathwayId: string; stepKey: string | null; visitId: string | null; date: CalendarDate | null };

/**
 * The scheduling page of a course: which steps may be booked, why not the others, and the day's taken times. Any role may be kept from the
 * record, so the gates are computed on the whole of it and only they leave; taken times name no patient.
 */
export const booking = defineQuery({
  name: "booking",
  permission: "visit:schedule",
  load: async (tx, input: BookingInput, { now }): Promise<BookingView | undefined> => {
    if (!(await findPathwayId(tx, input.pathwayId))) return undefined;
    const why = "whether a step may be booked depends on the whole record; only the answer is shown";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, input.pathwayId));
    if (!record) return undefined;
    const steps = stepsToBook(record, now).map(toStepToBook);
    const visit = input.visitId === null ? null : (record.visits.find(({ id }) => id === input.visitId) ?? null);
    if (input.visitId !== null && !visit) return undefined;
    const chosen = chooseStep(steps, visit?.stepKey ?? input.stepKey);
    const rooms = (await listRooms(tx)).filter(
      ({ kind }) => chosen?.step.roomKind !== "treatment" || kind === "treatment",
    );
    const staff = teamFirst(await listClinicalStaff(tx, now), record, now);
    const date = input.date ?? (visit ? clinicDate(visit.startsAt) : (chosen?.earliestOn ?? null));
    const psychologist =
      staff.find(({ role, userId }) => role === "psychologist" && isInTeam(record, userId, now)) ?? null;
    const attending = staff.filter(
      ({ role, userId }) =>
        chosen?.step.attendees.includes(role) && (role !== "psychologist" || userId === psychologist?.userId),
    );
    const resources = [
      ...rooms.map(({ id, name, location }) => ({ id, name: `${name}, ${location}` })),
      ...attending.map(({ userId, name }) => ({ id: userId, name })),
    ];
    return {
      ...{ now, pathwayId: record.id, steps, chosen, visit, rooms, psychologist },
      patient: { id: record.patient.id, name: record.patient.name, birthDate: record.patient.birthDate },
      titles: Object.fromEntries(record.protocol.steps.map(({ key, title }) => [key, title])),
      date: date ?? "",
      doctors: staff.filter(({ role }) => role === "doctor"),
      nurses: staff.filter(({ role }) => role === "nurse"),
      inDoubt: visitsInDoubt(record, now),
      day: date === null ? [] : await takenThatDay(tx, resources, date, now),
    };
  },
  shows: ({ patient }) => [{ patientId: patient.id, information: ["name-and-birth-date", "journey", "visits"] }],
});

function toStepToBook({
  step,
  visit,
  isAllowed,
  earliestOn,
  blockers,
}: ReturnType<typeof stepsToBook>[number]): StepToBook {
  const { key, kind, title, durationMinutes, attendees, roomKind } = step;
  return { step: { key, kind, title, durationMinutes, attendees, roomKind }, visit, isAllowed, earliestOn, blockers };
}

/** The step asked for, else the first that may be booked. */
function chooseStep(steps: readonly StepToBook[], stepKey: string | null): StepToBook | null {
  const asked = stepKey === null ? undefined : steps.find(({ step }) => step.key === stepKey);
  return asked ?? steps.find(({ isAllowed }) => isAllowed) ?? null;
}

function isInTeam(record: PathwayRecord, userId: string, now: Date): boolean {
  return careTeamAt(record, now).some((member) => member.userId === userId);
}

function teamFirst(staff: StaffMember[], record: PathwayRecord, now: Date): StaffMember[] {
  return staff.toSorted((a, b) => Number(isInTeam(record, b.userId, now)) - Number(isInTeam(record, a.userId, now)));
}

async function takenThatDay(
  tx: Tx,
  resources: { id: string; name: string }[],
  date: CalendarDate,
  now: Date,
): Promise<DayOf[]> {
  const ids = resources.map(({ id }) => id);
  const period = { from: startOfClinicDay(date), to: startOfClinicDay(addCalendarDays(date, 1)), now };
  const claims = await listClaims(tx, ids, period);
  const of = (id: string) => claims.filter((claim: KnownClaim) => claim.resourceId === id);
  return resources.map(({ id, name }) => ({
    id,
    name,
    taken: of(id).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
  }));
}
