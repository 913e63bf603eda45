import { viewOrNotFound } from "@/app/_pages/run-query";
import { PatientHead } from "@/app/psychologist/patient-head";
import { Scores } from "@/app/psychologist/scores";
import { journeyOf } from "@/components/journey/journey-of";
import { JourneySpine } from "@/components/journey/journey-spine";
import { SignedNote } from "@/components/note/signed-note";
import { DescriptionList } from "@/components/ui/description-list";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDate, formatShortDateTime } from "@/lib/content/format";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { flagWords } from "@/lib/content/words/flag";
import { nextStepWords } from "@/lib/content/words/next-steps";
import { noteWords } from "@/lib/content/words/note";
import { outcomesWords } from "@/lib/content/words/outcomes";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import { therapyRecord, type TherapyRecord } from "@/lib/queries/psychologist/therapy-record";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: shellWords[await currentLocale()].patient };
}

/** One patient in therapy: the journey on the left; what is next, who this is and everything that was written on the right. */
export default async function PsychologistPatientPage({ params }: Props) {
  const { locale, userId } = await requireRole("psychologist");
  const view = await viewOrNotFound(therapyRecord, await params);
  const words = psychologistWords[locale];
  const { standing } = view;
  return (
    <>
      <PatientHead therapy={view} locale={locale} isOwnPage>
        <Tag tone={standing.status === "active" ? "good" : "attention"}>
          {nextStepWords[locale].status[standing.status]}
        </Tag>
      </PatientHead>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="order-2 lg:sticky lg:top-20 lg:order-1 lg:self-start print:hidden">
          <JourneySpine
            label={words.journey}
            locale={locale}
            stateWords={shellWords[locale].stepStates}
            steps={journeyOf(standing.steps, locale, ({ visitId, kind }) =>
              visitId === null || kind === "screening" ? undefined : `/psychologist/visits/${visitId}`,
            )}
          />
        </div>
        <div className="order-1 min-w-0 space-y-12 lg:order-2">
          <Now view={view} locale={locale} />
          <Section title={words.factsTitle}>
            <Facts view={view} locale={locale} />
          </Section>
          <Section
            title={words.phq9Trend}
            actions={
              <Link href={`/psychologist/patients/${view.pathwayId}/outcomes`}>{outcomesWords[locale].open}</Link>
            }
          >
            <Scores scores={view.scores} locale={locale} />
          </Section>
          <Notes view={view} locale={locale} userId={userId} />
          <Events view={view} locale={locale} />
        </div>
      </div>
    </>
  );
}

type Part = { view: TherapyRecord; locale: Locale };

function Now({ view, locale }: Part) {
  const words = psychologistWords[locale];
  const { next, status } = view.standing;
  const role = next.role === null ? words.nobody : words.belongsTo(shellWords[locale].roles[next.role].toLowerCase());
  const pause = status === "paused" ? "resume" : status === "active" ? "pause" : null;
  return (
    <div>
      <PageHeader
        title={nextStepWords[locale].next[next.kind]}
        eyebrow={words.now}
        lead={next.role === "psychologist" ? undefined : role}
        actions={
          next.visitId !== null && (
            <LinkButton href={`/psychologist/visits/${next.visitId}`} variant="primary" icon="arrow-right">
              {words.openVisit}
            </LinkButton>
          )
        }
      />
      <p className="flex flex-wrap gap-x-6">
        <Link href={`/forms/${view.pathwayId}`}>{scoreEntryWords[locale].link}</Link>
        <Link href={`/psychologist/patients/${view.pathwayId}/flags`}>
          {view.flags.length > 0 ? flagWords[locale].seeFlags : flagWords[locale].openOne}
        </Link>
        <Link href={`/psychologist/patients/${view.pathwayId}/adverse-events`}>{adverseEventWords[locale].title}</Link>
        {pause !== null && (
          <Link href={`/psychologist/patients/${view.pathwayId}/pause`}>{nextStepWords[locale].pauseLinks[pause]}</Link>
        )}
      </p>
    </div>
  );
}

function Facts({ view, locale }: Part) {
  const words = psychologistWords[locale];
  const { eligibility, conditions, referralReason } = view;
  const until = eligibility.state === "in-force" ? ` ${words.until(formatDate(eligibility.validUntil, locale))}` : "";
  return (
    <DescriptionList
      items={[
        { term: words.referral, description: referralReason },
        { term: words.eligibility, description: `${words.eligibilityStates[eligibility.state]}${until}` },
        ...(conditions === "" ? [] : [{ term: words.conditions, description: conditions }]),
      ]}
    />
  );
}

function Notes({ view, locale, userId }: Part & { userId: string }) {
  const words = noteWords[locale];
  return (
    <Section title={psychologistWords[locale].notesTitle}>
      {view.notes.length === 0 && <p className="text-ink-soft">{words.none}</p>}
      {view.notes.map((note) => {
        const correctedBy = view.notes.find(({ correctsId }) => correctsId === note.id);
        return (
          <SignedNote key={note.id} note={note} correctedBy={correctedBy} locale={locale}>
            {!correctedBy && note.signedBy.userId === userId && (
              <p className="mt-3 print:hidden">
                <Link href={`/psychologist/patients/${view.pathwayId}/notes/${note.id}/correct`}>{words.correct}</Link>
              </p>
            )}
          </SignedNote>
        );
      })}
    </Section>
  );
}

function Events({ view, locale }: Part) {
  const words = psychologistWords[locale];
  if (view.events.length === 0) return null;
  return (
    <Section title={words.eventsTitle}>
      <ul className="space-y-3">
        {view.events.toReversed().map((event) => (
          <li key={event.id}>
            <p className="font-medium">{words.events[event.kind]}</p>
            <p className="max-w-measure">{event.reason}</p>
            <p className="text-sm text-ink-soft tabular-nums">
              {event.recordedBy.name}, {formatShortDateTime(event.recordedAt, locale)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
