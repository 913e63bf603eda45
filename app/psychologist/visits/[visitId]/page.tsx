import { viewOrNotFound } from "@/app/_pages/run-query";
import { PatientHead } from "@/app/psychologist/patient-head";
import { Scores } from "@/app/psychologist/scores";
import { Document } from "@/app/psychologist/visits/[visitId]/documents";
import { SessionVisit } from "@/app/psychologist/visits/[visitId]/session-visit";
import { PreviousNote } from "@/app/psychologist/visits/[visitId]/previous-note";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatPeriod } from "@/lib/content/format";
import { psychologistWords } from "@/lib/content/words/psychologist";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { therapyVisit, type TherapyVisit } from "@/lib/queries/psychologist/therapy-visit";

type Props = { params: Promise<{ visitId: string }> };

export async function generateMetadata() {
  return { title: psychologistWords[await currentLocale()].columns.visit };
}

/** The working page of one visit: the notes to write in the middle, what to have in view on either side. */
export default async function PsychologistVisitPage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const view = await viewOrNotFound(therapyVisit, await params);
  return view.session ? (
    <SessionVisit view={view} actor={actor} session={view.session} />
  ) : (
    <TalkVisit view={view} actor={actor} />
  );
}

function TalkVisit({ view, actor }: { view: TherapyVisit; actor: SignedInActor }) {
  const { locale } = actor;
  const words = psychologistWords[locale];
  const { visit, step, therapy } = view;
  return (
    <>
      <PatientHead therapy={therapy} locale={locale} />
      <PageHeader
        title={step.title[locale]}
        back={{ href: `/psychologist/patients/${therapy.pathwayId}`, label: words.backToPatient }}
        lead={`${formatPeriod(visit.startsAt, visit.endsAt, locale)}, ${words.place(visit.room.name, visit.room.location)}`}
      />
      {visit.cancelled && <Notice tone="warning" title={words.visitOver} className="mb-8" />}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0 space-y-12">
          {view.documents.map((kind) => (
            <Document key={kind} view={view} kind={kind} actor={actor} />
          ))}
        </div>
        <aside className="min-w-0 space-y-8">
          <section aria-label={words.phq9Trend}>
            <h2 className="mb-2 font-semibold">{words.phq9Trend}</h2>
            <Scores scores={therapy.scores} locale={locale} />
          </section>
          <PreviousNote view={view} locale={locale} />
        </aside>
      </div>
    </>
  );
}
