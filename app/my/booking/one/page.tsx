import { notFound } from "next/navigation";
import { slotValues } from "@/app/_pages/slot-values";
import { dateInAddress } from "@/app/schedule/booking-parts";
import { holdOwnTime } from "@/app/my/booking/actions";
import { openView } from "@/app/my/open-view";
import { type DayChoices, TimePickerForm } from "@/components/booking/time-picker-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Heading } from "@/components/ui/heading";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { blockerSentence } from "@/lib/content/words/blockers";
import { formWords } from "@/lib/content/words/form";
import { ownBookingWords } from "@/lib/content/words/own-booking";
import { patientWords } from "@/lib/content/words/patient";
import type { Locale } from "@/lib/domain/access/actor";
import { addCalendarDays } from "@/lib/domain/calendar";
import { type OwnFreeTimes, ownFreeTimes } from "@/lib/queries/visits/own-booking";

type Props = { searchParams: Promise<{ step?: string; move?: string; week?: string }> };
type PartProps = { view: OwnFreeTimes; locale: Locale };
type Week = NonNullable<OwnFreeTimes["week"]>;

export async function generateMetadata() {
  return { title: ownBookingWords[await currentLocale()].pickLead };
}

/** The free times of one visit, a week at a time; for a new one, or to move one that is booked. */
export default async function OneTimePage({ searchParams }: Props) {
  const { locale } = await requireRole("patient");
  const { step = null, move = null, week } = await searchParams;
  if (step === null && move === null) notFound();
  const view = await openView(ownFreeTimes, { stepKey: step, visitId: move, week: dateInAddress(week) });
  const words = ownBookingWords[locale];
  const title = view.title[locale];
  const { replaces } = view;
  return (
    <>
      <PageHeader
        title={replaces ? words.moveTitle(title) : words.pickTitle(title)}
        lead={replaces ? words.moveLead(replaces.startsAt) : words.pickLead}
        back={{ href: replaces ? `/my/visits/${replaces.visitId}` : "/my/booking", label: words.back }}
      />
      {view.week ? <Times view={view} week={view.week} locale={locale} /> : <NotNow view={view} locale={locale} />}
    </>
  );
}

function Times({ view, week, locale }: PartProps & { week: Week }) {
  const words = ownBookingWords[locale];
  const { pathwayId, stepKey, replaces } = view;
  return (
    <>
      <WeekSteps view={view} week={week} locale={locale} />
      {week.days.length === 0 ? (
        <EmptyState title={week.next === null && week.previous === null ? words.noTimesAtAll : words.noTimes}>
          <p>{words.noTimesText}</p>
          <p>{patientWords[locale].move}</p>
        </EmptyState>
      ) : (
        <TimePickerForm
          key={week.monday}
          action={holdOwnTime}
          ids={{ pathwayId, stepKey, replacesVisitId: replaces?.visitId ?? "" }}
          days={daysOf(week, locale)}
          words={{ label: view.title[locale], legend: words.pickLead, submit: words.submit }}
          formWords={formWords[locale]}
        />
      )}
    </>
  );
}

function WeekSteps({ view: { stepKey, replaces }, week, locale }: PartProps & { week: Week }) {
  const words = ownBookingWords[locale];
  const what = replaces ? `move=${replaces.visitId}` : `step=${stepKey}`;
  return (
    <nav aria-label={words.weeks} className="mb-6">
      <Heading level={2} className="tabular-nums">
        {words.weekOf(week.monday, addCalendarDays(week.monday, 6))}
      </Heading>
      <p className="mt-3 flex flex-wrap gap-3">
        {week.previous !== null && (
          <LinkButton href={`/my/booking/one?${what}&week=${week.previous}`}>{words.previousWeek}</LinkButton>
        )}
        {week.next !== null && (
          <LinkButton href={`/my/booking/one?${what}&week=${week.next}`}>{words.nextWeek}</LinkButton>
        )}
      </p>
    </nav>
  );
}

function daysOf(week: Week, locale: Locale): DayChoices[] {
  const words = ownBookingWords[locale];
  const places = new Set(week.days.flatMap(({ times }) => times.map(({ room }) => room.location)));
  return week.days.map(({ date, times }) => ({
    ...{ key: date, heading: words.day(date) },
    times: times.map((visit) => {
      const { startsAt, roomId, nurseId, doctorId } = slotValues(visit);
      const choice = { value: [startsAt, roomId, nurseId, doctorId].join("|"), label: words.time(visit.startsAt) };
      return places.size > 1 ? { ...choice, hint: visit.room.location } : choice;
    }),
  }));
}

function NotNow({ view: { isForStaff, blockers, titles }, locale }: PartProps) {
  const words = ownBookingWords[locale];
  const title = (stepKey: string) => titles[stepKey]?.[locale] ?? stepKey;
  return (
    <Notice title={words.notNow}>
      {isForStaff && <p>{words.forStaff}</p>}
      {blockers.slice(0, 1).map((blocker) => (
        <p key={blocker.kind}>{blockerSentence(blocker, locale, title)}</p>
      ))}
      <p>{patientWords[locale].move}</p>
    </Notice>
  );
}
