import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemOf } from "@/lib/content/instruments/instrument-text";
import { AAQ_II } from "@/lib/domain/instrument/aaq-ii";
import { AUDIT } from "@/lib/domain/instrument/audit";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { InstrumentTextContent } from "@/lib/domain/instrument-text/instrument-text.schema";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { readQuestionnaire } from "@/lib/fhir/questionnaire";
import { type QuestionFile, questionnaireFile } from "@/tests/support/questionnaire-file";

const read = (file: unknown, instrument = AAQ_II) => readQuestionnaire(JSON.stringify(file), instrument);
const problemsOf = (source: string, instrument = AAQ_II) => {
  const result = readQuestionnaire(source, instrument);
  return result.ok ? [] : result.refusal.problems;
};
const problemsIn = (change: object) => problemsOf(JSON.stringify({ ...questionnaireFile("aaq-ii"), ...change }));

/** The file with one question changed; the first item is the introduction. */
const withQuestion = (place: number, change: object) => {
  const file = questionnaireFile("aaq-ii");
  return { item: file.item.map((item, index) => (index === place ? { ...item, ...change } : item)) };
};
const option = (value: unknown, display: unknown = "Svar") => ({
  valueCoding: {
    display,
    extension: [{ url: "http://hl7.org/fhir/StructureDefinition/itemWeight", valueDecimal: value }],
  },
});

describe("a Questionnaire that fits becomes the words of the instrument", () => {
  it.each(INSTRUMENTS)("%s, every item and answer with its value", (key) => {
    const result = read(questionnaireFile(key, "en"), INSTRUMENT_DEFINITIONS[key]);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal.problems));
    const { locale, content } = result.value;
    expect(locale).toBe("en");
    expect(Object.keys(content.items)).toEqual(INSTRUMENT_DEFINITIONS[key].items.map(({ id }) => id));
    expect(InstrumentTextContent.parse(content)).toEqual(content);
    expect(content).toMatchObject({ stem: "Invented introduction", attribution: "© Invented owner" });
  });

  it("answers that differ from the first question's are kept with their item", () => {
    const result = read(questionnaireFile("audit"), AUDIT);
    expect(result.ok && Object.keys(result.value.content.ownOptions)).toEqual(["9", "10"]);
    expect(result.ok && result.value.content.ownOptions["9"]?.map(({ value }) => value)).toEqual([0, 2, 4]);
  });

  it("answers keep the order of the file, and their value with them", () => {
    const { item, ...file } = questionnaireFile("who-5");
    const turned = item.map((each) =>
      "answerOption" in each ? { ...each, answerOption: each.answerOption.toReversed() } : each,
    );
    const result = read({ ...file, item: turned }, INSTRUMENT_DEFINITIONS["who-5"]);
    expect(result.ok && result.value.content.options.map(({ value }) => value)).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it("the heading of a group is said before its questions", () => {
    const { item, ...file } = questionnaireFile("itq");
    const groups = [
      { linkId: "a", type: "group", text: "Første del", item: item.slice(1, 10) },
      { linkId: "b", type: "group", text: "Andre del", item: item.slice(10) },
    ];
    const result = read({ ...file, item: groups }, INSTRUMENT_DEFINITIONS.itq);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal.problems));
    const text = { ...result.value.content, version: "clinic-1" };
    expect(stemOf(text, "p9")).toBe("Første del");
    expect(stemOf(text, "c1")).toBe("Andre del");
  });

  it("an answer that is a whole number is its own label", () => {
    const whole = [1, 2, 3, 4, 5, 6, 7].map((valueInteger) => ({ valueInteger }));
    const file = questionnaireFile("aaq-ii");
    const item = file.item.map((each) =>
      "answerOption" in each ? { ...each, type: "integer", answerOption: whole } : each,
    );
    const result = read({ ...file, item });
    expect(result.ok && result.value.content.options[6]).toEqual({ value: 7, label: "7" });
  });

  it("white space is evened out", () => {
    const result = read({
      ...questionnaireFile("aaq-ii"),
      ...withQuestion(1, { text: "  Et utsagn\n  på to linjer " }),
    });
    expect(result.ok && result.value.content.items["1"]).toBe("Et utsagn på to linjer");
  });
});

describe("what does not fit is refused, with its place", () => {
  it.each([
    ["another resource", { resourceType: "Patient" }, { kind: "not-a-questionnaire", place: "resourceType" }],
    ["a draft", { status: "draft" }, { kind: "not-active", place: "status" }],
    ["another language", { language: "sv" }, { kind: "wrong-language", place: "language" }],
    ["no language", { language: undefined }, { kind: "wrong-language", place: "language" }],
    [
      "another instrument",
      { url: "https://x.example/Questionnaire/phq-9" },
      { kind: "other-instrument", place: "url" },
    ],
    ["no copyright line", { copyright: "" }, { kind: "no-text", place: "copyright" }],
    ["no title", { title: undefined }, { kind: "no-text", place: "title" }],
    ["what changes its meaning", { modifierExtension: [] }, { kind: "modifier-extension", place: "modifierExtension" }],
    ["a script in the title", { title: "<script>alert(1)</script>" }, { kind: "markup", place: "title" }],
    ["a very long line", { copyright: "x".repeat(2001) }, { kind: "too-long", place: "copyright" }],
  ])("%s", (_name, change, problem) => {
    expect(problemsIn(change)).toEqual([problem]);
  });

  it.each([
    ["markup", "<b>Fet</b>", "markup"],
    ["an entity", "&lt;img&gt;", "markup"],
    ["a numbered entity", "&#60;", "markup"],
    ["a control character", "Et\u0007utsagn", "hidden-characters"],
    ["a null", "Et\u0000utsagn", "hidden-characters"],
    ["a change of direction", "Et\u202Eutsagn", "hidden-characters"],
    ["something without width", "Et\u200Butsagn", "hidden-characters"],
    ["half a character", "Et\uD800utsagn", "hidden-characters"],
    ["nothing", "   ", "no-text"],
    ["a number", 7, "no-text"],
  ])("a question with %s", (_name, text, kind) => {
    expect(problemsIn(withQuestion(2, { text }))).toEqual([{ kind, place: "item[2].text" }]);
  });

  it("an item that is missing, unknown, asked twice or out of order", () => {
    const { item } = questionnaireFile("aaq-ii");
    expect(problemsIn({ item: item.slice(0, 7) })).toEqual([{ kind: "missing-item", place: "item", detail: "7" }]);
    expect(problemsIn({ item: [...item, { ...item[7], linkId: "8" }] })).toEqual([
      { kind: "unknown-item", place: "item[8]", detail: "8" },
    ]);
    expect(problemsIn({ item: [...item, item[3]] })).toEqual([
      { kind: "repeated-item", place: "item[8]", detail: "3" },
    ]);
    expect(problemsIn({ item: [item[0], item[2], item[1], ...item.slice(3)] })).toEqual([
      { kind: "wrong-order", place: "item" },
    ]);
    expect(problemsIn({ item: undefined }).map(({ kind }) => kind)).toEqual(Array(7).fill("missing-item"));
  });

  it("an item of a name that means something to the program", () => {
    const file = JSON.stringify(questionnaireFile("aaq-ii")).replace('"linkId":"3"', '"linkId":"__proto__"');
    expect(problemsOf(file).map(({ kind, detail }) => [kind, detail])).toEqual([
      ["unknown-item", "__proto__"],
      ["missing-item", "3"],
    ]);
  });

  it("answers with other values, without a value, twice, or none", () => {
    const wrong = { kind: "wrong-values", place: "item[1]", detail: "1, 2, 3, 4, 5, 6, 7" };
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => option(index + 1));
    expect(problemsIn(withQuestion(1, { answerOption: upTo(6) }))).toEqual([wrong]);
    expect(problemsIn(withQuestion(1, { answerOption: upTo(8) }))).toEqual([wrong]);
    expect(problemsIn(withQuestion(1, { answerOption: [...upTo(6), option(6)] }))).toEqual([wrong]);
    expect(problemsIn(withQuestion(1, { answerOption: [...upTo(6), option(6.5)] }))).toEqual([wrong]);
    expect(problemsIn(withQuestion(1, { answerOption: [...upTo(6), { valueCoding: { display: "Svar" } }] }))).toEqual([
      wrong,
    ]);
    expect(problemsIn(withQuestion(1, { answerOption: [] }))).toEqual([{ kind: "no-options", place: "item[1]" }]);
    expect(problemsIn(withQuestion(1, { answerOption: undefined, answerValueSet: "http://x.example" }))).toEqual([
      { kind: "no-options", place: "item[1]" },
    ]);
  });

  it("an answer without words, or with a script", () => {
    const six = Array.from({ length: 6 }, (_, index) => option(index + 1));
    expect(problemsIn(withQuestion(1, { answerOption: [...six, option(7, null)] }))).toEqual([
      { kind: "no-text", place: "item[1].answerOption[6]" },
    ]);
    expect(problemsIn(withQuestion(1, { answerOption: [...six, option(7, "<i>")] }))).toEqual([
      { kind: "markup", place: "item[1].answerOption[6]" },
    ]);
  });

  it("a question that is no choice, may be answered several times, or holds others", () => {
    expect(problemsIn(withQuestion(1, { type: "string" })).map(({ kind }) => kind)).toEqual([
      "wrong-type",
      "missing-item",
    ]);
    expect(problemsIn(withQuestion(1, { repeats: true }))).toEqual([{ kind: "repeats", place: "item[1]" }]);
    expect(problemsIn(withQuestion(1, { item: [{}] }))).toEqual([{ kind: "too-deep", place: "item[1]" }]);
    expect(problemsIn(withQuestion(1, { modifierExtension: [{}] }))).toEqual([
      { kind: "modifier-extension", place: "item[1]" },
    ]);
    expect(problemsIn(withQuestion(1, { linkId: 1 })).map(({ kind }) => kind)).toEqual(["malformed", "missing-item"]);
  });

  it("more problems than anybody reads are counted", () => {
    const file = questionnaireFile("core-om");
    const found = problemsOf(JSON.stringify({ ...file, item: [] }), INSTRUMENT_DEFINITIONS["core-om"]);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toEqual({ kind: "too-many-problems", place: "", detail: "14" });
  });
});

describe("a hostile file is refused without a fuss", () => {
  it("ten megabytes are not even read", () => {
    expect(problemsOf(`"${"x".repeat(10_000_000)}"`)).toEqual([{ kind: "too-large", place: "" }]);
  });

  it("the limit counts bytes, not letters", () => {
    expect(problemsOf(`"${"å".repeat(300_000)}"`)).toEqual([{ kind: "too-large", place: "" }]);
  });

  it("a hundred thousand brackets within each other", () => {
    expect(problemsOf("[".repeat(100_000))).toEqual([{ kind: "not-json", place: "" }]);
    expect(problemsOf("[".repeat(100_000) + "]".repeat(100_000)).map(({ kind }) => kind)).toEqual([
      "not-a-questionnaire",
    ]);
  });

  it("groups within groups within groups", () => {
    const deep = (depth: number): string =>
      depth === 0 ? "[]" : `[{"linkId":"g","type":"group","text":"g","item":${deep(depth - 1)}}]`;
    const file = JSON.stringify(questionnaireFile("aaq-ii")).replace(/"item":.*$/, `"item":${deep(3000)}}`);
    expect(problemsOf(file)[0]).toEqual({ kind: "too-deep", place: "item[0].item[0].item[0]" });
  });

  it("thousands of questions", () => {
    const item = Array.from({ length: 5000 }, () => ({}));
    expect(problemsIn({ item })[0]).toEqual({ kind: "malformed", place: "item" });
  });

  it("keys that would change what an object is do nothing", () => {
    const file = JSON.stringify(questionnaireFile("aaq-ii")).replace(
      "{",
      '{"__proto__":{"status":"active","polluted":1},"constructor":1,',
    );
    expect(readQuestionnaire(file, AAQ_II).ok).toBe(true);
    expect("polluted" in {}).toBe(false);
  });

  it("no file makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" })), (source) => {
        const result = readQuestionnaire(source, AAQ_II);
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("a good file with anything in place of one of its parts is read, or refused with a problem", () => {
    const file = questionnaireFile("aaq-ii");
    const questions = file.item.filter((item): item is QuestionFile => "answerOption" in item);
    fc.assert(
      fc.property(
        fc.constantFrom("root", "item", "option"),
        fc.constantFrom(...Object.keys(file), ...Object.keys(questions[0]!), "valueCoding", "extension", "repeats"),
        fc.jsonValue({ maxDepth: 3 }),
        (where, key, value) => {
          const [first, ...rest] = questions;
          const changed = {
            root: { ...file, [key]: value },
            item: { ...file, item: [{ ...first, [key]: value }, ...rest] },
            option: {
              ...file,
              item: [
                { ...first, answerOption: first!.answerOption.map((each) => ({ ...each, [key]: value })) },
                ...rest,
              ],
            },
          }[where];
          const result = readQuestionnaire(JSON.stringify(changed), AAQ_II);
          if (result.ok) expect(Object.keys(result.value.content.items)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
          else expect(result.refusal.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
