import type { Metadata } from "next";
import {
  clearSignalAction,
  giveSignalAction,
  markPhaseAction,
  writeProcessNoteAction,
} from "@/app/_actions/room-actions";
import { Charting, NotReceived } from "@/app/_pages/charting";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { SessionHeadActs } from "@/app/_pages/session-head-acts";
import { RoomSide } from "@/app/psychologist/sessions/[visitId]/room-side";
import { PhaseRail } from "@/components/room/phase-rail";
import { ProcessNoteForm, type ProcessNoteValues } from "@/components/room/process-note-form";
import { ProcessNotes } from "@/components/room/process-notes";
import { SessionHeader } from "@/components/session/session-header";
import { SignalStrip } from "@/components/session/signal-strip";
import { Link, LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { roomWords } from "@/lib/content/words/room";
import { sessionWords } from "@/lib/content/words/session";
import { clinicDate } from "@/lib/domain/calendar";
import { ownProcessNotes } from "@/lib/queries/room/own-process-notes";
import { sessionView } from "@/lib/queries/sessions/session-view";

type Props = { params: Promise<{ visitId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await requireRole("psychologist");
  const { number, plannedSessions, patient } = await viewOrNotFound(sessionView, await params);
  const words = sessionWords[locale];
  return { title: words.pageTitle(words.sessionOf(number, plannedSessions), patient.name) };
}

/** A session as the psychologist beside the chair follows it: the phases on the left, own notes in the middle, what must be in view on the right. */
export default async function PsychologistSessionPage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const { locale, userId } = actor;
  const { visitId } = await params;
  const view = await viewOrNotFound(sessionView, { visitId });
  const { notes } = await viewOrNotFound(ownProcessNotes, { visitId });
  const words = roomWords[locale];
  const { pathwayId, dose, discharge, visit, now } = view;
  const hasBegun = clinicDate(visit.startsAt) <= clinicDate(now) && !visit.cancelled;
  const draftKey = `${userId}:process-note:${visitId}`;
  return (
    <Charting facts={view} actor={actor}>
      <SessionHeader facts={view} locale={locale} live={<SessionHeadActs facts={view} locale={locale} />} />
      {visit.cancelled && <Notice tone="warning" title={psychologistWords[locale].visitOver} className="mb-6" />}
      {discharge && (
        <Notice
          tone="success"
          title={words.integrationText}
          className="mb-6"
          actions={
            <LinkButton href={`/psychologist/visits/${visitId}`} variant="primary" icon="pen">
              {words.toIntegration}
            </LinkButton>
          }
        />
      )}
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-[13.5rem_minmax(0,1fr)_18.5rem]">
        <div className="space-y-6 lg:sticky lg:top-20 lg:self-start">
          <PhaseRail facts={view} locale={locale} hasClock {...(hasBegun && { mark: markPhaseAction })} />
          <SignalStrip
            facts={view}
            locale={locale}
            {...(hasBegun && { give: giveSignalAction, clear: clearSignalAction })}
          />
        </div>
        <div className="min-w-0 lg:sticky lg:top-20 lg:self-start">
          <ProcessNotes notes={notes} doseAt={dose?.givenAt ?? null} locale={locale}>
            {hasBegun && (
              <ProcessNoteForm
                action={writeProcessNoteAction}
                ids={{ pathwayId, visitId }}
                draftKey={draftKey}
                saveDraft={saveDraft}
                draft={await draftFor<ProcessNoteValues>(draftKey)}
                words={{ label: words.notesTitle, field: words.noteLabel, hint: words.noteEnter, keep: words.keepNote }}
                formWords={formWords[locale]}
              />
            )}
          </ProcessNotes>
        </div>
        <aside className="min-w-0 space-y-6">
          <NotReceived facts={view} actor={actor} />
          <RoomSide view={view} actor={actor} hasBegun={hasBegun} />
        </aside>
      </div>
      <p className="mt-10 flex flex-wrap gap-x-8 print:hidden">
        <Link href={`/psychologist/visits/${visitId}`} className="inline-flex min-h-11 items-center">
          {words.toVisit}
        </Link>
        <Link href={`/psychologist/patients/${pathwayId}`} className="inline-flex min-h-11 items-center">
          {words.toPatient}
        </Link>
      </p>
    </Charting>
  );
}
