import { loadPathwayRecord } from "@/lib/db/pathways";
import { type OwnOutcomes, ownOutcomes } from "@/lib/domain/outcome/own-outcomes";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

export type OwnOutcomesPage = OwnOutcomes & { startedAt: Date; previousPathwayId: string | null };

/** The patient's own scores over a course; an earlier course by its id, the present one without. */
export const ownOutcomesPage = defineOwnQuery({
  name: "own-outcomes",
  shows: ["questionnaires", "dose"],
  look: async (newest, { pathwayId }: { pathwayId: string | null }, now, tx): Promise<OwnOutcomesPage | undefined> => {
    if (pathwayId === null || pathwayId === newest.id) return look(newest, now);
    const earlier = await loadPathwayRecord(tx, pathwayId);
    return earlier?.patient.id === newest.patient.id ? look(earlier, now) : undefined;
  },
});

function look(record: PathwayRecord, now: Date): OwnOutcomesPage {
  const { startedAt, previousPathwayId } = record;
  return { ...ownOutcomes(record, now), startedAt, previousPathwayId };
}
