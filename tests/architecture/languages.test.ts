import { describe, expect, it } from "vitest";
import { root, sourceFiles } from "@/tests/architecture/source-files";

type Words = Record<string, unknown>;

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every leaf of a tree of words, by its path: a sentence, or a function that makes one. */
function leaves(words: Words, prefix = ""): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    isWords(value) ? leaves(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value] as [string, unknown]],
  );
}

const packs = await Promise.all(
  sourceFiles("lib/content/words").map(async ({ path }) => {
    const exported = (await import(`${root}/${path}`)) as Words;
    return {
      path,
      pairs: Object.values(exported).filter((value) => isWords(value) && "nb" in value && "en" in value) as {
        nb: Words;
        en: Words;
      }[],
    };
  }),
);

describe.each(packs.filter(({ pairs }) => pairs.length > 0))("$path", ({ pairs }) => {
  it("says the same things in Bokmål and English, and nothing empty", () => {
    for (const { nb, en } of pairs) {
      expect(leaves(en).map(([key]) => key)).toEqual(leaves(nb).map(([key]) => key));
      for (const [key, value] of [...leaves(nb), ...leaves(en)]) expect(value, key).not.toBe("");
    }
  });

  it("raises its voice to nobody", () => {
    for (const { nb, en } of pairs)
      for (const [key, value] of [...leaves(nb), ...leaves(en)]) expect(String(value), key).not.toMatch(/\p{L}!/u);
  });
});
