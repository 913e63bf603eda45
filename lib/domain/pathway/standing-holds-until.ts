import { addDays, addHours, addMinutes } from "date-fns";
import { addCalendarDays, clinicDate, startOfClinicDay, startOfNextClinicDay } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/**
 * Until when a derived standing holds although nothing is recorded: the first later moment at which time alone can change it (a visit
 * begins, a form opens, an order or a decision expires). Null: no such moment. A kept standing is derived anew from then on, so that no list
 * says «møte til time» of a visit that was yesterday.
 */
export function standingHoldsUntil(record: PathwayRecord, now: Date): Date | null {
  const later = turningPoints(record, now).filter((moment) => moment > now);
  return later.reduce<Date | null>((first, moment) => (!first || moment < first ? moment : first), null);
}

function turningPoints(record: PathwayRecord, now: Date): Date[] {
  const { protocol } = record;
  // What lies so far back that none of its moments can be to come is passed over: most of a long course does.
  const canStillTurn = (at: Date, withinDays = 0) => addDays(at, withinDays + 2) > now;
  const followUpDays = protocol.steps.flatMap((step) => (step.kind === "follow-up" ? [step.minDaysAfterPrevious] : []));
  const freshDays = [...new Set(protocol.steps.flatMap((step) => step.formsDue.map((form) => form.freshForDays)))];
  return [
    ...record.visits
      .filter(({ cancelled, endsAt }) => !cancelled && canStillTurn(endsAt))
      .flatMap(({ startsAt, endsAt }) => [
        ...freshDays.map((days) => dayFrom(startsAt, -days)),
        addHours(startsAt, -protocol.dose.orderValidHours),
        dayFrom(startsAt, 0),
        startsAt,
        endsAt,
        startOfNextClinicDay(startsAt),
      ]),
    ...record.questionnaires
      .filter(({ submittedAt }) => canStillTurn(submittedAt, Math.max(0, ...freshDays)))
      .flatMap(({ submittedAt }) => freshDays.map((days) => dayFrom(submittedAt, days + 1))),
    ...record.eligibilities.flatMap((decision) => {
      if (decision.outcome === "eligible") return [startOfClinicDay(addCalendarDays(decision.validUntil, 1))];
      return decision.outcome === "deferred" ? [startOfClinicDay(decision.deferredUntil)] : [];
    }),
    ...record.orders.map(({ validUntil }) => validUntil),
    ...record.timeOuts.map(({ recordedAt }) => startOfNextClinicDay(recordedAt)),
    ...record.doses
      .filter(({ givenAt }) => canStillTurn(givenAt, Math.max(0, ...followUpDays)))
      .flatMap(({ givenAt }) => [
        addMinutes(givenAt, protocol.discharge.minMinutesAfterDose),
        startOfNextClinicDay(givenAt),
        ...followUpDays.map((days) => dayFrom(givenAt, days)),
      ]),
  ];
}

/** The beginning of the Oslo day so many days after the day of an instant. */
function dayFrom(at: Date, days: number): Date {
  return startOfClinicDay(addCalendarDays(clinicDate(at), days));
}
