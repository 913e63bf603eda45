import type { Locale } from "@/lib/domain/access/actor";

/** One row of a classification; `words` are what people also call it, to be found by. */
export type Classified = { code: string; nb: string; en: string; words: string };

/** Rows written as «code | norsk | English | other words», one a line. */
export function classified(rows: string): Classified[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", nb = "", en = "", words = ""] = row.split("|").map((part) => part.trim());
      return { code, nb, en, words };
    });
}

/** The title in this language of a code that is in the list; what was recorded stands for one that is not. */
export function titleIn(
  byCode: ReadonlyMap<string, Classified>,
  { code, title }: { code: string; title: string },
  locale: Locale,
): string {
  return byCode.get(code)?.[locale] ?? title;
}
