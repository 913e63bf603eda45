import { findPathwayOfVisit } from "@/lib/db/sessions";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { recordAsKnownAt } from "@/lib/domain/replay/record-as-known";
import type { ReplayEntry } from "@/lib/domain/replay/replay-fact";
import { endOfMinute, knownBy, replaySession, replayZero } from "@/lib/domain/replay/replay-session";
import { describeSession, type SessionFacts } from "@/lib/domain/session/describe-session";
import { defineQuery } from "@/lib/queries/define-query";

export type MinuteView = {
  minute: number;
  moment: Date;
  /** The session's screens as they stood at that moment. */
  facts: SessionFacts;
  known: ReplayEntry[];
  notYetKnown: ReplayEntry[];
};

export type SessionReplay = {
  /** The session as it stands now. */
  facts: SessionFacts;
  zero: Date;
  hasDose: boolean;
  entries: ReplayEntry[];
  at: MinuteView | null;
};

/**
 * A session that is over, minute by minute, for supervision and the review of incidents: what was recorded, when it was known, and at a chosen minute what
 * each of us could know. Logged as a view of its own, each time. Not for a session that is still to come or under way.
 */
export const sessionReplay = defineQuery({
  name: "session-replay",
  permission: "session:replay",
  load: async (tx, { visitId, minute }: { visitId: string; minute: number | null }, { now }) => {
    const pathwayId = await findPathwayOfVisit(tx, visitId);
    if (pathwayId === undefined) return undefined;
    const record = await unsafeAsSystem(tx, "the replay shows what the session's own screens showed, no notes", () =>
      loadPathwayRecord(tx, pathwayId),
    );
    return record && view(record, visitId, minute, now);
  },
  shows: ({ facts }) => [
    {
      patientId: facts.patient.id,
      information: ["session-replay", "session", "dose", "vital-signs", "adverse-events"],
    },
  ],
});

function view(record: PathwayRecord, visitId: string, minute: number | null, now: Date): SessionReplay | undefined {
  const facts = describeSession(record, visitId, now);
  const zero = replayZero(record, visitId);
  const isOver = facts?.phase.kind === "discharged" || facts?.phase.kind === "stopped";
  if (!facts || !zero || !isOver) return undefined;
  const entries = replaySession(record, visitId);
  const hasDose = record.doses.some((dose) => dose.visitId === visitId);
  if (minute === null) return { facts, zero, hasDose, entries, at: null };
  const moment = endOfMinute(minute, zero);
  const then = describeSession(recordAsKnownAt(record, moment), visitId, moment);
  if (!then) return undefined;
  return { facts, zero, hasDose, entries, at: { minute, moment, facts: then, ...knownBy(entries, moment) } };
}
