import { notFound } from "next/navigation";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { signNoteAction } from "@/app/psychologist/note-actions";
import { noteDraftKey, noteFields, noteFormWords } from "@/app/psychologist/note-page";
import { PatientHead } from "@/app/psychologist/patient-head";
import { NoteForm, type NoteValues } from "@/components/note/note-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { noteWords } from "@/lib/content/words/note";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { therapyRecord } from "@/lib/queries/psychologist/therapy-record";

type Props = { params: Promise<{ pathwayId: string; noteId: string }> };

export async function generateMetadata() {
  return { title: noteWords[await currentLocale()].correct };
}

/** A signed note is corrected by a new, dated version with a reason; the first stays, struck through. */
export default async function CorrectNotePage({ params }: Props) {
  const { locale, userId } = await requireRole("psychologist");
  const { pathwayId, noteId } = await params;
  const view = await viewOrNotFound(therapyRecord, { pathwayId });
  const note = view.notes.find(({ id }) => id === noteId);
  if (!note || note.signedBy.userId !== userId) notFound();
  const words = noteWords[locale];
  const subject = { pathwayId, kind: note.kind, visitId: note.visitId, correctsId: note.id };
  const draftKey = noteDraftKey(userId, subject);
  return (
    <>
      <PatientHead therapy={view} locale={locale} />
      <PageHeader
        title={words.correctTitle(words.kinds[note.kind])}
        lead={words.correctLead}
        back={{ href: `/psychologist/patients/${pathwayId}`, label: psychologistWords[locale].backToPatient }}
      />
      <NoteForm
        action={signNoteAction}
        saveDraft={saveDraft}
        draftKey={draftKey}
        draft={await draftFor<NoteValues>(draftKey)}
        subject={subject}
        fields={noteFields(note.kind, locale)}
        content={note.content}
        words={noteFormWords(note.kind, locale)}
        formWords={formWords[locale]}
      />
    </>
  );
}
