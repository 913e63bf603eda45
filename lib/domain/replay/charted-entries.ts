import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Person } from "@/lib/domain/pathway/recorded";
import type { ReplayEntry, ReplayFact } from "@/lib/domain/replay/replay-fact";

type Of = { visitId: string | null };
type Charted = { id: string; happenedAt: Date; recordedAt: Date; recordedBy: Person };

function charted({ id, happenedAt, recordedAt, recordedBy }: Charted, fact: ReplayFact): ReplayEntry {
  return { id, happenedAt, knownAt: recordedAt, by: recordedBy, fact };
}

/** What was measured: readings, those struck out, and the life of every alert. */
export function monitoringEntries(record: PathwayRecord, visitId: string): ReplayEntry[] {
  const own = (row: Of) => row.visitId === visitId;
  const readings = record.readings.filter(own).flatMap((reading) => {
    const { id, measuredAt, invalidated } = reading;
    const entry = charted({ ...reading, happenedAt: measuredAt }, { kind: "reading", reading });
    if (!invalidated) return [entry];
    const { at, by, reason } = invalidated;
    const fact: ReplayFact = { kind: "reading-struck", measuredAt, reason };
    return [entry, { id: `${id} struck`, happenedAt: at, knownAt: at, by, fact }];
  });
  const alerts = record.alerts
    .filter(own)
    .flatMap(({ id, sign, level, value, limit, raisedAt, acknowledged, steps }) => {
      const raised: ReplayEntry = {
        ...{ id, happenedAt: raisedAt, knownAt: raisedAt, by: null },
        fact: { kind: "alert", alert: { sign, level, value, limit } },
      };
      const answered: ReplayEntry[] = acknowledged
        ? [
            {
              ...{ id: `${id} answered`, happenedAt: acknowledged.at, knownAt: acknowledged.at, by: acknowledged.by },
              fact: { kind: "alert-answered", sign, action: acknowledged.action },
            },
          ]
        : [];
      return [
        raised,
        ...answered,
        ...steps.map((step): ReplayEntry => ({
          ...{ id: step.id, happenedAt: step.happenedAt, knownAt: step.recordedAt, by: step.by },
          fact: { kind: "alert-step", sign, step: step.kind, note: step.note },
        })),
      ];
    });
  return [...readings, ...alerts];
}

/** What happened in the room: phases, signals, touch. */
export function roomEntries(record: PathwayRecord, visitId: string): ReplayEntry[] {
  const own = (row: Of) => row.visitId === visitId;
  return [
    ...record.phaseMarks.filter(own).map((mark) => charted(mark, { kind: "phase", phase: mark.phase })),
    ...record.signals.filter(own).flatMap((signal) => {
      const { id, kind, cleared } = signal;
      const given = charted(signal, { kind: "signal", signal: kind });
      if (!cleared) return [given];
      const { at, recordedAt, by } = cleared;
      const fact: ReplayFact = { kind: "signal-cleared", signal: kind };
      return [given, { id: `${id} cleared`, happenedAt: at, knownAt: recordedAt, by, fact }];
    }),
    ...record.touches
      .filter(own)
      .map((touch) => charted(touch, { kind: "touch", touch: touch.kind, what: touch.what })),
  ];
}

/** What went wrong: adverse events with their changes and follow-up, and the log of an emergency. */
export function incidentEntries(record: PathwayRecord, visitId: string): ReplayEntry[] {
  const own = (row: Of) => row.visitId === visitId;
  const events = record.adverseEvents.filter(own).flatMap((event) => {
    const { kind, severity, isSerious, description, startedAt, updates, tasks, invalidated } = event;
    return [
      charted(
        { ...event, happenedAt: startedAt },
        { kind: "adverse-event", event: kind, severity, isSerious, description },
      ),
      ...updates.map((update) =>
        charted(
          { ...update, happenedAt: update.stoppedAt ?? update.recordedAt },
          {
            ...{ kind: "adverse-event-changed", event: kind, severity: update.severity, outcome: update.outcome },
            ...{ isSerious: update.isSerious, note: update.note },
          },
        ),
      ),
      ...tasks.map(({ id, kind: task, doneAt, doneBy }): ReplayEntry => ({
        ...{ id, happenedAt: doneAt, knownAt: doneAt, by: doneBy },
        fact: { kind: "adverse-event-followed-up", event: kind, task },
      })),
      ...(invalidated
        ? [
            {
              ...{ id: `${event.id} struck`, happenedAt: invalidated.at, knownAt: invalidated.at, by: invalidated.by },
              fact: { kind: "adverse-event-struck" as const, event: kind, reason: invalidated.reason },
            },
          ]
        : []),
    ];
  });
  const emergencies = record.emergencies
    .filter(own)
    .flatMap(({ id, startedAt, recordedAt, startedBy, entries, ended }) => [
      charted({ id, happenedAt: startedAt, recordedAt, recordedBy: startedBy }, { kind: "emergency-started" }),
      ...entries.map((entry) => charted(entry, { kind: "emergency-entry", entry: entry.kind, text: entry.text })),
      ...(ended
        ? [
            charted(
              { id: `${id} ended`, happenedAt: ended.at, recordedAt: ended.at, recordedBy: ended.by },
              { kind: "emergency-ended", summary: ended.summary },
            ),
          ]
        : []),
    ]);
  return [...events, ...emergencies];
}
