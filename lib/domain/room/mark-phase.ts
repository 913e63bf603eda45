import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionPhaseMark } from "@/lib/domain/pathway/treatment-day-record";
import { type Recording, withRecorded } from "@/lib/domain/pathway/with-entry";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { MarkPhaseInput } from "@/lib/domain/room/room.schema";
import { roomMoment, type RoomMomentRefusal } from "@/lib/domain/room/room-moment";

export type PhaseMarked = Omit<SessionPhaseMark, "recordedAt" | "recordedBy">;

export type MarkPhaseRefusal = RoomMomentRefusal | { kind: "phase-already-marked"; at: Date };

/**
 * A phase of the session begins (S004: breathing exercise, homework, meditation, dose, journey, return, conversation, rest). In any order, because
 * sessions take their own way, and each once. The dose itself is marked by being given.
 */
export function markPhase(
  record: PathwayRecord,
  input: MarkPhaseInput,
  { now }: { now: Date },
): Result<PhaseMarked, MarkPhaseRefusal> {
  const { commandId, visitId, phase, deviceAt } = input;
  const moment = roomMoment(record, input, { now });
  if (!moment.ok) return moment;
  const markedAt = phaseBegan(record, visitId, phase);
  if (markedAt) return refuse({ kind: "phase-already-marked", at: markedAt });
  return ok({ id: commandId, visitId, phase, happenedAt: moment.value, deviceAt });
}

/** When a phase of this session began; null when nobody has marked it. The dose begins when it is given, whoever marked what. */
export function phaseBegan(
  record: Pick<PathwayRecord, "phaseMarks" | "doses">,
  visitId: string,
  phase: SessionPhaseMark["phase"],
): Date | null {
  const dose = phase === "dose" ? record.doses.find((given) => given.visitId === visitId) : undefined;
  const mark = record.phaseMarks.find((candidate) => candidate.visitId === visitId && candidate.phase === phase);
  return dose?.givenAt ?? mark?.happenedAt ?? null;
}

/** The record with the phase marked. */
export function withPhaseMark(record: PathwayRecord, mark: PhaseMarked, recording: Recording): PathwayRecord {
  return { ...record, phaseMarks: withRecorded(record.phaseMarks, mark, recording) };
}
