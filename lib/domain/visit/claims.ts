import { addMinutes } from "date-fns";
import type { Claim } from "@/lib/domain/booking/capacity";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** A stretch of time of a room, a person or a patient. */
export type ClaimedTime = Omit<Claim, "visitId">;

/**
 * Who and what a visit takes and when: room, staff and patient, from the step's buffer before to its buffer after. In the order in which claims are
 * made. A step that the protocol does not have is a bug.
 */
export function visitClaims(
  { protocol, patient }: { protocol: Pick<PathwayRecord["protocol"], "steps">; patient: { id: string } },
  visit: PlannedVisit,
): ClaimedTime[] {
  const step = protocol.steps.find(({ key }) => key === visit.stepKey);
  if (!step) throw new Error(`The protocol has no step ${visit.stepKey}`);
  const startsAt = addMinutes(visit.startsAt, -step.bufferBeforeMinutes);
  const endsAt = addMinutes(visit.endsAt, step.bufferAfterMinutes);
  const resourceIds = [visit.roomId, patient.id, ...visit.staff.map(({ userId }) => userId)];
  return resourceIds.map((resourceId) => ({ resourceId, startsAt, endsAt })).toSorted(inClaimOrder);
}

/** What is claimed beyond what is held already: a visit moved by half an hour claims only the half hour that it does not have. */
export function claimsBeyond(claims: readonly ClaimedTime[], held: readonly ClaimedTime[]): ClaimedTime[] {
  return claims.flatMap((claim) =>
    held.reduce((parts, other) => parts.flatMap((part) => beyond(part, other)), [claim]),
  );
}

/** By resource, then time: everybody claims in this order, so that two who want the same things never wait for each other in a circle. */
export function inClaimOrder(a: ClaimedTime, b: ClaimedTime): number {
  if (a.resourceId !== b.resourceId) return a.resourceId < b.resourceId ? -1 : 1;
  return a.startsAt.getTime() - b.startsAt.getTime();
}

function beyond(part: ClaimedTime, held: ClaimedTime): ClaimedTime[] {
  if (held.resourceId !== part.resourceId || held.endsAt <= part.startsAt || part.endsAt <= held.startsAt)
    return [part];
  const before = { ...part, endsAt: held.startsAt };
  const after = { ...part, startsAt: held.endsAt };
  return [before, after].filter(({ startsAt, endsAt }) => startsAt < endsAt);
}
