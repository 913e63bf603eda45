import { subHours } from "date-fns";
import { queueAlertMessages } from "@/lib/db/alert-messages";
import { loadPathwayRecord } from "@/lib/db/pathways";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { alertState } from "@/lib/domain/vitals/alert-life";
import type { SkippedAlertRaised } from "@/lib/domain/vitals/escalate-alert";
import type { AlertStepTaken } from "@/lib/domain/vitals/record-alert-step";

/** Write down what was done about an alert. */
export async function insertAlertStep(
  tx: Tx,
  record: PathwayRecord,
  step: AlertStepTaken,
  permit: Permit<"alert:record-step">,
  now: Date,
): Promise<void> {
  await createStep(tx, record, step, permit.actor.userId, now);
}

/** The program writes that it has brought an alert to the session's doctor, and tells them. */
export async function insertAlertEscalation(
  tx: Tx,
  record: PathwayRecord,
  step: AlertStepTaken,
  _permit: Permit<"alert:escalate">,
  now: Date,
): Promise<void> {
  await createStep(tx, record, step, null, now);
  await queueAlertMessages(tx, record, step, now);
}

async function createStep(
  tx: Tx,
  record: PathwayRecord,
  { stepId, ...step }: AlertStepTaken,
  byId: string | null,
  recordedAt: Date,
): Promise<void> {
  await tx.vitalsAlertStep.createMany({
    data: [{ id: stepId, ...step, pathwayId: record.id, patientId: record.patient.id, byId, recordedAt }],
  });
}

/** The program raises the alert for readings that nobody took. */
export async function insertSkippedAlert(
  tx: Tx,
  record: PathwayRecord,
  { alertId, visitId, readingId, alert }: SkippedAlertRaised,
  _permit: Permit<"alert:escalate">,
  now: Date,
): Promise<void> {
  const owner = { pathwayId: record.id, patientId: record.patient.id, visitId };
  await tx.vitalsAlert.createMany({ data: [{ id: alertId, ...owner, readingId, ...alert, raisedAt: now }] });
}

/** A session longer ago than this is nobody's emergency any more; what is unfinished in it waits on the work lists. */
const WATCHED_HOURS = 12;

/** The courses whose session is watched now: a dose was given a while ago and the patient is not home, or an alert of today has no answer. */
export async function listWatchedSessions(tx: Tx, now: Date): Promise<{ pathwayId: string; visitId: string }[]> {
  const since = subHours(now, WATCHED_HOURS);
  const [doses, discharges, alerts] = await Promise.all([
    tx.doseAdministration.findMany({
      where: { givenAt: { gte: since, lte: now } },
      select: { pathwayId: true, visitId: true },
    }),
    tx.sessionDischarge.findMany({ where: { dischargedAt: { gte: since } }, select: { visitId: true } }),
    tx.vitalsAlert.findMany({
      where: { acknowledgedAt: null, raisedAt: { gte: since } },
      select: { pathwayId: true, visitId: true },
    }),
  ]);
  const isHome = new Set(discharges.map(({ visitId }) => visitId));
  const watched = [...doses.filter(({ visitId }) => !isHome.has(visitId)), ...alerts];
  return [...new Map(watched.map((session) => [session.visitId, session])).values()];
}

/** Whether an alert has no answer, or its re-check is overdue: asked when its message is about to be sent. */
export async function doesAlertWait(tx: Tx, alertId: string, now: Date): Promise<boolean> {
  const kept = await tx.vitalsAlert.findUnique({ where: { id: alertId }, select: { pathwayId: true } });
  const record = kept && (await loadPathwayRecord(tx, kept.pathwayId));
  const alert = record?.alerts.find(({ id }) => id === alertId);
  return record && alert ? ["unanswered", "recheck-overdue"].includes(alertState(alert, record, now)) : false;
}
