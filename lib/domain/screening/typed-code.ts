/** A code of a classification with what it is called. */
export type Coded = { code: string; title: string };

const ICD_10 = /^([A-Z])(\d{2})(?:\.?(\d{1,2}))?$/;
const ATC = /^[A-Z]\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?$/;

/** An ICD-10 code however it was typed («f332», «F33.2») as it is written; null when it is none. */
export function toIcd10(typed: string): string | null {
  const [, letter, category, detail] = ICD_10.exec(typed.trim().toUpperCase()) ?? [];
  if (letter === undefined || category === undefined) return null;
  return detail === undefined ? `${letter}${category}` : `${letter}${category}.${detail}`;
}

/** An ATC code of any level however it was typed; null when it is none. */
export function toAtc(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return ATC.test(code) ? code : null;
}

/** «G35 Multippel sklerose» as code and title: what is typed when a selection lacks the code. The title may be empty. */
export function splitCode(typed: string, toCode: (typed: string) => string | null): Coded | null {
  const [, first = "", title = ""] = /^\s*(\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  const code = toCode(first);
  return code === null ? null : { code, title: title.trim() };
}

export type CodeRefusal = { kind: "code-unknown" } | { kind: "title-missing"; code: string };

/**
 * What a chosen or typed code means. The shipped list is a selection, so a code outside it is taken when its title is typed behind it; a word
 * that is neither in the list nor a code is refused, never guessed at.
 */
export function readCode(
  typed: string,
  listed: Coded | null,
  toCode: (typed: string) => string | null,
): Coded | CodeRefusal {
  if (listed) return listed;
  const coded = splitCode(typed, toCode);
  if (!coded) return { kind: "code-unknown" };
  return coded.title === "" ? { kind: "title-missing", code: coded.code } : coded;
}
