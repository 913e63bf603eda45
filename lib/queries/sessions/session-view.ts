import { findPathwayOfVisit, wasShownLately } from "@/lib/db/sessions";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import { defineQuery } from "@/lib/queries/define-query";
import { type SessionMedicine, sessionMedicine } from "@/lib/queries/sessions/session-medicine";
import { describeSession, type SessionFacts } from "@/lib/domain/session/describe-session";

export type SessionView = SessionFacts &
  SessionMedicine & {
    /** The page refreshes itself: what was logged a moment ago is the same view. */
    isContinued: boolean;
  };

const NAME = "session-view";

/**
 * One treatment session as nurse, doctor and psychologist all see it: gates, order, dose, readings, alerts, what is due, discharge and the
 * comfort card. The gates are judged on the whole record; of it only this is shown, never therapy content.
 */
export const sessionView = defineQuery({
  name: NAME,
  permission: "session:view",
  load: async (tx, { visitId }: { visitId: string }, { permit, now }): Promise<SessionView | undefined> => {
    const pathwayId = await findPathwayOfVisit(tx, visitId);
    if (pathwayId === undefined) return undefined;
    const record = await unsafeAsSystem(tx, "the gates are judged on the whole record; only they are shown", () =>
      loadPathwayRecord(tx, pathwayId),
    );
    const facts = record && describeSession(record, visitId, now);
    if (!facts) return undefined;
    const shown = { patientId: record.patient.id, actorId: permit.actor.userId, query: NAME, now };
    return {
      ...facts,
      ...(await sessionMedicine(tx, record, facts, { actor: permit.actor, now })),
      isContinued: await wasShownLately(tx, shown),
    };
  },
  shows: ({ patient, isContinued, comfortCard }) =>
    isContinued
      ? []
      : [
          {
            patientId: patient.id,
            information: ["session", "dose", "vital-signs", ...(comfortCard ? (["comfort-card"] as const) : [])],
          },
        ],
});
