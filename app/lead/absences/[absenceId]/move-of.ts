import type { Move } from "@/app/lead/absences/actions";
import { capacityWords } from "@/lib/content/words/capacity";
import type { Locale } from "@/lib/domain/access/actor";
import type { AffectedVisit } from "@/lib/queries/capacity/absence-page";

/** A proposal as it is sent back when it is followed; null when there is none. */
export function moveOf(row: AffectedVisit, absentName: string, locale: Locale): Move | null {
  if (!row.proposal) return null;
  const reason = capacityWords[locale].absenceReason(absentName);
  return {
    pathwayId: row.pathwayId,
    name: row.patientName,
    reason,
    overrideReason: row.proposal.needsReason ? reason : "",
    slots: row.proposal.slots.map(({ stepKey, startsAt, roomId, nurseId, doctorId, replacesVisitId }) => ({
      ...{ stepKey, roomId, nurseId, doctorId, replacesVisitId },
      startsAt: startsAt.toISOString(),
    })),
  };
}
