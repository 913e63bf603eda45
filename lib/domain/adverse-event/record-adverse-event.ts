import type { AdverseEventKind, SeriousCriterion } from "@/lib/domain/adverse-event/adverse-event-kinds";
import type { RecordAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { sessionMoment, type SessionMomentRefusal } from "@/lib/domain/room/room-moment";

export type AdverseEventRecorded = {
  id: string;
  visitId: string | null;
  kind: AdverseEventKind;
  severity: number;
  description: string;
  action: string;
  isSerious: boolean;
  seriousBecause: SeriousCriterion[];
  startedAt: Date;
  deviceAt: Date | null;
};

export type RecordAdverseEventRefusal =
  SessionMomentRefusal | { kind: "before-the-course"; startedAt: Date } | { kind: "description-missing" };

/**
 * Something unwanted happened: in a session, or later and told of. Nothing is refused for being trivial or alarming. What is serious, or has no name in
 * the list, is described. Serious is what its criteria say, not a severity of 3.
 */
export function recordAdverseEvent(
  record: PathwayRecord,
  input: RecordAdverseEventInput,
  { now }: { now: Date },
): Result<AdverseEventRecorded, RecordAdverseEventRefusal> {
  const { commandId, visitId, kind, severity, description, action, seriousBecause, happenedAt, deviceAt } = input;
  const moment =
    visitId === null
      ? ofCourse(record, happenedAt ?? now, now)
      : sessionMoment(record, { visitId, happenedAt, minutesAgo: 0 }, { now });
  if (!moment.ok) return moment;
  const isSerious = seriousBecause.length > 0;
  if (description === "" && (kind === "other" || isSerious)) return refuse({ kind: "description-missing" });
  return ok({
    ...{ id: commandId, visitId, kind, severity, description, action, isSerious, seriousBecause },
    ...{ startedAt: moment.value, deviceAt },
  });
}

function ofCourse(
  { startedAt }: PathwayRecord,
  moment: Date,
  now: Date,
): Result<Date, { kind: "in-the-future" } | { kind: "before-the-course"; startedAt: Date }> {
  if (moment > now) return refuse({ kind: "in-the-future" });
  return moment < startedAt ? refuse({ kind: "before-the-course", startedAt }) : ok(moment);
}
