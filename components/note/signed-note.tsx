import type { ReactNode } from "react";
import { noteWords } from "@/lib/content/words/note";
import type { Locale } from "@/lib/domain/access/actor";
import { NOTE_FIELDS } from "@/lib/domain/note/note.schema";
import type { SignedNote as Note } from "@/lib/domain/pathway/pathway-record";

/** A signed note as it was signed. One that was corrected stays readable, struck through, under the version that replaced it. */
export function SignedNote({
  note,
  correctedBy,
  locale,
  heading = true,
  children,
}: {
  note: Note;
  correctedBy?: Note | undefined;
  locale: Locale;
  heading?: boolean;
  children?: ReactNode;
}) {
  const words = noteWords[locale];
  const fields = NOTE_FIELDS[note.kind];
  const filled = [...fields.required, ...fields.optional].filter((field) => note.content[field]);
  return (
    <article
      aria-label={words.kinds[note.kind]}
      className="max-w-measure border-t border-line py-4 print:break-inside-avoid"
    >
      {heading && <h3 className="font-semibold">{words.kinds[note.kind]}</h3>}
      <p className="text-sm text-ink-soft tabular-nums">{words.signedBy(note.signedBy.name, note.signedAt)}</p>
      {note.correctionReason !== null && (
        <p className="text-sm text-ink-soft">{words.correctionOf(note.correctionReason)}</p>
      )}
      {correctedBy && <p className="mt-1 text-sm font-medium">{words.corrected}</p>}
      <dl className={`mt-2 space-y-3 ${correctedBy ? "text-ink-soft line-through" : ""}`}>
        {filled.map((field) => (
          <div key={field}>
            <dt className="text-sm font-medium text-ink-soft">{words.fields[field]?.label ?? field}</dt>
            <dd className="whitespace-pre-line">{note.content[field]}</dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  );
}
