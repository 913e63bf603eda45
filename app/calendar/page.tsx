import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { calendarAddress, calendarInput, type CalendarSearch } from "@/app/calendar/calendar-address";
import { CalendarGrid, type GridColumn } from "@/components/calendar/calendar-grid";
import { CalendarKey } from "@/components/calendar/calendar-key";
import { CalendarList, type ListDay } from "@/components/calendar/calendar-list";
import { CalendarToolbar } from "@/components/calendar/calendar-toolbar";
import { Heading } from "@/components/ui/heading";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatShortDate } from "@/lib/content/format";
import { calendarWords } from "@/lib/content/words/calendar";
import { CLINICAL_ROLES, type Locale, STAFF_ROLES } from "@/lib/domain/access/actor";
import { CALENDAR_VIEWS, isoWeek, stepsBeside } from "@/lib/domain/calendar-grid/calendar-days";
import {
  CALENDAR_BY,
  type CalendarChoice,
  type CalendarPage,
  calendarPage,
} from "@/lib/queries/calendar/calendar-page";

type Props = { searchParams: Promise<CalendarSearch> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords[await currentLocale()].title };
}

/** A day or a week of people or rooms: first as a list, beside it as a grid. */
export default async function ClinicCalendarPage({ searchParams }: Props) {
  const { locale } = await requireRole(...STAFF_ROLES);
  const view = await viewOrNotFound(calendarPage, calendarInput(await searchParams));
  const words = calendarWords[locale];
  const columns = gridColumns(view, locale);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={periodName(view, locale)}
        actions={
          <LinkButton href="/board" className="print:hidden">
            {words.board}
          </LinkButton>
        }
      />
      <Toolbar view={view} locale={locale} />
      <div className="grid gap-x-8 gap-y-10 xl:grid-cols-[19rem_minmax(0,1fr)] print:block">
        <div className="print:hidden">
          <Heading level={2} className="sr-only">
            {words.list}
          </Heading>
          <CalendarList days={listDays(view, locale)} locale={locale} />
          {view.unnamed > 0 && <p className="mt-5 text-sm text-ink-soft">{words.unnamed(view.unnamed)}</p>}
        </div>
        <div className="min-w-0">
          <Heading level={2} className="sr-only">
            {words.grid}
          </Heading>
          <CalendarGrid
            columns={columns}
            label={words.gridLabel(periodName(view, locale))}
            now={view.now}
            locale={locale}
          />
          <CalendarKey words={words.legendItems} label={words.legend} />
        </div>
      </div>
    </>
  );
}

function Toolbar({ view, locale }: { view: CalendarPage; locale: Locale }) {
  const words = calendarWords[locale];
  const { previous, next } = stepsBeside(view.view, view.date);
  const here = { view: view.view, by: view.by, date: view.date, of: view.of?.id ?? null };
  const { of: _of, ...withoutWhom } = here;
  return (
    <CalendarToolbar
      views={[
        {
          label: words.viewLabel,
          links: CALENDAR_VIEWS.map((kind) => ({
            href: calendarAddress({ ...here, view: kind }),
            label: words.views[kind],
            isCurrent: kind === view.view,
          })),
        },
        {
          label: words.byLabel,
          links: CALENDAR_BY.map((kind) => ({
            href: calendarAddress({ ...withoutWhom, by: kind, of: null }),
            label: words.by[kind],
            isCurrent: kind === view.by,
          })),
        },
      ]}
      steps={{
        previous: { href: calendarAddress({ ...here, date: previous }), label: words.previous[view.view] },
        today: { href: calendarAddress({ ...here, date: view.today }), label: words.today },
        next: { href: calendarAddress({ ...here, date: next }), label: words.next[view.view] },
      }}
      choices={
        view.of === null
          ? []
          : view.choices.map((choice) => ({
              value: choice.id,
              label: `${choice.name}, ${detailOf(choice, locale)}`,
              isCurrent: choice.id === view.of?.id,
            }))
      }
      keep={{ view: view.view, by: view.by }}
      date={formatShortDate(view.date, locale)}
      words={{ label: words.viewLabel, goTo: words.date, who: words.whom[view.by], show: words.show }}
    />
  );
}

function periodName({ view, date, days, of }: CalendarPage, locale: Locale): string {
  const words = calendarWords[locale];
  if (view === "day") return words.dayHeading(date);
  const week = words.week(isoWeek(date), days[0] ?? date, days.at(-1) ?? date);
  return of ? `${of.name}: ${week}` : week;
}

/** In the view of a day each column is somebody, in that of a week a day. */
function gridColumns({ view, columns, choices }: CalendarPage, locale: Locale): GridColumn[] {
  const words = calendarWords[locale];
  return columns.map((column) => {
    if (view === "week") return { ...column, key: column.date, heading: words.shortDay(column.date), detail: "" };
    const choice = choices.find(({ id }) => id === column.resource.id);
    return {
      ...column,
      key: column.resource.id,
      heading: column.resource.name,
      detail: choice ? detailOf(choice, locale) : "",
    };
  });
}

function listDays({ view, columns, days }: CalendarPage, locale: Locale): ListDay[] {
  const words = calendarWords[locale];
  return days
    .map((day) => ({
      ...{ key: day, heading: words.day(day), isOfOne: view === "week" },
      columns: columns.filter(({ date }) => date === day),
    }))
    .filter((day) => day.columns.length > 0);
}

function detailOf({ detail, kind }: CalendarChoice, locale: Locale): string {
  const role = CLINICAL_ROLES.find((known) => kind === "employee" && known === detail);
  return role ? calendarWords[locale].roles[role] : detail;
}
