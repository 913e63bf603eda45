import { Section } from "@/components/ui/section";
import { noteWords } from "@/lib/content/words/note";
import { ownRecordWords } from "@/lib/content/words/own-record";
import { NOTE_FIELDS } from "@/lib/domain/note/note.schema";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnNote, OwnRecord } from "@/lib/queries/patient/own-record";

/** What doctor and psychologist have written for the patient: decisions with their reasons, plan and comfort card. */
export function RecordNotes({
  record: { decisions, checkpoints, notes },
  locale,
}: {
  record: OwnRecord;
  locale: Locale;
}) {
  const words = ownRecordWords[locale];
  return (
    <>
      {decisions.length > 0 && (
        <Section title={words.decisions}>
          {decisions.map(({ outcome, explanation, signedBy, signedAt }) => (
            <Said
              key={signedAt.toISOString()}
              what={words.outcomes[outcome]}
              text={explanation}
              by={words.signedBy(signedBy, signedAt)}
            />
          ))}
        </Section>
      )}
      {checkpoints.length > 0 && (
        <Section title={words.checkpoints}>
          {checkpoints.map(({ decision, reason, decidedBy, decidedAt }) => (
            <Said
              key={decidedAt.toISOString()}
              what={words.decided[decision]}
              text={reason}
              by={words.signedBy(decidedBy, decidedAt)}
            />
          ))}
        </Section>
      )}
      {notes.map((note) => (
        <Section key={note.kind} title={words.notes[note.kind] ?? noteWords[locale].kinds[note.kind]}>
          <NoteBody note={note} locale={locale} />
        </Section>
      ))}
    </>
  );
}

function Said({ what, text, by }: { what: string; text: string; by: string }) {
  return (
    <div className="border-l-[3px] border-line-strong pl-4 [&+&]:mt-5">
      <p className="font-semibold">{what}</p>
      <p className="whitespace-pre-line">{text}</p>
      <p className="mt-1 text-sm text-ink-soft">{by}</p>
    </div>
  );
}

function NoteBody({ note: { kind, content, signedBy, signedAt }, locale }: { note: OwnNote; locale: Locale }) {
  const { fields } = noteWords[locale];
  const written = [...NOTE_FIELDS[kind].required, ...NOTE_FIELDS[kind].optional].flatMap((key: string) => {
    const text = content[key];
    return text ? [[key, text] as const] : [];
  });
  return (
    <>
      <dl className="space-y-3">
        {written.map(([key, text]) => (
          <div key={key}>
            <dt className="text-sm text-ink-soft">{fields[key]?.label ?? key}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-ink-soft">{ownRecordWords[locale].signedBy(signedBy, signedAt)}</p>
    </>
  );
}
