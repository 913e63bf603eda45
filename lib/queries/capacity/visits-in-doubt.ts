import { unsafeListCapacityDoubts } from "@/lib/db/capacity-doubts";
import { listGateDoubts } from "@/lib/db/gate-doubts";
import type { Tx } from "@/lib/db/unit-of-work";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** A booked visit that cannot stand as it is: what in the clinic's capacity speaks against it, and which gates have closed since. */
export type VisitInDoubt = {
  visitId: string;
  pathwayId: string;
  patientName: string;
  title: ProtocolStep["title"];
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  staffIds: string[];
  problems: readonly CapacityProblem[];
  blockers: readonly Blocker[];
  /** The titles of the course's steps, for blockers that name one. */
  titles: Readonly<Record<string, ProtocolStep["title"]>>;
};

/** Everything booked that cannot stand, of the clinic or of one course, earliest first. For the clinic lead only: names and times, nothing clinical. */
export async function loadVisitsInDoubt(
  tx: Tx,
  now: Date,
  scope: { pathwayId?: string } = {},
): Promise<VisitInDoubt[]> {
  const found = new Map<string, VisitInDoubt>();
  for (const { visit, title, problems, titles } of await unsafeListCapacityDoubts(tx, now, scope)) {
    const { visitId, pathwayId, startsAt, endsAt, roomId, patient, staff } = visit;
    found.set(visitId, {
      ...{ visitId, pathwayId, title, startsAt, endsAt, roomId, problems, titles },
      patientName: patient.name,
      staffIds: staff.map(({ userId }) => userId),
      blockers: [],
    });
  }
  for (const doubt of await listGateDoubts(tx, now, scope)) {
    const known = found.get(doubt.visitId);
    found.set(doubt.visitId, known ? { ...known, blockers: doubt.blockers } : { ...doubt, problems: [] });
  }
  return [...found.values()].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
