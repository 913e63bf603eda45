import { z } from "zod";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import type { QuestionnaireProblem } from "@/lib/domain/instrument-text/questionnaire-problem";
import { plainText } from "@/lib/fhir/plain-text";

export type Question = {
  id: string;
  text: string;
  /** What is said before it: the heading of its group, or the display item before it. */
  stem: string;
  options: { value: number; label: string }[];
  place: string;
};

const MAX_DEPTH = 3;
const LIMIT = { item: 1000, stem: 2000, option: 300, items: 200, options: 20 };

/** Both say which number an answer stands for; the second is how later versions of FHIR call it. */
const ORDINAL = [
  "http://hl7.org/fhir/StructureDefinition/ordinalValue",
  "http://hl7.org/fhir/StructureDefinition/itemWeight",
];

const Item = z.object({
  linkId: z.string().max(100),
  type: z.string().max(40),
  text: z.unknown().optional(),
  item: z.array(z.unknown()).max(LIMIT.items).optional(),
  answerOption: z.array(z.unknown()).max(LIMIT.options).optional(),
  repeats: z.boolean().optional(),
  modifierExtension: z.unknown().optional(),
});
type Item = z.output<typeof Item>;

const extensions = z
  .array(z.object({ url: z.string(), valueDecimal: z.number().optional(), valueInteger: z.number().optional() }))
  .max(20)
  .optional();
const Option = z.object({
  extension: extensions,
  valueInteger: z.number().int().optional(),
  valueCoding: z.object({ display: z.unknown().optional(), extension: extensions }).optional(),
  modifierExtension: z.undefined().optional(),
});

type Say = (problem: QuestionnaireProblem) => void;

/** The questions of a Questionnaire in order, out of their groups. What is wrong is said, and what can be read is answered all the same. */
export function questionsIn(items: readonly unknown[], instrument: Instrument, say: Say): Question[] {
  if (items.length > LIMIT.items) {
    say({ kind: "malformed", place: "item" });
    return [];
  }
  return walk(items, { instrument, say, stem: "", place: "item", depth: 1 });
}

type Where = { instrument: Instrument; say: Say; stem: string; place: string; depth: number };

function walk(items: readonly unknown[], where: Where): Question[] {
  let { stem } = where;
  return items.flatMap((raw, index) => {
    const place = `${where.place}[${index}]`;
    const parsed = Item.safeParse(raw);
    if (!parsed.success) {
      where.say({ kind: "malformed", place });
      return [];
    }
    const item = parsed.data;
    if (item.modifierExtension !== undefined) where.say({ kind: "modifier-extension", place });
    switch (item.type) {
      case "display":
        stem = words(item.text, `${place}.text`, LIMIT.stem, where.say);
        return [];
      case "group":
        return groupIn(item, place, { ...where, stem });
      case "choice":
      case "integer":
        return questionIn(item, place, { ...where, stem });
      default:
        where.say({ kind: "wrong-type", place });
        return [];
    }
  });
}

function groupIn({ item = [], text }: Item, place: string, where: Where): Question[] {
  if (where.depth >= MAX_DEPTH) {
    where.say({ kind: "too-deep", place });
    return [];
  }
  const stem = text === undefined ? where.stem : words(text, `${place}.text`, LIMIT.stem, where.say);
  return walk(item, { ...where, stem, place: `${place}.item`, depth: where.depth + 1 });
}

function questionIn(item: Item, place: string, { instrument, say, stem }: Where): Question[] {
  const id = item.linkId;
  const definition = instrument.items.find((known) => known.id === id);
  if (!definition) {
    say({ kind: "unknown-item", place, detail: id.replaceAll(/[^\w.-]/g, "?").slice(0, 40) });
    return [];
  }
  if (item.item !== undefined && item.item.length > 0) say({ kind: "too-deep", place });
  if (item.repeats === true) say({ kind: "repeats", place });
  const text = words(item.text, `${place}.text`, LIMIT.item, say);
  const options = optionsIn(item.answerOption ?? [], place, say);
  const values = options.map(({ value }) => value).toSorted((a, b) => a - b);
  if (options.length === 0) say({ kind: "no-options", place });
  else if (values.join() !== definition.values.join())
    say({ kind: "wrong-values", place, detail: definition.values.join(", ") });
  return [{ id, text, stem, options, place }];
}

function optionsIn(options: readonly unknown[], ofItem: string, say: Say): Question["options"] {
  return options.flatMap((raw, index) => {
    const place = `${ofItem}.answerOption[${index}]`;
    const parsed = Option.safeParse(raw);
    if (!parsed.success) {
      say({ kind: "malformed", place });
      return [];
    }
    const { extension = [], valueCoding, valueInteger } = parsed.data;
    if (valueInteger !== undefined) return [{ value: valueInteger, label: String(valueInteger) }];
    const weight = [...extension, ...(valueCoding?.extension ?? [])].find(({ url }) => ORDINAL.includes(url));
    const value = weight?.valueDecimal ?? weight?.valueInteger;
    const label = words(valueCoding?.display, place, LIMIT.option, say);
    // Without a number, or with one that no answer has, the values do not fit: said once for the item.
    return [{ value: value ?? Number.NaN, label }];
  });
}

function words(value: unknown, place: string, maxLength: number, say: Say): string {
  const read = plainText(value, maxLength);
  if ("text" in read) return read.text;
  say({ kind: read.problem, place });
  return "";
}
