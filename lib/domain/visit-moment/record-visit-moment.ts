import { clinicDate, clinicTime } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { presenceOf } from "@/lib/domain/visit-moment/presence";
import type { RecordVisitMomentInput, VisitMoment } from "@/lib/domain/visit-moment/visit-moment.schema";

export type RecordVisitMomentRefusal =
  | { kind: "visit-unknown" }
  | { kind: "visit-already-cancelled" }
  | { kind: "not-today"; startsAt: Date }
  | { kind: "in-the-future"; now: Date }
  | { kind: "not-arrived" }
  | { kind: "left-before-arrival"; arrivedAt: Date }
  | { kind: "already-left"; leftAt: Date };

export type VisitMomentRecorded = VisitMoment & { patientId: string };

/**
 * Write down that the patient arrived, is running late (minutes) or left. Only for a visit of today that is still in the calendar, never for
 * a time to come, and leaving comes after arriving. The newest counts, so a wrong press is put right by pressing what is true: arrival again
 * after a wrong leaving, zero minutes after a wrong message.
 */
export function recordVisitMoment(
  record: Pick<PathwayRecord, "visits" | "patient">,
  input: RecordVisitMomentInput,
  { moments, now }: { moments: readonly VisitMoment[]; now: Date },
): Result<VisitMomentRecorded, RecordVisitMomentRefusal> {
  const visit = record.visits.find(({ id }) => id === input.visitId);
  if (!visit) return refuse({ kind: "visit-unknown" });
  if (visit.cancelled) return refuse({ kind: "visit-already-cancelled" });
  const today = clinicDate(now);
  if (clinicDate(visit.startsAt) !== today) return refuse({ kind: "not-today", startsAt: visit.startsAt });
  const at = input.time === "" ? now : clinicTime(today, input.time);
  if (at > now) return refuse({ kind: "in-the-future", now });
  const presence = presenceOf(moments.filter(({ visitId }) => visitId === visit.id));
  if (input.kind === "left") {
    if (presence.kind !== "here" && presence.kind !== "left") return refuse({ kind: "not-arrived" });
    if (at < presence.arrivedAt) return refuse({ kind: "left-before-arrival", arrivedAt: presence.arrivedAt });
  }
  if (input.kind === "running-late" && presence.kind === "left") {
    return refuse({ kind: "already-left", leftAt: presence.leftAt });
  }
  return ok({
    id: input.commandId,
    visitId: visit.id,
    patientId: record.patient.id,
    kind: input.kind,
    minutes: input.kind === "running-late" ? input.minutes : null,
    at,
    recordedAt: now,
  });
}
