import { absencePeriod, type RecordAbsenceInput } from "@/lib/domain/booking/absence.schema";
import type { Absence } from "@/lib/domain/booking/capacity";
import { clinicDate } from "@/lib/domain/calendar";
import { fieldProblem, type InvalidInput } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** An absence as it stands in the list; `cancelledAt` null while it counts. */
export type KeptAbsence = Absence & { cancelledAt: Date | null };

export type RecordAbsenceRefusal = InvalidInput | { kind: "already-absent"; startsAt: Date; endsAt: Date };

/**
 * Somebody is away: leave, sickness or something else, from today at the earliest. Why is not asked for: it is the employee's own health. Refuses
 * `already-absent` when it lies within an absence that counts; beside the field: a day that has passed.
 */
export function recordAbsence(
  input: RecordAbsenceInput,
  known: readonly KeptAbsence[],
  { now }: { now: Date },
): Result<Absence, RecordAbsenceRefusal> {
  const { commandId, userId, kind } = input;
  const { startsAt, endsAt } = absencePeriod(input);
  if (input.fromDate < clinicDate(now)) return refuse(fieldProblem("fromDate", "in-the-past"));
  if (endsAt <= now) return refuse(fieldProblem("untilTime", "in-the-past"));
  const within = known.find((other) => !other.cancelledAt && other.startsAt <= startsAt && endsAt <= other.endsAt);
  if (within) return refuse({ kind: "already-absent", startsAt: within.startsAt, endsAt: within.endsAt });
  return ok({ id: commandId, userId, kind, startsAt, endsAt });
}

export type CancelAbsenceRefusal = { kind: "absence-over" } | { kind: "absence-cancelled" };

/** An absence that has not ended is taken back: the whole of it, also when it has begun. The booked visits stay as they are. */
export function cancelAbsence(absence: KeptAbsence, now: Date): Result<{ id: string }, CancelAbsenceRefusal> {
  if (absence.cancelledAt) return refuse({ kind: "absence-cancelled" });
  return absence.endsAt <= now ? refuse({ kind: "absence-over" }) : ok({ id: absence.id });
}
