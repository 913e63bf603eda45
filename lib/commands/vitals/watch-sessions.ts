import { addMinutes } from "date-fns";
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

/** What was found at one look, and when. */
export type Look = { at: Date; unmeasured: ReadonlySet<string> };
export type Watched = { raised: number; escalated: number; look: Look };

/** An earlier look than this says nothing about now: the program stood still, or a demonstration's clock was moved. */
const LOOK_MINUTES = 5;

/**
 * What the program watches in the sessions that are under way: readings that nobody takes, and alerts that wait. Missing readings must have been missing
 * at the look before too: whoever is just writing one down is not alarmed. Each is written in a transaction of its own, decided anew under the course's
 * version: two processes never do it twice.
 */
export async function watchSessions(db: Database, now: Date, before: Look | null): Promise<Watched> {
  const sessions = await unitOfWork(db, SYSTEM, now, (tx) => listWatchedSessions(tx, now));
  const unmeasured = new Set<string>();
  const done = { raised: 0, escalated: 0 };
  for (const session of sessions.value) {
    const { pathwayId, visitId, isSkipped, alertIds } = await whatIsDue(db, session, now);
    if (isSkipped) unmeasured.add(visitId);
    if (isSkipped && wasSeen(before, visitId, now)) {
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
  return { ...done, look: { at: now, unmeasured } };
}

function wasSeen(before: Look | null, visitId: string, now: Date): boolean {
  if (!before?.unmeasured.has(visitId)) return false;
  return before.at <= now && now <= addMinutes(before.at, LOOK_MINUTES);
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
