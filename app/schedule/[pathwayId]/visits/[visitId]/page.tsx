import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { cancel, move, noteNoShow } from "@/app/schedule/actions";
import {
  appointmentChoices,
  appointmentWords,
  dateInAddress,
  dayWords,
  instantInAddress,
} from "@/app/schedule/booking-parts";
import { MoveSection } from "@/app/schedule/[pathwayId]/visits/[visitId]/move-section";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { DayTaken } from "@/components/visit/day-taken";
import { EndVisitForm } from "@/components/visit/end-visit-form";
import { MoveVisitForm } from "@/components/visit/move-visit-form";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatPeriod } from "@/lib/content/format";
import { blockerSentence } from "@/lib/content/words/blockers";
import { formWords } from "@/lib/content/words/form";
import { movingVisitWords } from "@/lib/content/words/moving-visit";
import { visitWords } from "@/lib/content/words/visit";
import { type Locale, STAFF_ROLES } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { Visit } from "@/lib/domain/pathway/pathway-record";
import { booking, type BookingView } from "@/lib/queries/visits/booking";
import { movingVisit } from "@/lib/queries/visits/moving-visit";

type Props = {
  params: Promise<{ pathwayId: string; visitId: string }>;
  searchParams: Promise<{ date?: string; from?: string; to?: string }>;
};
type PartProps = { view: BookingView; visit: Visit; locale: Locale };

export async function generateMetadata() {
  return { title: visitWords[await currentLocale()].changeTitle };
}

export default async function VisitPage({ params, searchParams }: Props) {
  const { locale } = await requireRole(...STAFF_ROLES);
  const { pathwayId, visitId } = await params;
  const { date, from, to } = await searchParams;
  const view = await viewOrNotFound(booking, { pathwayId, stepKey: null, visitId, date: dateInAddress(date) });
  const { visit, patient } = view;
  if (visit === null) return null;
  const words = visitWords[locale];
  const titleOf = (stepKey: string) => view.titles[stepKey]?.[locale] ?? stepKey;
  const title = titleOf(visit.stepKey);
  const asked = { pathwayId, visitId, from: dateInAddress(from), to: instantInAddress(to) };
  const { moving } = await viewOrNotFound(movingVisit, asked);
  return (
    <>
      <WhoseRecord patient={patient} now={view.now} locale={locale} />
      <PageHeader
        title={words.visitTitle(title)}
        lead={`${formatPeriod(visit.startsAt, visit.endsAt, locale)}, ${visit.room.name}, ${visit.room.location}`}
        back={{ href: `/schedule/${pathwayId}`, label: words.back }}
      />
      {visit.cancelled ? (
        <Notice title={words.alreadyEnded}>
          {words.kinds[visit.cancelled.kind]}: {visit.cancelled.reason}
        </Notice>
      ) : view.chosen === null ? (
        <Notice title={words.tookPlace} />
      ) : (
        <div className="space-y-10">
          <Doubt view={view} visit={visit} locale={locale} />
          {view.now >= visit.startsAt && <NoShow view={view} visit={visit} locale={locale} />}
          {moving && (
            <MoveSection
              moving={moving}
              base={`/schedule/${pathwayId}/visits/${visit.id}`}
              pathwayId={pathwayId}
              title={titleOf}
              locale={locale}
            />
          )}
          <Details summary={movingVisitWords[locale].byHand} open={date !== undefined}>
            <p className="mb-6 text-ink-soft">{words.moveNote}</p>
            <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1.5fr_1fr]">
              <Move view={view} visit={visit} locale={locale} />
              <DayTaken day={view.day} date={view.date} keep={{}} locale={locale} words={dayWords(view, locale)} />
            </div>
          </Details>
          <Section title={words.cancelTitle} description={words.cancelNote}>
            <EndVisitForm
              action={cancel}
              pathwayId={pathwayId}
              visitId={visit.id}
              words={{ reason: words.reason, submit: words.cancelSubmit, label: words.cancelTitle }}
              formWords={formWords[locale]}
            />
          </Section>
        </div>
      )}
    </>
  );
}

/** A gate that closed since it was booked: what, and who can resolve it. Nothing is cancelled by itself. */
function Doubt({ view, visit, locale }: PartProps) {
  const words = visitWords[locale];
  const doubt = view.inDoubt.find(({ visitId }) => visitId === visit.id);
  if (!doubt) return null;
  return (
    <Notice tone="warning" title={words.inDoubt}>
      {doubt.blockers.map((blocker) => (
        <p key={blocker.kind}>
          {blockerSentence(blocker, locale, (stepKey) => view.titles[stepKey]?.[locale] ?? stepKey)}{" "}
          {blocker.resolver !== null && words.resolver(words.roles[blocker.resolver])}
        </p>
      ))}
    </Notice>
  );
}

function NoShow({ view, visit, locale }: PartProps) {
  const words = visitWords[locale];
  return (
    <Section title={words.noShowTitle} description={words.noShowNote}>
      <EndVisitForm
        action={noteNoShow}
        pathwayId={view.pathwayId}
        visitId={visit.id}
        words={{ reason: words.reason, submit: words.noShowSubmit, label: words.noShowTitle }}
        formWords={formWords[locale]}
      />
    </Section>
  );
}

function Move({ view, visit, locale }: PartProps) {
  const words = visitWords[locale];
  const attending = (role: "doctor" | "nurse") => visit.staff.find((person) => person.role === role)?.userId ?? "";
  return (
    <MoveVisitForm
      action={move}
      defaultValues={{
        ...{ pathwayId: view.pathwayId, visitId: visit.id, reason: "", overrideReason: "", time: "" },
        date: view.date === "" ? clinicDate(visit.startsAt) : view.date,
        durationMinutes: Math.round((visit.endsAt.getTime() - visit.startsAt.getTime()) / 60_000),
        roomId: visit.room.id,
        doctorId: attending("doctor"),
        nurseId: attending("nurse"),
      }}
      choices={appointmentChoices(view)}
      words={{
        ...appointmentWords(view, locale),
        reason: words.reason,
        submit: words.moveSubmit,
        label: words.moveTitle,
      }}
      formWords={formWords[locale]}
    />
  );
}
