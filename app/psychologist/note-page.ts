import "server-only";
import type { NoteField, NoteValues } from "@/components/note/note-form";
import { noteWords } from "@/lib/content/words/note";
import type { Locale } from "@/lib/domain/access/actor";
import { NOTE_FIELDS } from "@/lib/domain/note/note.schema";
import type { NoteKind } from "@/lib/domain/pathway/pathway-record";

/** The headings of a note with their words, those that must be filled first. */
export function noteFields(kind: NoteKind, locale: Locale): NoteField[] {
  const words = noteWords[locale].fields;
  const { required, optional } = NOTE_FIELDS[kind];
  const field = (key: string, isOptional: boolean): NoteField => ({
    key,
    label: words[key]?.label ?? key,
    hint: words[key]?.hint ?? "",
    optional: isOptional,
  });
  return [...required.map((key) => field(key, false)), ...optional.map((key) => field(key, true))];
}

/** The sentences around the form of a note. */
export function noteFormWords(kind: NoteKind, locale: Locale) {
  const words = noteWords[locale];
  return {
    label: words.kinds[kind],
    submit: words.sign[kind],
    hint: words.signHint,
    correctionReason: words.correctionReason,
  };
}

/** Where the draft of a note is kept: one for each correction, one for the whole course, or one for each visit. */
export function noteDraftKey(
  userId: string,
  { kind, pathwayId, visitId, correctsId }: Pick<NoteValues, "kind" | "pathwayId" | "visitId" | "correctsId">,
): string {
  return correctsId === null
    ? `${userId}:note:${kind}:${visitId ?? pathwayId}`
    : `${userId}:correct-note:${correctsId}`;
}
