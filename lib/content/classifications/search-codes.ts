import type { Classified } from "@/lib/content/classifications/classified";
import type { Locale } from "@/lib/domain/access/actor";
import { type Coded, splitCode } from "@/lib/domain/screening/typed-code";

/** What a search answers, in one language. */
export type CodeHit = Coded;

const MOST_HITS = 8;
/** A word that finds nothing is tried without its ending («depresjon» as «depres», which «depressiv» begins with), never below so many letters. */
const SHORTEST_STEM = 5;

/**
 * Rows that hold every word of the search, in any order and either language, by code, by the beginning of a word or inside a compound. Large
 * and small letters, accents, å and aa, ø and o, points in codes: all the same. Best first.
 */
export function searchCodes(rows: readonly Classified[], search: string, locale: Locale): CodeHit[] {
  let words = wordsOf(search);
  if (words.length === 0) return [];
  for (;;) {
    const ranked = rows.flatMap((row, place) => {
      const rank = rankOf(row, words, locale);
      return rank === null ? [] : [{ row, place, rank }];
    });
    if (ranked.length > 0)
      return ranked
        .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
        .slice(0, MOST_HITS)
        .map(({ row }) => ({ code: row.code, title: row[locale] }));
    const shorter = words.map((word) => (word.length > SHORTEST_STEM && !/\d/.test(word) ? word.slice(0, -1) : word));
    if (shorter.join(" ") === words.join(" ")) return [];
    words = shorter;
  }
}

/** The row that was chosen by its code, or that the typed text names exactly by code or by title in either language. */
export function findListed(
  rows: readonly Classified[],
  code: string,
  typed: string,
  toCode: (typed: string) => string | null,
): Coded | null {
  const wanted = code === "" ? (splitCode(typed, toCode)?.code ?? "") : (toCode(code) ?? "");
  const text = fold(typed).trim();
  const row =
    rows.find((candidate) => candidate.code === wanted) ??
    (code === "" ? rows.find(({ nb, en }) => fold(nb) === text || fold(en) === text) : undefined);
  return row ? { code: row.code, title: row.nb } : null;
}

/** 0: the code itself · 1: the code begins so · 2: words of the title begin so · 3: of the other language or other names · 4: inside a word. */
function rankOf(row: Classified, words: readonly string[], locale: Locale): number | null {
  let worst = 0;
  for (const word of words) {
    const rank = wordRank(row, word, locale);
    if (rank === null) return null;
    worst = Math.max(worst, rank);
  }
  return worst;
}

function wordRank(row: Classified, word: string, locale: Locale): number | null {
  const { code, titled, others } = indexed(row);
  if (code === word) return 0;
  if (/^[a-z]\d/.test(word)) return code.startsWith(word) ? 1 : null;
  if (titled[locale].some((candidate) => candidate.startsWith(word))) return 2;
  if (others.some((candidate) => candidate.startsWith(word))) return 3;
  return word.length > 2 && others.some((candidate) => candidate.includes(word)) ? 4 : null;
}

type Indexed = { code: string; titled: Record<Locale, string[]>; others: string[] };
const INDEX = new WeakMap<Classified, Indexed>();

/** The words of a row, taken apart once. */
function indexed(row: Classified): Indexed {
  const known = INDEX.get(row);
  if (known) return known;
  const titled = { nb: wordsOf(row.nb), en: wordsOf(row.en) };
  const made = { code: plain(row.code), titled, others: [...titled.nb, ...titled.en, ...wordsOf(row.words)] };
  INDEX.set(row, made);
  return made;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9.]+/)
    .map(plain)
    .filter((word) => word !== "");
}

/** «F33.2» and «f332» are one. */
function plain(word: string): string {
  return fold(word).replaceAll(".", "");
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll("aa", "a")
    .replaceAll("oe", "o")
    .replaceAll("ae", "a");
}
