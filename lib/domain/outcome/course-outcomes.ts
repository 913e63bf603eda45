import { firstDoseAt } from "@/lib/domain/outcome/baseline";
import { expectedForms } from "@/lib/domain/outcome/expected-form";
import { type InstrumentOutcome, instrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { TimeSpan } from "@/lib/domain/outcome/recall-window";
import { closingEvent, endingEvent } from "@/lib/domain/pathway/course-phase";
import type { EndReason, FlagLevel, PathwayEventKind, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { allStepProgress } from "@/lib/domain/pathway/step-progress";
import { INSTRUMENTS, type OutcomeRules, type ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** What happened on the way that a reader of the graph must know of. */
export type OutcomeEvent = { id: string; at: Date } & (
  | { kind: PathwayEventKind }
  | { kind: "flag-opened"; level: FlagLevel }
  | { kind: "checkpoint"; decision: "continue" | "adjust" | "stop" }
);

export type CourseOutcomes = {
  /** The time that every graph of the course shows. */
  axis: TimeSpan;
  doses: { id: string; number: number; at: Date }[];
  visits: { id: string; title: ProtocolStep["title"]; at: Date }[];
  events: OutcomeEvent[];
  series: InstrumentOutcome[];
  rules: OutcomeRules;
  /** How many of the planned sessions were given; with how the course ended, the attrition (reference 5). */
  sessions: { given: number; planned: number };
  ended: { at: Date; reasonCode: EndReason | null } | null;
};

/** Whether the treatment helped, as far as it was measured: every instrument over the course on one time axis, with doses, visits and events. */
export function courseOutcomes(record: PathwayRecord, now: Date): CourseOutcomes {
  const steps = allStepProgress(record, now);
  const expected = expectedForms(record, steps, now);
  const asked = new Set([...record.questionnaires, ...expected].map(({ instrument }) => instrument));
  const titles = new Map(record.protocol.steps.map(({ key, title }) => [key, title]));
  const visits = record.visits
    .filter(({ cancelled, endsAt }) => !cancelled && endsAt <= now)
    .map(({ id, stepKey, startsAt }) => ({
      id,
      at: startsAt,
      title: titles.get(stepKey) ?? { nb: stepKey, en: stepKey },
    }))
    .toSorted(byTime);
  const doses = record.doses
    .map(({ id, givenAt }) => ({ id, at: givenAt }))
    .toSorted(byTime)
    .map((dose, index) => ({ ...dose, number: index + 1 }));
  const events = eventsOf(record);
  const ending = endingEvent(record);
  const reasonCode = ending?.reasonCode;
  return {
    axis: axisOf(
      record,
      [...visits, ...doses, ...events].map(({ at }) => at),
      now,
    ),
    ...{ doses, visits, events, rules: record.protocol.outcomes },
    series: INSTRUMENTS.filter((key) => asked.has(key)).map((key) => instrumentOutcome(record, key, expected)),
    sessions: { given: doses.length, planned: record.protocol.minSessions },
    ended: ending
      ? {
          at: ending.recordedAt,
          reasonCode: reasonCode === "pause" || reasonCode === "resume" ? null : (reasonCode ?? null),
        }
      : null,
  };
}

function eventsOf(record: PathwayRecord): OutcomeEvent[] {
  return [
    ...record.events.map(({ id, kind, recordedAt }) => ({ id, kind, at: recordedAt })),
    ...record.flags.map(({ id, level, openedAt }) => ({ id, kind: "flag-opened" as const, level, at: openedAt })),
    ...record.checkpoints.map(({ id, decision, decidedAt }) => ({
      ...{ id, kind: "checkpoint" as const, decision, at: decidedAt },
    })),
  ].toSorted(byTime);
}

/** From the first thing that happened to now, or to the last when the course is closed. */
function axisOf(record: PathwayRecord, happened: readonly Date[], now: Date): TimeSpan {
  const all = [...record.questionnaires.map(({ submittedAt }) => submittedAt), ...happened].map((at) => at.getTime());
  const first = all.reduce((least, at) => Math.min(least, at), firstDoseAt(record)?.getTime() ?? now.getTime());
  const last = all.reduce((most, at) => Math.max(most, at), first);
  return {
    from: new Date(first),
    to: closingEvent(record) ? new Date(last) : now > new Date(last) ? now : new Date(last),
  };
}

function byTime(a: { at: Date }, b: { at: Date }): number {
  return a.at.getTime() - b.at.getTime();
}
