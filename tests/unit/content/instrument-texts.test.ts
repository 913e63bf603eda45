import { describe, expect, it } from "vitest";
import { shippedText } from "@/lib/content/instruments/instrument-texts";
import { answerLabel, optionsOf } from "@/lib/content/instruments/instrument-text";
import { answerName, itemName, ownLabels } from "@/lib/content/instruments/own-labels";
import { instrumentWords } from "@/lib/content/words/instrument";
import { LOCALES } from "@/lib/domain/access/actor";
import { CORE_10_IN_CORE_OM } from "@/lib/domain/instrument/core-10";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";

const SHIPPED = INSTRUMENTS.flatMap((key) =>
  INSTRUMENT_DEFINITIONS[key].shippedTexts.map((locale) => [key, locale] as const),
);

describe("texts that come with the program", () => {
  it("are those that the definitions name, and no others", () => {
    const present = INSTRUMENTS.flatMap((key) =>
      LOCALES.filter((locale) => shippedText(key, locale)).map((locale) => [key, locale]),
    );
    expect(present).toEqual(
      INSTRUMENTS.flatMap((key) =>
        LOCALES.filter((locale) => INSTRUMENT_DEFINITIONS[key].shippedTexts.includes(locale)).map((locale) => [
          key,
          locale,
        ]),
      ),
    );
  });

  it("are never of an instrument whose licence does not allow it", () => {
    for (const [key] of SHIPPED) expect(INSTRUMENT_DEFINITIONS[key].licence.text).toBe("shipped");
    for (const key of ["aaq-ii", "c-ssrs", "madrs", "madrs-s", "cadss", "cadss-6", "qids-sr16"] as const)
      for (const locale of LOCALES) expect(shippedText(key, locale)).toBeUndefined();
  });

  it("have no Norwegian CORE, because its licence allows no translation of one's own", () => {
    expect(shippedText("core-om", "nb")).toBeUndefined();
    expect(shippedText("core-10", "nb")).toBeUndefined();
  });

  it.each(SHIPPED)(
    "%s in %s has every item, every answer with its value, and the line that must stand with it",
    (key, locale) => {
      const text = shippedText(key, locale)!;
      const { items } = INSTRUMENT_DEFINITIONS[key];
      expect(Object.keys(text.items)).toEqual(items.map(({ id }) => id));
      for (const { id, values } of items) {
        expect(text.items[id]).not.toBe("");
        expect(
          optionsOf(text, id)
            .map(({ value }) => value)
            .toSorted((a, b) => a - b),
        ).toEqual(values);
      }
      expect(text.attribution).not.toBe("");
      expect(text.version).not.toBe("");
    },
  );

  it("show CORE's copyright line", () => {
    for (const key of ["core-om", "core-10"] as const)
      expect(shippedText(key, "en")?.attribution).toBe(
        "© CORE System Trust: https://www.coresystemtrust.org.uk/copyright.pdf",
      );
  });

  it("ask the same in CORE-10 as in CORE-OM", () => {
    for (const [item, inCoreOm] of Object.entries(CORE_10_IN_CORE_OM))
      expect(shippedText("core-10", "en")?.items[item]).toBe(shippedText("core-om", "en")?.items[inCoreOm]);
  });

  it("give 4 for the last answer of AUDIT 9 and 5 for the first of WHO-5", () => {
    expect(answerLabel(shippedText("audit", "nb")!, "9", 4)).toBe("Ja, i løpet av siste år");
    expect(shippedText("who-5", "nb")?.options[0]).toEqual({ value: 5, label: "Hele tiden" });
    expect(shippedText("who-5", "en")?.options.at(-1)).toEqual({ value: 0, label: "At no time" });
  });
});

describe("our own labels", () => {
  it.each([
    "aaq-ii",
    "c-ssrs",
    "itq",
    "moaas",
    "kset-screening",
    "kset-baseline",
    "kset-acute",
    "kset-follow-up",
  ] as const)("%s: every item has one in both languages, and every value where values have words", (key) => {
    const { items } = INSTRUMENT_DEFINITIONS[key];
    for (const locale of LOCALES) {
      const labels = ownLabels(key, locale)!;
      expect(Object.keys(labels.items)).toEqual(items.map(({ id }) => id));
      if (labels.options) expect(labels.options.map(({ value }) => value)).toEqual(items[0]?.values);
    }
  });

  it("name an item by its text, else by our label, else by its number", () => {
    expect(itemName("phq-9", "2", "en", shippedText("phq-9", "en"))).toBe("Feeling down, depressed, or hopeless");
    expect(itemName("c-ssrs", "1", "nb", undefined)).toBe("Ønske om å være død");
    expect(itemName("madrs", "3", "nb", undefined)).toBe("Spørsmål 3");
    expect(answerName("moaas", "1", 5, "en", undefined)).toBe("Prompt response to the name in a normal voice");
    expect(answerName("madrs", "3", 4, "nb", undefined)).toBe("4");
  });
});

describe("the words for scores", () => {
  it.each(LOCALES)("name every band and subscale in %s", (locale) => {
    const { bands, subscales } = instrumentWords[locale];
    for (const key of INSTRUMENTS) {
      const definition = INSTRUMENT_DEFINITIONS[key];
      for (const band of definition.bands) expect(bands[band.key]).toBeTypeOf("string");
      for (const subscale of definition.subscales) expect(subscales[subscale.key]).toBeTypeOf("string");
    }
  });
});
