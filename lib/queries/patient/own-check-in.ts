import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionCheckIn } from "@/lib/domain/pathway/treatment-day-record";
import { safetyPlanInForce } from "@/lib/domain/pathway/safety-plan";
import type { CheckInQuestion } from "@/lib/domain/protocol/checklist.schema";
import { type CheckInClosed, checkInOpen, newestCheckIn } from "@/lib/domain/session/check-in";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

export type OwnCheckIn = {
  pathwayId: string;
  visitId: string;
  startsAt: Date;
  questions: CheckInQuestion[];
  /** Why it cannot be answered now; null when it can. */
  closed: CheckInClosed | null;
  /** The newest answers, which may be changed while it is open. */
  sent: Pick<SessionCheckIn, "answers" | "escortName" | "escortPhone" | "answeredAt"> | null;
  /** The answers said that life is hard: read from the record, so that it is never a false receipt. */
  hasRisk: boolean;
  hasSafetyPlan: boolean;
};

/** The questions of the morning of a session, and what was answered. */
export const ownCheckIn = defineOwnQuery({
  name: "own-check-in",
  shows: ["visits", "health"],
  look: async (record: PathwayRecord, { visitId }: { visitId: string }, now): Promise<OwnCheckIn | undefined> => {
    const visit = record.visits.find(({ id }) => id === visitId);
    if (!visit) return undefined;
    const open = checkInOpen(record, visitId, now);
    const sent = newestCheckIn(record, visitId) ?? null;
    return {
      ...{ pathwayId: record.id, visitId, startsAt: visit.startsAt, questions: record.protocol.checkIn, sent },
      closed: open.ok ? null : open.refusal,
      hasRisk: sent !== null && record.flags.some(({ sourceId }) => sourceId === sent.id),
      hasSafetyPlan: safetyPlanInForce(record) !== null,
    };
  },
});
