import { AfterCharting } from "@/app/_pages/charting";
import { LiveFoot } from "@/app/_pages/live-foot";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { SessionHeadActs } from "@/app/_pages/session-head-acts";
import { Document } from "@/app/psychologist/visits/[visitId]/documents";
import { PreviousNote } from "@/app/psychologist/visits/[visitId]/previous-note";
import type { LinesToInsert } from "@/components/note/insert-lines";
import { PhaseRail } from "@/components/room/phase-rail";
import { momentLabel } from "@/components/room/room-looks";
import { TouchLog } from "@/components/room/touch-log";
import { VitalSparks } from "@/components/room/vital-sparks";
import { ComfortCard } from "@/components/session/comfort-card";
import { SessionHeader } from "@/components/session/session-header";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { roomWords } from "@/lib/content/words/room";
import type { Locale, SignedInActor } from "@/lib/domain/access/actor";
import type { ProcessNote } from "@/lib/domain/room/write-process-note";
import type { SessionFacts } from "@/lib/domain/session/describe-session";
import { doseMinute } from "@/lib/domain/session/dose-minute";
import type { TherapyVisit } from "@/lib/queries/psychologist/therapy-visit";
import { ownProcessNotes } from "@/lib/queries/room/own-process-notes";

/** What is written about a session: the note with the writer's own lines beside it, and below what happened in the room. */
export async function SessionVisit({
  view,
  actor,
  session,
}: {
  view: TherapyVisit;
  actor: SignedInActor;
  session: SessionFacts;
}) {
  const { locale } = actor;
  const words = roomWords[locale];
  const { visitId, discharge } = session;
  const { notes } = await viewOrNotFound(ownProcessNotes, { visitId });
  return (
    <>
      <SessionHeader facts={session} locale={locale} live={<SessionHeadActs facts={session} locale={locale} />} />
      {view.visit.cancelled ? (
        <Notice tone="warning" title={psychologistWords[locale].visitOver} className="mb-8" />
      ) : (
        !discharge && (
          <p className="mb-8">
            <LinkButton href={`/psychologist/sessions/${visitId}`} variant="primary" icon="arrow-right">
              {words.followSession}
            </LinkButton>
          </p>
        )
      )}
      <div className="space-y-12">
        <AfterCharting visitId={visitId} actor={actor}>
          <div className="space-y-12">
            {view.documents.map((kind) => (
              <Document
                key={kind}
                view={view}
                kind={kind}
                actor={actor}
                lines={kind === "integration" ? linesOf(notes, session, locale) : undefined}
              />
            ))}
          </div>
        </AfterCharting>
        <PreviousNote view={view} locale={locale} />
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          <PhaseRail facts={session} locale={locale} />
          <ComfortCard card={session.comfortCard} locale={locale} />
          <TouchLog facts={session} locale={locale} />
          {session.readings.length > 0 && <VitalSparks facts={session} locale={locale} />}
        </div>
      </div>
      <LiveFoot facts={session} locale={locale} />
    </>
  );
}

function linesOf(notes: readonly ProcessNote[], { dose }: SessionFacts, locale: Locale): LinesToInsert | undefined {
  if (notes.length === 0) return undefined;
  const words = roomWords[locale];
  return {
    ...{ title: words.notesTitle, hint: words.insertHint, into: words.insertIntoField, insert: words.insertNote },
    rows: notes.map(({ id, text, happenedAt }) => {
      const minute = doseMinute(happenedAt, dose?.givenAt);
      return { id, text, when: momentLabel({ minute, happenedAt }, locale), name: words.insertNoteAs(text) };
    }),
  };
}
