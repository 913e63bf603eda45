import { listLocations } from "@/lib/db/rooms";
import { type OwnVisit, toOwnVisit } from "@/lib/domain/pathway/own-course";
import type { Visit } from "@/lib/domain/pathway/pathway-record";
import { ownVisitFreedom, type OwnVisitFreedom } from "@/lib/domain/visit/cancel-own-visit";
import { findOpenVisit } from "@/lib/domain/visit/took-place";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

/** One visit of the patient's own: what, when, where, and what they may still do with it. */
export type OwnVisitPage = {
  pathwayId: string;
  visit: OwnVisit;
  address: string;
  ended: NonNullable<Visit["cancelled"]>["kind"] | null;
  /** Null when it is over or was taken out of the calendar: nothing is left to decide. */
  freedom: OwnVisitFreedom | null;
  deadlineHours: number;
};

export const ownVisit = defineOwnQuery({
  name: "own-visit",
  shows: ["visits"],
  look: async (record, { visitId }: { visitId: string }, now, tx): Promise<OwnVisitPage | undefined> => {
    const visit = record.visits.find(({ id }) => id === visitId);
    if (!visit) return undefined;
    const isOpen = findOpenVisit(record, visitId).ok && visit.startsAt > now;
    const places = await listLocations(tx);
    return {
      pathwayId: record.id,
      visit: toOwnVisit(record, visit),
      address: places.find(({ name }) => name === visit.room.location)?.address ?? "",
      ended: visit.cancelled?.kind ?? null,
      freedom: isOpen ? ownVisitFreedom(record, visit, now) : null,
      deadlineHours: record.protocol.booking.patientDeadlineHours,
    };
  },
});
