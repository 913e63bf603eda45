import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { book } from "@/app/schedule/actions";
import { appointmentChoices, appointmentWords, dateInAddress, dayWords } from "@/app/schedule/booking-parts";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Heading } from "@/components/ui/heading";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { DayTaken } from "@/components/visit/day-taken";
import { ScheduleVisitForm } from "@/components/visit/schedule-visit-form";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { blockerSentence } from "@/lib/content/words/blockers";
import { bookingWords } from "@/lib/content/words/booking";
import { formWords } from "@/lib/content/words/form";
import { visitWords } from "@/lib/content/words/visit";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import { type Locale, STAFF_ROLES } from "@/lib/domain/access/actor";
import { START_PAGE } from "@/lib/domain/access/role-period";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import { booking, type BookingView } from "@/lib/queries/visits/booking";

type Props = {
  params: Promise<{ pathwayId: string }>;
  searchParams: Promise<{ step?: string; date?: string; done?: string }>;
};
type PartProps = { view: BookingView; locale: Locale };

export async function generateMetadata() {
  return { title: visitWords[await currentLocale()].title };
}

export default async function SchedulePage({ params, searchParams }: Props) {
  const actor = await requireRole(...STAFF_ROLES);
  const { locale, role } = actor;
  const { pathwayId } = await params;
  const { step = null, date, done } = await searchParams;
  const view = await viewOrNotFound(booking, { pathwayId, stepKey: step, visitId: null, date: dateInAddress(date) });
  const words = visitWords[locale];
  const { patient, chosen } = view;
  const back =
    role === "lead"
      ? { href: `/lead/patients/${pathwayId}`, label: words.toPatient }
      : { href: START_PAGE[role], label: words.back };
  return (
    <>
      <WhoseRecord patient={patient} now={view.now} locale={locale} />
      <PageHeader
        title={words.title}
        back={back}
        actions={
          <>
            {view.steps.some(({ isAllowed }) => isAllowed) && (
              <LinkButton href={`/schedule/${pathwayId}/plan`} variant="primary">
                {bookingWords[locale].link}
              </LinkButton>
            )}
            {role === "lead" && (
              <LinkButton href={`/lead/waiting-list/add/${pathwayId}`}>{waitingListWords[locale].link}</LinkButton>
            )}
          </>
        }
      />
      <DoneNotice done={done} locale={locale} />
      {chosen?.isAllowed ? (
        <Panel emphasis>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1.5fr_1fr]">
            <div>
              <Heading level={2}>{words.formTitle(chosen.step.title[locale])}</Heading>
              {chosen.step.attendees.includes("psychologist") && (
                <p className="mt-1 mb-5 text-ink-soft">
                  {view.psychologist ? words.psychologistIs(view.psychologist.name) : words.noPsychologist}
                </p>
              )}
              <BookForm key={`${chosen.step.key} ${view.date}`} view={view} locale={locale} />
            </div>
            <DayTaken
              day={view.day}
              date={view.date}
              keep={{ step: chosen.step.key }}
              locale={locale}
              words={dayWords(view, locale)}
            />
          </div>
        </Panel>
      ) : (
        chosen === null && <Notice title={words.allDone} />
      )}
      <Section title={words.steps} className="mt-10">
        <Steps view={view} locale={locale} />
      </Section>
    </>
  );
}

function DoneNotice({ done, locale }: { done: string | undefined; locale: Locale }) {
  const words = visitWords[locale];
  const said: Record<string, string> = {
    booked: words.booked,
    course: bookingWords[locale].allBooked,
    moved: words.moved,
    cancelled: words.cancelled,
    "no-show": words.noShowRecorded,
  };
  const title = done === undefined ? undefined : said[done];
  return title === undefined ? null : (
    <div role="status" className="mb-6">
      <Notice tone="success" title={title} />
    </div>
  );
}

function BookForm({ view, locale }: PartProps) {
  const { chosen, pathwayId, date, rooms } = view;
  if (!chosen) return null;
  const choices = appointmentChoices(view);
  return (
    <ScheduleVisitForm
      action={book}
      defaultValues={{
        ...{ pathwayId, date, time: "", overrideReason: "", stepKey: chosen.step.key },
        durationMinutes: chosen.step.durationMinutes,
        roomId: rooms.length === 1 ? (rooms[0]?.id ?? "") : "",
        doctorId: choices.doctors[0]?.value ?? "",
        nurseId: choices.nurses[0]?.value ?? "",
      }}
      choices={choices}
      words={{ ...appointmentWords(view, locale), submit: visitWords[locale].submit }}
      formWords={formWords[locale]}
    />
  );
}

/** Of five steps that must come first, the first says enough. */
function firstOfEachKind(blockers: Blocker[]): Blocker[] {
  return blockers.filter(({ kind }, index) => blockers.findIndex((other) => other.kind === kind) === index);
}

/** Every step that is not done: booked, may be booked, or why not yet and who can resolve it. */
function Steps({ view, locale }: PartProps) {
  const words = visitWords[locale];
  const title = (stepKey: string) => view.titles[stepKey]?.[locale] ?? stepKey;
  return (
    <ol className="divide-y divide-line">
      {view.steps.map(({ step, visit, isAllowed, earliestOn, blockers }) => {
        const isBooked = blockers.some(({ kind }) => kind === "already-booked");
        const doubt = view.inDoubt.find(({ visitId }) => visitId === visit?.id);
        return (
          <li key={step.key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 basis-full sm:flex-1 sm:basis-0">
              <p className="font-semibold">{step.title[locale]}</p>
              {visit && (isBooked || !isAllowed) && <p>{words.bookedAt(visit.startsAt, visit.endsAt)}</p>}
              {doubt && (
                <>
                  <Tag tone="attention">{words.inDoubt}</Tag>
                  <Reasons blockers={doubt.blockers} title={title} locale={locale} />
                </>
              )}
              {visit && isAllowed && <p className="text-ink-soft">{words.lapsed}</p>}
              {isAllowed && <Tag tone="good">{words.mayBook(earliestOn)}</Tag>}
              {!isAllowed && !isBooked && (
                <>
                  <Tag tone="neutral">{words.waits}</Tag>
                  <Reasons blockers={blockers} title={title} locale={locale} />
                </>
              )}
            </div>
            {isAllowed && step.key !== view.chosen?.step.key && (
              <LinkButton href={`/schedule/${view.pathwayId}?step=${step.key}`}>
                {words.choose(step.title[locale])}
              </LinkButton>
            )}
            {visit && (
              <LinkButton href={`/schedule/${view.pathwayId}/visits/${visit.id}`} variant="quiet">
                {words.change(step.title[locale])}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Reasons({
  blockers,
  title,
  locale,
}: {
  blockers: Blocker[];
  title: (stepKey: string) => string;
  locale: Locale;
}) {
  const words = visitWords[locale];
  return (
    <ul className="mt-1 text-sm text-ink-soft">
      {firstOfEachKind(blockers).map((blocker) => (
        <li key={blocker.kind}>
          {blockerSentence(blocker, locale, title)}{" "}
          {blocker.resolver !== null && words.resolver(words.roles[blocker.resolver])}
        </li>
      ))}
    </ul>
  );
}
