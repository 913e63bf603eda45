import { finishedBecause } from "@/lib/domain/course/close-pathway";
import { isSessionUnderWay } from "@/lib/domain/course/session-under-way";
import { LETTER_SECTIONS, REQUIRED_SECTIONS, type SignLetterInput } from "@/lib/domain/letter/letter.schema";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { Letter, LetterSection, LetterSentence, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type LetterSigned = Pick<Letter, "id" | "locale" | "sections">;
export type SignLetterRefusal =
  | { kind: "pathway-closed" }
  | { kind: "session-under-way" }
  | { kind: "course-not-finished" }
  | { kind: "letter-unchanged" }
  | { kind: "sentence-not-from-record"; text: string }
  | { kind: "section-empty"; keys: (typeof REQUIRED_SECTIONS)[number][] };

/**
 * Sign the discharge letter (hpl § 26, reference 4.5). Every sentence that claims a fact must stand, word for word, in the draft made from the signed
 * record at this moment; the doctor may leave drafted sentences out and add own ones, which claim no source. A later letter replaces an earlier one
 * by being newer, and says something else. Journal language is Norwegian (forskr. § 10).
 */
export function signLetter(
  record: PathwayRecord,
  input: SignLetterInput,
  { now, draft }: { now: Date; draft: LetterSection[] },
): Result<LetterSigned, SignLetterRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  if (isSessionUnderWay(record)) return refuse({ kind: "session-under-way" });
  if (finishedBecause(record, now) === null) return refuse({ kind: "course-not-finished" });
  const sections = LETTER_SECTIONS.map((key): LetterSection => ({
    key,
    heading: draft.find((section) => section.key === key)?.heading ?? key,
    sentences: input.sections.filter((section) => section.key === key).flatMap((section) => section.sentences),
  }));
  for (const { key, sentences } of sections) {
    const drafted = draft.find((section) => section.key === key)?.sentences ?? [];
    const invented = sentences.find((sentence) => sentence.source && !drafted.some((known) => isSame(known, sentence)));
    if (invented) return refuse({ kind: "sentence-not-from-record", text: invented.text });
  }
  const empty = REQUIRED_SECTIONS.filter((key) => !sections.some((s) => s.key === key && s.sentences.length > 0));
  if (empty.length > 0) return refuse({ kind: "section-empty", keys: empty });
  const filled = sections.filter(({ sentences }) => sentences.length > 0);
  const newest = record.letters.at(-1);
  if (newest && isSameLetter(newest.sections, filled)) return refuse({ kind: "letter-unchanged" });
  return ok({ id: input.commandId, locale: "nb", sections: filled });
}

function isSame(drafted: LetterSentence, given: LetterSentence): boolean {
  const { source } = drafted;
  return drafted.text === given.text && source?.kind === given.source?.kind && source?.id === given.source?.id;
}

function isSameLetter(signed: LetterSection[], wished: LetterSection[]): boolean {
  const words = (sections: LetterSection[]) =>
    sections.map(({ key, sentences }) => [key, ...sentences.map(({ text }) => text)].join("\n")).join("\n\n");
  return words(signed) === words(wished);
}
