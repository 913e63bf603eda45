import { findHold } from "@/lib/db/holds";
import { loadCapacity } from "@/lib/db/capacity";
import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { CalendarDate } from "@/lib/domain/calendar";
import { isHeld } from "@/lib/domain/visit/booking-hold";
import { defineQuery } from "@/lib/queries/define-query";
import { toVisitToShow, type VisitToShow } from "@/lib/queries/visits/planned-visits";

export type HeldTimes = {
  now: Date;
  pathwayId: string;
  holdId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  visits: (VisitToShow & { insteadOf: Date | null })[];
  expiresAt: Date;
  /** `over`: expired or given back; nothing of it was booked. */
  state: "held" | "confirmed" | "over";
};

/** Times that this person keeps, before they are booked. Somebody else's hold does not exist here. */
export const heldTimes = defineQuery({
  name: "held-times",
  permission: "visit:hold",
  load: async (
    tx,
    { holdId, pathwayId }: { holdId: string; pathwayId: string | null },
    { permit, now },
  ): Promise<HeldTimes | undefined> => {
    const hold = await findHold(tx, holdId);
    if (!hold || hold.heldById !== permit.actor.userId) return undefined;
    if (pathwayId !== null && hold.pathwayId !== pathwayId) return undefined;
    if (!(await findPathwayId(tx, hold.pathwayId))) return undefined;
    const why = "the names of the steps and of the visits that are replaced; clinical content stays";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, hold.pathwayId));
    const starts = hold.slots.map(({ startsAt }) => startsAt.getTime());
    if (!record || starts.length === 0) return undefined;
    const period = { from: new Date(Math.min(...starts)), to: new Date(Math.max(...starts) + 1) };
    const names = await loadCapacity(tx, { ...period, now });
    const { id, name, birthDate } = record.patient;
    return {
      ...{ now, holdId, pathwayId: hold.pathwayId, patient: { id, name, birthDate } },
      visits: hold.slots.map((slot) => ({
        ...toVisitToShow(names, record.protocol, slot),
        insteadOf: record.visits.find((visit) => visit.id === slot.replacesVisitId)?.startsAt ?? null,
      })),
      expiresAt: hold.expiresAt,
      state: hold.ended?.kind === "confirmed" ? "confirmed" : isHeld(hold, now) ? "held" : "over",
    };
  },
  shows: ({ patient }) => [{ patientId: patient.id, information: ["name-and-birth-date", "visits"] }],
});
