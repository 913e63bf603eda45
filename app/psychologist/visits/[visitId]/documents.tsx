import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { signNoteAction } from "@/app/psychologist/note-actions";
import { noteDraftKey, noteFields, noteFormWords } from "@/app/psychologist/note-page";
import type { LinesToInsert } from "@/components/note/insert-lines";
import { NoteForm, type NoteValues } from "@/components/note/note-form";
import { SignedNote } from "@/components/note/signed-note";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/content/words/form";
import { noteWords } from "@/lib/content/words/note";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { NoteKind } from "@/lib/domain/pathway/pathway-record";
import type { TherapyVisit } from "@/lib/queries/psychologist/therapy-visit";

/** Plan and comfort card belong to the whole course and may be renewed; the rest belong to this visit and are signed once. */
const OF_COURSE: readonly NoteKind[] = ["treatment-plan", "comfort-card"];

/** One document of the visit: signed, or waiting to be written. */
export async function Document({
  view,
  kind,
  actor,
  lines,
}: {
  view: TherapyVisit;
  kind: NoteKind;
  actor: SignedInActor;
  /** Own lines from the session, for the note that is written about it. */
  lines?: LinesToInsert | undefined;
}) {
  const { locale } = actor;
  const words = noteWords[locale];
  const isOfCourse = OF_COURSE.includes(kind);
  const signed = view.therapy.notes.find(
    (note) => note.kind === kind && (isOfCourse || note.visitId === view.visit.id),
  );
  return (
    <Section title={words.kinds[kind]} description={words.leads[kind]}>
      {signed && <SignedNote note={signed} locale={locale} heading={false} />}
      {signed && isOfCourse && (
        <Details summary={words.renew}>
          <WriteNote view={view} kind={kind} actor={actor} content={signed.content} />
        </Details>
      )}
      {!signed && <WriteNote view={view} kind={kind} actor={actor} lines={lines} />}
    </Section>
  );
}

async function WriteNote({
  view,
  kind,
  actor,
  content,
  lines,
}: {
  view: TherapyVisit;
  kind: NoteKind;
  actor: SignedInActor;
  content?: Record<string, string>;
  lines?: LinesToInsert | undefined;
}) {
  const { locale, userId } = actor;
  const subject = {
    pathwayId: view.therapy.pathwayId,
    kind,
    visitId: OF_COURSE.includes(kind) ? null : view.visit.id,
    correctsId: null,
  };
  const draftKey = noteDraftKey(userId, subject);
  return (
    <NoteForm
      action={signNoteAction}
      saveDraft={saveDraft}
      draftKey={draftKey}
      draft={await draftFor<NoteValues>(draftKey)}
      subject={subject}
      fields={noteFields(kind, locale)}
      content={content ?? {}}
      lines={lines}
      words={noteFormWords(kind, locale)}
      formWords={formWords[locale]}
    />
  );
}
