import { z } from "zod";
import type { Locale } from "@/lib/domain/access/actor";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { type InstrumentTextContent, MAX_FILE_BYTES } from "@/lib/domain/instrument-text/instrument-text.schema";
import type { QuestionnaireProblem } from "@/lib/domain/instrument-text/questionnaire-problem";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { plainText } from "@/lib/fhir/plain-text";
import { type Question, questionsIn } from "@/lib/fhir/questionnaire-items";

export type ReadQuestionnaire = { locale: Locale; content: InstrumentTextContent };
export type QuestionnaireRefusal = { kind: "questionnaire-problems"; problems: QuestionnaireProblem[] };

const MAX_PROBLEMS = 20;
const LANGUAGES: Readonly<Record<string, Locale>> = {
  ...{ nb: "nb", "nb-NO": "nb", en: "en", "en-GB": "en", "en-US": "en" },
};

const Root = z.object({
  resourceType: z.literal("Questionnaire"),
  status: z.unknown().optional(),
  language: z.unknown().optional(),
  url: z.unknown().optional(),
  title: z.unknown().optional(),
  copyright: z.unknown().optional(),
  modifierExtension: z.unknown().optional(),
  item: z.array(z.unknown()).optional(),
});

/**
 * A FHIR R4 Questionnaire as the words of this instrument, or everything that is wrong with it; never an exception, whatever the file
 * holds. Words, order and values must be the instrument's own: every item once and in order (its `linkId` is our item), every answer with its number
 * (`ordinalValue` or `itemWeight`, or an integer), plain text, a copyright line. Scoring and which items are skipped are never read from a file.
 */
export function readQuestionnaire(
  source: string,
  instrument: Instrument,
): Result<ReadQuestionnaire, QuestionnaireRefusal> {
  if (source.length > MAX_FILE_BYTES || new TextEncoder().encode(source).length > MAX_FILE_BYTES)
    return problems([{ kind: "too-large", place: "" }]);
  const json = parseJson(source);
  if (json === undefined) return problems([{ kind: "not-json", place: "" }]);
  const root = Root.safeParse(json.value);
  if (!root.success) return problems([{ kind: "not-a-questionnaire", place: "resourceType" }]);

  const found: QuestionnaireProblem[] = [];
  const { status, language, url, modifierExtension, item } = root.data;
  if (status !== "active") found.push({ kind: "not-active", place: "status" });
  if (modifierExtension !== undefined) found.push({ kind: "modifier-extension", place: "modifierExtension" });
  const locale = typeof language === "string" && Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (locale === undefined) found.push({ kind: "wrong-language", place: "language" });
  if (namesAnother(url, instrument)) found.push({ kind: "other-instrument", place: "url" });
  const words = (value: unknown, place: string, maxLength: number) => {
    const read = plainText(value, maxLength);
    if ("text" in read) return read.text;
    found.push({ kind: read.problem, place });
    return "";
  };
  const title = words(root.data.title, "title", 200);
  const attribution = words(root.data.copyright, "copyright", 2000);
  const questions = questionsIn(item ?? [], instrument, (problem) => found.push(problem));
  found.push(...orderProblems(questions, instrument));
  if (found.length > 0 || locale === undefined) return problems(found);
  return ok({ locale, content: { title, attribution, ...contentOf(questions) } });
}

function problems(found: QuestionnaireProblem[]): Result<never, QuestionnaireRefusal> {
  const shown = found.length <= MAX_PROBLEMS ? found : [...found.slice(0, MAX_PROBLEMS), tooMany(found.length)];
  return refuse({ kind: "questionnaire-problems", problems: shown });
}

function tooMany(count: number): QuestionnaireProblem {
  return { kind: "too-many-problems", place: "", detail: String(count - MAX_PROBLEMS) };
}

function parseJson(source: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) as unknown };
  } catch {
    return undefined;
  }
}

/** A file that says by its address that it is another of our instruments. */
function namesAnother(url: unknown, instrument: Instrument): boolean {
  const last = typeof url === "string" ? url.split(/[/|#]/).findLast((part) => part !== "") : undefined;
  return last !== instrument.key && INSTRUMENTS.some((key) => key === last);
}

/** Every item of the instrument once, in its order, and nothing else: a form that asks otherwise is another form. */
function orderProblems(questions: readonly Question[], { items }: Instrument): QuestionnaireProblem[] {
  const asked = questions.map(({ id }) => id);
  const wanted = items.map(({ id }) => id);
  const missing = wanted.filter((id) => !asked.includes(id));
  const repeated = questions.filter(({ id }, index) => asked.indexOf(id) !== index);
  const isComplete = missing.length === 0 && repeated.length === 0 && asked.length === wanted.length;
  return [
    ...missing.map((detail): QuestionnaireProblem => ({ kind: "missing-item", place: "item", detail })),
    ...repeated.map(({ id, place }): QuestionnaireProblem => ({ kind: "repeated-item", place, detail: id })),
    ...(isComplete && asked.some((id, index) => id !== wanted[index])
      ? [{ kind: "wrong-order", place: "item" } satisfies QuestionnaireProblem]
      : []),
  ];
}

/** What most questions share is said once. */
function contentOf(questions: readonly Question[]): Omit<InstrumentTextContent, "title" | "attribution"> {
  const { stem, options } = questions[0] ?? { stem: "", options: [] };
  const shared = JSON.stringify(options);
  return {
    stem,
    items: Object.fromEntries(questions.map(({ id, text }) => [id, text])),
    ownStems: Object.fromEntries(questions.filter((q) => q.stem !== stem).map((q) => [q.id, q.stem])),
    options,
    ownOptions: Object.fromEntries(
      questions.filter((q) => JSON.stringify(q.options) !== shared).map((q) => [q.id, q.options]),
    ),
  };
}
