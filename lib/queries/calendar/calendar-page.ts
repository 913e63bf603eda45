import { listCalendarClaims, listCalendarHolds, listCalendarVisits } from "@/lib/db/calendar";
import { loadCapacity } from "@/lib/db/capacity";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { type CalendarView, daysShown } from "@/lib/domain/calendar-grid/calendar-days";
import type { CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";
import {
  type CalendarColumn,
  type CalendarResource,
  composeColumns,
  periodOf,
} from "@/lib/domain/calendar-grid/compose-columns";
import { visitDoubts } from "@/lib/domain/calendar-grid/visit-doubts";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export const CALENDAR_BY = ["employee", "room"] as const;
export type CalendarBy = (typeof CALENDAR_BY)[number];

/** null: not asked for. */
export type CalendarInput = {
  view: CalendarView | null;
  by: CalendarBy | null;
  date: CalendarDate | null;
  of: string | null;
};

/** Somebody or something that has a calendar; `detail` is the role or the place. */
export type CalendarChoice = CalendarResource & { detail: string };

export type CalendarPage = {
  now: Date;
  today: CalendarDate;
  view: CalendarView;
  by: CalendarBy;
  date: CalendarDate;
  days: CalendarDate[];
  choices: CalendarChoice[];
  /** Whose week; null in the view of a day, which shows everybody. */
  of: CalendarChoice | null;
  columns: CalendarColumn[];
  /** What the columns show that has a name, each once, earliest first. */
  visits: (CalendarVisit & { doubts: VisitDoubt[] })[];
  /** How many taken times there are whose patient this person may not see. */
  unnamed: number;
};

/**
 * A day or a week of the clinic. Visits of patients whom the person may not see are times that are taken, without a name; nobody reads
 * anything clinical here.
 */
export const calendarPage = defineQuery({
  name: "calendar-page",
  permission: "calendar:view",
  load: async (tx, input: CalendarInput, { permit: { actor }, now }): Promise<CalendarPage> => {
    const today = clinicDate(now);
    const date = input.date ?? today;
    const by = input.by ?? "employee";
    const view = input.view ?? (actor.role === "lead" ? "day" : "week");
    const days = daysShown(view, date);
    const period = periodOf(days);
    const capacity = await loadCapacity(tx, { ...period, now });
    const visits = await listCalendarVisits(tx, period);
    const claims = await listCalendarClaims(tx, { ...period, now });
    const holds = await listCalendarHolds(tx, now);
    const choices = choicesOf(capacity, by);
    const of = view === "day" ? null : chosen(choices, input.of, actor);
    const resources = view === "day" ? choices : choices.filter((choice) => choice === of);
    const columns = composeColumns(
      days.flatMap((day) => resources.map((resource) => ({ date: day, resource }))),
      { capacity, visits, claims, holds },
    ).filter((column) => view === "day" || isWorthShowing(column));
    return {
      ...{ now, today, view, by, date, days, choices, of, columns },
      visits: shown(columns, visits).map((visit) => ({ ...visit, doubts: visitDoubts(visit, capacity) })),
      unnamed: columns.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "taken").length,
    };
  },
  shows: () => NAMES_ONLY,
});

function choicesOf(capacity: Capacity, by: CalendarBy): CalendarChoice[] {
  if (by === "room") {
    return capacity.rooms.map(({ id, name, locationId, location }) => ({
      ...{ kind: "room", id, name, locationId, detail: location },
    }));
  }
  const once = capacity.employees.filter(
    ({ userId }, index, all) => all.findIndex((other) => other.userId === userId) === index,
  );
  return once
    .toSorted((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) || (a.name < b.name ? -1 : 1))
    .map(({ userId, name, role }) => ({ kind: "employee", id: userId, name, detail: role }));
}

const ROLE_ORDER = ["psychologist", "nurse", "doctor"];

/** Whose week when nobody is named: one's own, else the first. */
function chosen(choices: readonly CalendarChoice[], of: string | null, actor: SignedInActor): CalendarChoice | null {
  const asked = choices.find(({ id }) => id === of) ?? choices.find(({ id }) => id === actor.userId);
  return asked ?? choices[0] ?? null;
}

/** Saturday and Sunday are shown when somebody works or something happens. */
function isWorthShowing({ date, open, blocks, resource }: CalendarColumn): boolean {
  const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());
  return !isWeekend || blocks.length > 0 || (resource.kind === "employee" && open.length > 0);
}

function shown(columns: readonly CalendarColumn[], visits: readonly CalendarVisit[]): CalendarVisit[] {
  const ids = new Set(columns.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "visit" ? [b.visit.id] : []))));
  return visits.filter(({ id }) => ids.has(id));
}
