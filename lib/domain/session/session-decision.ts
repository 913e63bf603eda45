import type { Actor } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionDecision, TimeOut } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { AcceptDeviationInput, DecideSessionInput } from "@/lib/domain/session/session.schema";
import { sessionOf } from "@/lib/domain/session/session-of";

export type SessionDecided = Pick<SessionDecision, "id" | "visitId" | "kind" | "itemKey" | "regardsId" | "reason">;

type WithDecisions = Pick<PathwayRecord, "sessionDecisions">;

/** The decision that stopped a session before its dose. A stop is never lifted: the session is booked anew. */
export function stopOf(record: WithDecisions, visitId: string): SessionDecision | undefined {
  return record.sessionDecisions.find((decision) => decision.visitId === visitId && decision.kind === "stop");
}

/** The holds that nobody has lifted, oldest first. */
export function holdsInForce(record: WithDecisions, visitId: string): SessionDecision[] {
  const ofVisit = record.sessionDecisions.filter((decision) => decision.visitId === visitId);
  const lifted = ofVisit.filter(({ kind }) => kind === "lifted").map(({ regardsId }) => regardsId);
  return ofVisit.filter(({ kind, id }) => kind === "hold" && !lifted.includes(id));
}

/** The lines that a doctor has accepted as they were answered in this very time-out; one taken anew asks for a new acceptance. */
export function acceptedIn(record: WithDecisions, timeOut: Pick<TimeOut, "id">): Map<string, SessionDecision> {
  const accepted = new Map<string, SessionDecision>();
  for (const decision of record.sessionDecisions) {
    if (decision.kind !== "accepted" || decision.regardsId !== timeOut.id || decision.itemKey === null) continue;
    accepted.set(decision.itemKey, decision);
  }
  return accepted;
}

export type DecideSessionRefusal =
  | { kind: "session-unknown" }
  | { kind: "visit-cancelled" }
  | { kind: "dose-already-given" }
  | { kind: "session-stopped" }
  | { kind: "may-not-stop" }
  | { kind: "hold-unknown" }
  | { kind: "not-your-hold"; setBy: string };

/**
 * Somebody holds or stops today's session, or lifts a hold, with a reason (product document 3, gate 2). Nurse, psychologist and doctor hold; nurse
 * and doctor stop; a hold is lifted by a doctor or by who set it. After the dose it is no longer a question.
 */
export function decideSession(
  record: PathwayRecord,
  input: DecideSessionInput,
  { actor }: { actor: Pick<Actor, "role" | "userId"> },
): Result<SessionDecided, DecideSessionRefusal> {
  const open = findUndosed(record, input.visitId);
  if (!open.ok) return open;
  const { commandId: id, visitId, kind, reason } = input;
  const decided = { id, visitId, itemKey: null, reason };
  if (kind === "hold") return ok({ ...decided, kind, regardsId: null });
  if (kind === "stop") {
    return actor.role === "psychologist" ? refuse({ kind: "may-not-stop" }) : ok({ ...decided, kind, regardsId: null });
  }
  const hold = holdsInForce(record, visitId).find((one) => one.id === input.holdId);
  if (!hold) return refuse({ kind: "hold-unknown" });
  const isOwn = hold.recordedBy.userId === actor.userId;
  if (actor.role !== "doctor" && !isOwn) return refuse({ kind: "not-your-hold", setBy: hold.recordedBy.name });
  return ok({ ...decided, kind, regardsId: hold.id });
}

export type AcceptDeviationRefusal =
  | { kind: "session-unknown" }
  | { kind: "visit-cancelled" }
  | { kind: "dose-already-given" }
  | { kind: "session-stopped" }
  | { kind: "time-out-missing" }
  | { kind: "time-out-taken-anew" }
  | { kind: "nothing-to-accept" }
  | { kind: "line-stops" };

/**
 * The doctor accepts one line of today's time-out that holds, as it was answered (reference 3.5: "deviation → doctor decision"). Never a line that
 * stops. It is worth nothing for another time-out or another day.
 */
export function acceptDeviation(
  record: PathwayRecord,
  input: AcceptDeviationInput,
  { now }: { now: Date },
): Result<SessionDecided, AcceptDeviationRefusal> {
  const open = findUndosed(record, input.visitId);
  if (!open.ok) return open;
  const timeOut = newestTimeOut(record, input.visitId);
  if (!timeOut || clinicDate(timeOut.recordedAt) !== clinicDate(now)) return refuse({ kind: "time-out-missing" });
  if (timeOut.id !== input.timeOutId) return refuse({ kind: "time-out-taken-anew" });
  const item = record.protocol.timeOut.find(({ key }) => key === input.itemKey);
  const answer = timeOut.answers[input.itemKey];
  if (!item || !answer || answer.answer === item.expected) return refuse({ kind: "nothing-to-accept" });
  if (item.otherwise === "stop") return refuse({ kind: "line-stops" });
  const { commandId: id, visitId, itemKey, reason } = input;
  return ok({ id, visitId, kind: "accepted", itemKey, regardsId: timeOut.id, reason });
}

type Closed = Extract<
  DecideSessionRefusal,
  { kind: "session-unknown" | "visit-cancelled" | "dose-already-given" | "session-stopped" }
>;

function findUndosed(record: PathwayRecord, visitId: string): Result<null, Closed> {
  const session = sessionOf(record, visitId);
  if (!session) return refuse({ kind: "session-unknown" });
  if (session.visit.cancelled) return refuse({ kind: "visit-cancelled" });
  if (session.dose) return refuse({ kind: "dose-already-given" });
  if (stopOf(record, visitId)) return refuse({ kind: "session-stopped" });
  return ok(null);
}
