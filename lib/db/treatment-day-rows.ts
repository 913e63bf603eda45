import type { PathwayRow } from "@/lib/db/pathway-rows";
import { type Names, oneOf, toInvalidation } from "@/lib/db/row-mapping";
import {
  ADVERSE_EVENT_OUTCOMES,
  ADVERSE_EVENT_TASKS,
  type AdverseEvent,
  type ChecklistAnswer,
  DOSE_ENDING_KINDS,
  type DoseEnding,
  EMERGENCY_ENTRY_KINDS,
  type EmergencyLog,
  type FollowUpCall,
  INFUSION_EVENT_KINDS,
  type InfusionEvent,
  SESSION_DECISION_KINDS,
  SESSION_PHASES,
  type SessionCheckIn,
  type SessionDecision,
  type SessionPhaseMark,
  type SessionSignal,
  SIGNAL_KINDS,
  TOUCH_KINDS,
  type TouchLogEntry,
} from "@/lib/domain/pathway/treatment-day-record";

type Row<K extends keyof PathwayRow> = PathwayRow[K] extends (infer R)[] ? R : never;

const ofVisit = ({ id, visitId }: { id: string; visitId: string }) => ({ id, visitId });

function recorded(row: { recordedAt: Date; recordedById: string }, names: Names) {
  return { recordedAt: row.recordedAt, recordedBy: names.person(row.recordedById) };
}

function happened({ happenedAt, deviceAt }: { happenedAt: Date; deviceAt: Date | null }) {
  return { happenedAt, deviceAt };
}

export function toSessionDecision(row: Row<"sessionDecisions">, names: Names): SessionDecision {
  const { itemKey, regardsId, reason } = row;
  const kind = oneOf(SESSION_DECISION_KINDS, row.kind);
  return { ...ofVisit(row), ...recorded(row, names), kind, itemKey, regardsId, reason };
}

export function toCheckIn(row: Row<"checkIns">, names: Names): SessionCheckIn {
  const answers = row.answers as Record<string, ChecklistAnswer>;
  const { escortName, escortPhone, answeredAt } = row;
  return { ...ofVisit(row), answers, escortName, escortPhone, answeredAt, answeredBy: names.person(row.answeredById) };
}

export function toPhaseMark(row: Row<"phaseMarks">, names: Names): SessionPhaseMark {
  return { ...ofVisit(row), ...recorded(row, names), ...happened(row), phase: oneOf(SESSION_PHASES, row.phase) };
}

export function toSignal(row: Row<"signals">, names: Names): SessionSignal {
  const { clearedAt, clearedById, clearingRecordedAt: recordedAt } = row;
  return {
    ...{ ...ofVisit(row), ...recorded(row, names), ...happened(row), kind: oneOf(SIGNAL_KINDS, row.kind) },
    cleared:
      clearedAt && clearedById && recordedAt ? { at: clearedAt, by: names.person(clearedById), recordedAt } : null,
  };
}

export function toTouch(row: Row<"touches">, names: Names): TouchLogEntry {
  const kind = oneOf(TOUCH_KINDS, row.kind);
  return { ...ofVisit(row), ...recorded(row, names), ...happened(row), kind, what: row.what };
}

export function toInfusionEvent(row: Row<"infusionEvents">, names: Names): InfusionEvent {
  const { doseId, rateMlPerHour, reason } = row;
  const kind = oneOf(INFUSION_EVENT_KINDS, row.kind);
  return { ...ofVisit(row), ...recorded(row, names), ...happened(row), doseId, kind, rateMlPerHour, reason };
}

export function toDoseEnding(row: Row<"doseEndings">, names: Names): DoseEnding {
  const { doseId, givenMg, givenVolumeMl, reason, happenedAt } = row;
  return {
    ...{ ...ofVisit(row), ...recorded(row, names), kind: oneOf(DOSE_ENDING_KINDS, row.kind) },
    ...{ doseId, givenMg, givenVolumeMl, reason, happenedAt, witnessedBy: names.person(row.witnessId) },
  };
}

export function toAdverseEvent(
  row: Row<"adverseEvents">,
  beside: { updates: Row<"adverseEventUpdates">[]; tasks: Row<"adverseEventTasks">[] },
  names: Names,
): AdverseEvent {
  const { id, visitId, kind, description, severity, startedAt, deviceAt, action, isSerious, seriousBecause } = row;
  return {
    ...{ id, visitId, kind, description, severity, startedAt, deviceAt, action, isSerious, seriousBecause },
    ...recorded(row, names),
    updates: beside.updates
      .filter(({ eventId }) => eventId === id)
      .map((update) => ({
        ...{ id: update.id, ...recorded(update, names), severity: update.severity, stoppedAt: update.stoppedAt },
        ...{ outcome: oneOf(ADVERSE_EVENT_OUTCOMES, update.outcome), note: update.note },
        ...{ isSerious: update.isSerious, seriousBecause: update.seriousBecause },
      })),
    tasks: beside.tasks
      .filter(({ eventId }) => eventId === id)
      .map((task) => ({
        ...{ id: task.id, kind: oneOf(ADVERSE_EVENT_TASKS, task.kind), note: task.note },
        ...{ doneAt: task.doneAt, doneBy: names.person(task.doneById) },
      })),
    invalidated: toInvalidation(row, names),
  };
}

export function toEmergency(
  row: Row<"emergencyLogs">,
  entries: Row<"emergencyLogEntries">[],
  names: Names,
): EmergencyLog {
  const { id, startedAt, deviceAt, recordedAt, endedAt, endedById, summary } = row;
  return {
    ...{ ...ofVisit(row), startedAt, startedBy: names.person(row.startedById), deviceAt, recordedAt },
    entries: entries
      .filter(({ logId }) => logId === id)
      .map((entry) => ({
        ...{ id: entry.id, kind: oneOf(EMERGENCY_ENTRY_KINDS, entry.kind), text: entry.text },
        ...{ ...recorded(entry, names), ...happened(entry) },
      })),
    ended: endedAt && endedById ? { at: endedAt, by: names.person(endedById), summary: summary ?? "" } : null,
  };
}

export function toFollowUpCall(row: Row<"followUpCalls">, names: Names): FollowUpCall {
  const { dueAt, doneAt, doneById, outcome, note } = row;
  return {
    ...{ ...ofVisit(row), ...recorded(row, names), dueAt, assignedTo: names.person(row.assignedToId) },
    done:
      doneAt && doneById && outcome !== null
        ? {
            ...{ at: doneAt, by: names.person(doneById), note: note ?? "" },
            outcome: oneOf(["reached", "not-reached"] as const, outcome),
          }
        : null,
  };
}
