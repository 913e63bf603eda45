import { viewOrNotFound } from "@/app/_pages/run-query";
import { StepMark } from "@/components/journey/step-mark";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDateTime, formatShortDate, formatTime, formatWeekdayDate } from "@/lib/content/format";
import { nextStepWords } from "@/lib/content/words/next-steps";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import { psychologistDay, type PsychologistDay, type TherapyRow } from "@/lib/queries/psychologist/psychologist-day";

export async function generateMetadata() {
  return { title: psychologistWords[await currentLocale()].dayTitle };
}

const patientHref = (pathwayId: string) => `/psychologist/patients/${pathwayId}`;
const visitHref = (visitId: string) => `/psychologist/visits/${visitId}`;
/** Of today: a session is followed in the room until the patient has gone home; what is written afterwards stands on the visit's page. */
const todayHref = ({ id, isSession, next }: PsychologistDay["visits"][number]) =>
  isSession && next !== "sign-integration" ? `/psychologist/sessions/${id}` : visitHref(id);
const rowHref = ({ visitId, pathwayId }: TherapyRow) =>
  visitId === null ? patientHref(pathwayId) : visitHref(visitId);

/** Today's visits first, then what waits, then everybody in care. */
export default async function PsychologistDayPage() {
  const { locale } = await requireRole("psychologist");
  const view = await viewOrNotFound(psychologistDay, null);
  const words = psychologistWords[locale];
  return (
    <>
      <PageHeader title={words.dayTitle} lead={formatWeekdayDate(view.today, locale)} />
      <div className="space-y-12">
        <Next view={view} locale={locale} />
        <Today view={view} locale={locale} />
        <Waiting view={view} locale={locale} />
        <Patients view={view} locale={locale} />
      </div>
    </>
  );
}

type Part = { view: PsychologistDay; locale: Locale };

/** The one next thing: the visit that is on or comes next today, else what has waited longest. */
function Next({ view, locale }: Part) {
  const words = psychologistWords[locale];
  const visit = view.visits.find(({ endsAt }) => endsAt > view.now);
  const waiting = view.waiting[0];
  if (visit) {
    return (
      <Panel emphasis label={words.nextTitle}>
        <p className="text-sm text-ink-soft">{words.nextTitle}</p>
        <p className="text-xl font-semibold">{visit.patientName}</p>
        <p className="tabular-nums">
          {formatTime(visit.startsAt, locale)}–{formatTime(visit.endsAt, locale)} · {visit.title[locale]} ·{" "}
          {words.place(visit.room, visit.location)}
        </p>
        <p className="mt-4">
          <LinkButton href={todayHref(visit)} variant="primary" icon="arrow-right">
            {words.openVisit}
          </LinkButton>
        </p>
      </Panel>
    );
  }
  if (!waiting) return null;
  return (
    <Panel emphasis label={words.nextTitle}>
      <p className="text-sm text-ink-soft">{words.nextTitle}</p>
      <p className="text-xl font-semibold">
        {waiting.patientName}: {nextStepWords[locale].next[waiting.next]}
      </p>
      <p className="mt-4">
        <LinkButton href={rowHref(waiting)} variant="primary" icon="arrow-right">
          {words.open}
        </LinkButton>
      </p>
    </Panel>
  );
}

function Today({ view, locale }: Part) {
  const words = psychologistWords[locale];
  return (
    <Section title={words.todayTitle}>
      <DataTable
        caption={words.todayTitle}
        rows={view.visits}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.noVisits} />}
        columns={[
          {
            key: "time",
            header: words.columns.time,
            cell: ({ startsAt, endsAt }) => `${formatTime(startsAt, locale)}–${formatTime(endsAt, locale)}`,
          },
          {
            key: "patient",
            header: words.columns.patient,
            primary: true,
            cell: (visit) => (
              <>
                <Link href={todayHref(visit)}>{visit.patientName}</Link>{" "}
                {visit.openFlags > 0 && <Tag tone="danger">{words.flag}</Tag>}
              </>
            ),
          },
          { key: "visit", header: words.columns.visit, cell: ({ title }) => title[locale] },
          { key: "place", header: words.columns.place, cell: ({ room, location }) => words.place(room, location) },
          { key: "next", header: words.columns.next, cell: ({ next }) => next && nextStepWords[locale].next[next] },
        ]}
      />
    </Section>
  );
}

function Waiting({ view, locale }: Part) {
  const words = psychologistWords[locale];
  return (
    <Section title={words.waitingTitle} description={words.waitingHint}>
      <DataTable
        caption={words.waitingTitle}
        rows={view.waiting}
        rowKey={({ pathwayId }) => pathwayId}
        empty={<EmptyState title={words.nothingWaits} />}
        columns={[
          {
            key: "patient",
            header: words.columns.patient,
            primary: true,
            cell: (row) => (
              <>
                <Link href={rowHref(row)}>{row.patientName}</Link>{" "}
                {row.openFlags > 0 && <Tag tone="danger">{words.flag}</Tag>}
              </>
            ),
          },
          { key: "next", header: words.columns.next, cell: ({ next }) => nextStepWords[locale].next[next] },
          { key: "since", header: words.columns.since, cell: ({ since }) => formatDateTime(since, locale) },
        ]}
      />
    </Section>
  );
}

function Patients({ view, locale }: Part) {
  const words = psychologistWords[locale];
  const { stepOf } = shellWords[locale];
  return (
    <Section title={words.patientsTitle}>
      <DataTable
        caption={words.patientsTitle}
        rows={view.patients}
        rowKey={({ pathwayId }) => pathwayId}
        empty={<EmptyState title={words.noPatients} />}
        columns={[
          {
            key: "patient",
            header: words.columns.patient,
            primary: true,
            cell: ({ pathwayId, patientName, birthDate }) => (
              <>
                <Link href={patientHref(pathwayId)}>{patientName}</Link>{" "}
                <span className="text-sm text-ink-soft">{formatShortDate(birthDate, locale)}</span>
              </>
            ),
          },
          {
            key: "journey",
            header: words.columns.journey,
            cell: ({ steps, stageIndex, stageCount }) => (
              <>
                <span aria-hidden="true" className="flex items-center gap-1">
                  {steps.map(({ key, state }) => (
                    <StepMark key={key} state={state} size={12} />
                  ))}
                </span>
                <span className="text-sm text-ink-soft">
                  {stepOf(stageIndex + 1, stageCount)}: {steps[stageIndex]?.title[locale]}
                </span>
              </>
            ),
          },
          { key: "next", header: words.columns.next, cell: ({ next }) => nextStepWords[locale].next[next] },
        ]}
      />
    </Section>
  );
}
