import { setDayAction, setWeekAction } from "@/app/lead/capacity/actions";
import { AbsencesSection } from "@/app/lead/capacity/people/[userId]/absences-section";
import { DoubtsSection } from "@/app/lead/capacity/doubts-section";
import { hoursForm, hoursOf, weekInLines } from "@/app/lead/capacity/hours-words";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WorkingDayForm } from "@/components/capacity/working-day-form";
import { WorkingWeekForm } from "@/components/capacity/working-week-form";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatWeekdayDate } from "@/lib/content/format";
import { capacityWords } from "@/lib/content/words/capacity";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { WEEKDAYS } from "@/lib/domain/booking/capacity";
import { clinicDate } from "@/lib/domain/calendar";
import { capacityPerson, type CapacityPerson, type KeptWeek } from "@/lib/queries/capacity/capacity-person";

export async function generateMetadata() {
  return { title: capacityWords[await currentLocale()].weeks };
}

type Props = { params: Promise<{ userId: string }>; searchParams: Promise<{ week?: string | string[] }> };

/** When times can be given with one employee. `?week=` names a planned week that is to be changed. */
export default async function CapacityPersonPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("lead");
  const { userId } = await params;
  const { week } = await searchParams;
  const view = await viewOrNotFound(capacityPerson, { userId });
  const words = capacityWords[locale];
  const planned = view.weeks.find(({ id, state }) => id === week && state === "planned");
  return (
    <>
      <PageHeader
        title={view.employee.name}
        lead={words.personLead(words.roles[view.employee.role])}
        back={{ href: "/lead/capacity", label: words.back }}
      />
      <DoubtsSection doubts={view.doubts} locale={locale} />
      <div className="space-y-12">
        <Weeks view={view} planned={planned} locale={locale} />
        <Exceptions view={view} locale={locale} />
        <AbsencesSection view={view} locale={locale} />
      </div>
    </>
  );
}

const STATES: Record<KeptWeek["state"], { tone: Tone; word: "weekNow" | "weekPlanned" | "weekEarlier" }> = {
  now: { tone: "good", word: "weekNow" },
  planned: { tone: "neutral", word: "weekPlanned" },
  earlier: { tone: "quiet", word: "weekEarlier" },
};

function Weeks({ view, planned, locale }: { view: CapacityPerson; planned: KeptWeek | undefined; locale: Locale }) {
  const words = capacityWords[locale];
  const current = view.weeks.find(({ state }) => state === "now");
  const basis = planned ?? current;
  const form = hoursForm(view.locations, locale);
  const title = planned ? words.changePlanned(planned.validFrom) : words.setWeek;
  return (
    <Section title={words.weeks}>
      {view.weeks.length === 0 && <EmptyState title={words.weekNone} />}
      <ul className="divide-y divide-line">
        {view.weeks.map((week) => (
          <li key={week.id} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
              {words.weekFrom(week.validFrom)}{" "}
              <Tag tone={STATES[week.state].tone}>{words[STATES[week.state].word]}</Tag>
              {week.state === "planned" && (
                <Link href={`?week=${week.id}#week`} className="inline-flex min-h-11 items-center font-normal">
                  {words.changePlanned(week.validFrom)}
                </Link>
              )}
            </p>
            <DescriptionList
              items={weekInLines(week.periods, view.locations, locale).map(({ days, hours }) => ({
                term: days,
                description: hours,
              }))}
            />
          </li>
        ))}
      </ul>
      <div id="week" className="mt-4">
        <Details summary={title} open={planned !== undefined || view.weeks.length === 0}>
          <p className="mb-4 text-ink-soft">{words.setWeekHint}</p>
          <WorkingWeekForm
            key={planned?.id ?? "new"}
            action={setWeekAction}
            defaultValues={{
              userId: view.employee.userId,
              validFrom: planned?.validFrom ?? "",
              periods: WEEKDAYS.flatMap((weekday) => {
                const rows = (basis?.periods ?? []).filter((period) => period.weekday === weekday);
                return rows.length > 0
                  ? rows
                  : [{ weekday, from: "", to: "", presence: "on-site" as const, locationId: usualPlace(view) }];
              }),
            }}
            days={form.days}
            locations={form.locations}
            presences={form.presences}
            label={title}
            words={{ ...form.words, validFrom: words.validFrom, submit: words.setWeekSubmit }}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
    </Section>
  );
}

function Exceptions({ view, locale }: { view: CapacityPerson; locale: Locale }) {
  const words = capacityWords[locale];
  const form = hoursForm(view.locations, locale);
  return (
    <Section title={words.exceptions} description={words.exceptionsLead}>
      <DataTable
        caption={words.exceptions}
        rows={view.exceptions}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.exceptionsEmpty} />}
        columns={[
          {
            key: "day",
            header: words.day,
            primary: true,
            cell: ({ date }) => `${formatWeekdayDate(date, locale)} ${date.slice(0, 4)}`,
          },
          {
            key: "hours",
            header: words.hours,
            cell: ({ periods }) =>
              periods.length === 0 ? words.dayOff : hoursOf(periods, view.locations, locale).join(", "),
          },
        ]}
      />
      <div className="mt-4">
        <Details summary={words.setDay}>
          <p className="mb-4 text-ink-soft">{words.setDayHint}</p>
          <WorkingDayForm
            action={setDayAction}
            defaultValues={{
              userId: view.employee.userId,
              date: clinicDate(view.now),
              periods: [{ weekday: 0, from: "", to: "", presence: "on-site", locationId: usualPlace(view) }],
            }}
            day={{ weekday: 0, name: words.exceptionHours, addLabel: words.morePeriods }}
            locations={form.locations}
            presences={form.presences}
            label={words.setDay}
            words={{ ...form.words, day: words.day, submit: words.setDaySubmit }}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
    </Section>
  );
}

/** Where the person works most; else the clinic's first place. */
function usualPlace({ weeks, locations }: CapacityPerson): string {
  const current = weeks.find(({ state }) => state === "now") ?? weeks[0];
  return current?.periods[0]?.locationId ?? locations[0]?.id ?? "";
}
