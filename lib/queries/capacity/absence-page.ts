import { addDays, addHours } from "date-fns";
import { findAbsence } from "@/lib/db/absences";
import { loadCapacity } from "@/lib/db/capacity";
import { unsafeListCapacityDoubts } from "@/lib/db/capacity-doubts";
import { listEmployees } from "@/lib/db/capacity-employees";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Locale } from "@/lib/domain/access/actor";
import { type CapacityDoubt, isAffectedBy } from "@/lib/domain/booking/capacity-doubts";
import type { Capacity } from "@/lib/domain/booking/capacity";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";
import { type ProposedMove, PROPOSAL_DAYS, proposeMove } from "@/lib/domain/booking/propose-move";
import type { KeptAbsence } from "@/lib/domain/booking/record-absence";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { visitClaims } from "@/lib/domain/visit/claims";
import { withoutVisits, withPlanned } from "@/lib/domain/visit/course-with";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

type Told = { title: ProtocolStep["title"]; startsAt: Date; endsAt: Date; room: string; location: string };
/** A visit's new time, as it is held and as it is told. */
export type ProposedSlot = Told & {
  stepKey: string;
  roomId: string;
  nurseId: string;
  doctorId: string;
  staff: string[];
  replacesVisitId: string;
  before: Told;
};

export type AffectedVisit = Told & {
  visitId: string;
  pathwayId: string;
  patientName: string;
  patientLocale: Locale;
  staff: string[];
  problems: readonly CapacityProblem[];
  /** Null: no time was found, or the list was too long to look for this one too. */
  proposal: Proposal | null;
};

/** `needsReason`: so near, or so far apart, that a reason is kept with it. */
export type Proposal = { slots: ProposedSlot[]; isBeyondLongest: boolean; needsReason: boolean };

export type AbsencePage = { now: Date; absence: KeptAbsence & { name: string }; affected: AffectedVisit[] };

/** So many visits get a proposal at once; the others when these are dealt with. */
const PROPOSALS_AT_ONCE = 20;

/**
 * Everybody whom an absence concerns, each with a proposed new time. The proposals do not collide: each is made as if those before it were taken.
 * The rule reads whole records and everybody's calendars; only times and names leave.
 */
export const absencePage = defineQuery({
  name: "absence-page",
  permission: "capacity:edit",
  load: async (tx, { absenceId }: { absenceId: string }, { now }): Promise<AbsencePage | undefined> => {
    const absence = await findAbsence(tx, absenceId);
    if (!absence) return undefined;
    const employees = await listEmployees(tx, now);
    const name = employees.find(({ userId }) => userId === absence.userId)?.name ?? "–";
    const doubts = absence.cancelledAt ? [] : await unsafeListCapacityDoubts(tx, now);
    const concerned = doubts.filter((doubt) => isAffectedBy(doubt, absence));
    return { now, absence: { ...absence, name }, affected: await withProposals(tx, concerned, now) };
  },
  shows: () => NAMES_ONLY,
});

async function withProposals(tx: Tx, doubts: readonly CapacityDoubt[], now: Date): Promise<AffectedVisit[]> {
  const last = doubts.at(-1);
  if (!last) return [];
  const patientIds = [...new Set(doubts.map(({ visit }) => visit.patient.id))];
  const to = addDays(last.visit.startsAt, PROPOSAL_DAYS + 1);
  let capacity = await loadCapacity(tx, { from: now, to, now, patientIds });
  const records = new Map<string, PathwayRecord>();
  const rows: AffectedVisit[] = [];
  const moved = new Set<string>();
  for (const [index, doubt] of doubts.entries()) {
    // An earlier visit of the course takes it along.
    if (moved.has(doubt.visit.visitId)) continue;
    const record = records.get(doubt.visit.pathwayId) ?? (await wholeRecord(tx, doubt.visit.pathwayId));
    const visit = record?.visits.find(({ id }) => id === doubt.visit.visitId);
    if (!record || !visit) continue;
    const facts = { capacity, blockedUserIds: doubt.visit.patient.blockedUserIds };
    const move = index < PROPOSALS_AT_ONCE ? proposeMove(record, visit, { facts, now }) : null;
    rows.push({
      ...told(record, capacity, visit, visit.room.id),
      visitId: visit.id,
      pathwayId: record.id,
      patientName: record.patient.name,
      patientLocale: record.patient.locale,
      staff: visit.staff.map(({ name }) => name),
      problems: doubt.problems,
      proposal: move && proposalOf(record, capacity, move, now),
    });
    records.set(record.id, move ? courseWith(record, move, now) : record);
    if (move) capacity = withClaimsOf(capacity, record, move);
    for (const { replacesVisitId } of move?.slots ?? []) moved.add(replacesVisitId ?? "");
  }
  return rows;
}

function wholeRecord(tx: Tx, pathwayId: string): Promise<PathwayRecord | undefined> {
  const why = "whether a visit may be moved depends on the whole record; only times and names are shown";
  return unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, pathwayId));
}

function proposalOf(record: PathwayRecord, capacity: Capacity, move: ProposedMove, now: Date): Proposal {
  const slots = proposedSlots(record, capacity, move);
  const deadline = addHours(now, record.protocol.booking.patientDeadlineHours);
  const isNear = slots.some(({ startsAt, before }) => startsAt < deadline || before.startsAt < deadline);
  return { slots, isBeyondLongest: move.isBeyondLongest, needsReason: isNear || move.isBeyondLongest };
}

/** The course as it is when the proposal has been followed: a second affected visit counts from there. */
function courseWith(record: PathwayRecord, { slots }: ProposedMove, now: Date): PathwayRecord {
  const replaced = slots.flatMap(({ replacesVisitId }) => replacesVisitId ?? []);
  return slots.reduce(withPlanned, withoutVisits(record, replaced, now));
}

function proposedSlots(record: PathwayRecord, capacity: Capacity, { slots }: ProposedMove): ProposedSlot[] {
  return slots.flatMap((slot) => {
    const before = record.visits.find(({ id }) => id === slot.replacesVisitId);
    if (!before) return [];
    const person = (role: "nurse" | "doctor") => slot.staff.find((member) => member.role === role)?.userId ?? "";
    return [
      {
        ...told(record, capacity, slot, slot.roomId),
        ...{ stepKey: slot.stepKey, roomId: slot.roomId, replacesVisitId: before.id },
        ...{ nurseId: person("nurse"), doctorId: person("doctor") },
        staff: slot.staff.map(({ userId }) => capacity.employees.find((e) => e.userId === userId)?.name ?? "–"),
        before: told(record, capacity, before, before.room.id),
      },
    ];
  });
}

function told(
  { protocol }: PathwayRecord,
  { rooms }: Capacity,
  { stepKey, startsAt, endsAt }: { stepKey: string; startsAt: Date; endsAt: Date },
  roomId: string,
): Told {
  const room = rooms.find(({ id }) => id === roomId);
  const title = protocol.steps.find(({ key }) => key === stepKey)?.title ?? { nb: stepKey, en: stepKey };
  return { title, startsAt, endsAt, room: room?.name ?? "–", location: room?.location ?? "–" };
}

/** The next proposal is made as if this one were booked already. */
function withClaimsOf(capacity: Capacity, record: PathwayRecord, { slots }: ProposedMove): Capacity {
  const claims = slots.flatMap((slot) => visitClaims(record, slot).map((claim) => ({ ...claim, visitId: null })));
  return { ...capacity, claims: [...capacity.claims, ...claims] };
}
