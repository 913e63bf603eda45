import { escalateAlert } from "@/lib/commands/vitals/escalate-alert";
import { raiseSkippedAlert } from "@/lib/commands/vitals/raise-skipped-alert";
import { listWatchedSessions } from "@/lib/db/alerts";
import type { Database } from "@/lib/db/open-database";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { SYSTEM } from "@/lib/domain/access/actor";
import { alertEscalationDueAt } from "@/lib/domain/vitals/alert-life";
import { skippedAlertDue } from "@/lib/domain/vitals/skipped-in-a-row";
import { newId } from "@/lib/platform/ids";

type Due = { pathwayId: string; visitId: string; isSkipped: boolean; alertIds: string[] };

/**
 * What the program watches in the sessions that are under way: readings that nobody takes, and alerts that wait. Each is written in a transaction of
 * its own, decided anew under the course's version: two processes never do it twice. Answers how many were raised and brought on.
 */
export async function watchSessions(db: Database, now: Date): Promise<{ raised: number; escalated: number }> {
  const sessions = await unitOfWork(db, SYSTEM, now, (tx) => listWatchedSessions(tx, now));
  const done = { raised: 0, escalated: 0 };
  for (const session of sessions.value) {
    const { pathwayId, visitId, isSkipped, alertIds } = await whatIsDue(db, session, now);
    if (isSkipped) {
      const raised = await raiseSkippedAlert.run(
        { commandId: newId(), pathwayId, visitId },
        { actor: SYSTEM, db, now },
      );
      if (raised.ok) done.raised += 1;
    }
    for (const alertId of alertIds) {
      const told = await escalateAlert.run({ commandId: newId(), pathwayId, alertId }, { actor: SYSTEM, db, now });
      if (told.ok) done.escalated += 1;
    }
  }
  return done;
}

async function whatIsDue(db: Database, session: { pathwayId: string; visitId: string }, now: Date): Promise<Due> {
  const { value: record } = await unitOfWork(db, SYSTEM, now, (tx) => loadPathwayRecord(tx, session.pathwayId));
  if (!record) return { ...session, isSkipped: false, alertIds: [] };
  const alerts = record.alerts.filter(({ visitId }) => visitId === session.visitId);
  const isDue = (at: Date | null) => at !== null && at <= now;
  return {
    ...session,
    isSkipped: skippedAlertDue(record, session.visitId, now) !== null,
    alertIds: alerts.filter((alert) => isDue(alertEscalationDueAt(alert, record))).map(({ id }) => id),
  };
}
