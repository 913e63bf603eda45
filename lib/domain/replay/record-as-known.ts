import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/**
 * The record as it stood at a moment: only what had been recorded by then, and nothing of what was later struck out, answered, closed or taken back.
 * Every rule asked about it answers as it would have then. When a visit was booked is not kept, so booked visits stand from the start.
 */
export function recordAsKnownAt(record: PathwayRecord, moment: Date): PathwayRecord {
  const known = <T>(rows: readonly T[], when: (row: T) => Date): T[] => rows.filter((row) => when(row) <= moment);
  const recorded = <T extends { recordedAt: Date }>(rows: readonly T[]): T[] => known(rows, (row) => row.recordedAt);
  const signed = <T extends { signedAt: Date }>(rows: readonly T[]): T[] => known(rows, (row) => row.signedAt);
  const until = <M extends { at: Date }>(mark: M | null): M | null => (mark && mark.at <= moment ? mark : null);
  return {
    ...record,
    events: recorded(record.events),
    questionnaires: recorded(record.questionnaires).map((row) => ({ ...row, invalidated: until(row.invalidated) })),
    flags: known(record.flags, ({ openedAt }) => openedAt).map((flag) => ({
      ...{ ...flag, steps: known(flag.steps, ({ at }) => at), closed: until(flag.closed) },
    })),
    consents: signed(record.consents).map((row) => ({ ...row, withdrawn: until(row.withdrawn) })),
    screenings: recorded(record.screenings),
    eligibilities: signed(record.eligibilities),
    visits: record.visits.map((visit) => ({ ...visit, cancelled: until(visit.cancelled) })),
    notes: signed(record.notes),
    checkpoints: known(record.checkpoints, ({ decidedAt }) => decidedAt),
    letters: signed(record.letters).map((letter) => ({ ...letter, sent: until(letter.sent) })),
    orders: signed(record.orders).map((order) => ({ ...order, cancelled: until(order.cancelled) })),
    timeOuts: recorded(record.timeOuts),
    doses: recorded(record.doses),
    readings: recorded(record.readings).map((row) => ({ ...row, invalidated: until(row.invalidated) })),
    alerts: known(record.alerts, ({ raisedAt }) => raisedAt).map((alert) => ({
      ...{ ...alert, acknowledged: until(alert.acknowledged), steps: recorded(alert.steps) },
    })),
    releases: known(record.releases, ({ releasedAt }) => releasedAt),
    discharges: known(record.discharges, ({ dischargedAt }) => dischargedAt),
    sessionDecisions: recorded(record.sessionDecisions),
    checkIns: known(record.checkIns, ({ answeredAt }) => answeredAt),
    phaseMarks: recorded(record.phaseMarks),
    signals: recorded(record.signals).map((signal) => ({
      ...{ ...signal, cleared: signal.cleared && signal.cleared.recordedAt <= moment ? signal.cleared : null },
    })),
    touches: recorded(record.touches),
    infusionEvents: recorded(record.infusionEvents),
    doseEndings: recorded(record.doseEndings),
    adverseEvents: recorded(record.adverseEvents).map((event) => ({
      ...{ ...event, updates: recorded(event.updates), tasks: known(event.tasks, ({ doneAt }) => doneAt) },
      invalidated: until(event.invalidated),
    })),
    emergencies: recorded(record.emergencies).map((log) => ({
      ...{ ...log, entries: recorded(log.entries), ended: until(log.ended) },
    })),
    followUpCalls: recorded(record.followUpCalls).map((call) => ({ ...call, done: until(call.done) })),
  };
}
