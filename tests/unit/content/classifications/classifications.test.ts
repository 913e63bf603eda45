import { describe, expect, it } from "vitest";
import { ATC, listedMedicine } from "@/lib/content/classifications/atc";
import { diagnosisTitle, ICD_10, listedDiagnosis } from "@/lib/content/classifications/icd-10";
import { searchCodes } from "@/lib/content/classifications/search-codes";
import { INTERACTION_RULES } from "@/lib/domain/screening/interaction-rules";
import { toAtc, toIcd10 } from "@/lib/domain/screening/typed-code";

const lists = [
  { name: "ICD-10", rows: ICD_10, toCode: toIcd10 },
  { name: "ATC", rows: ATC, toCode: toAtc },
] as const;

describe.each(lists)("the selection of $name", ({ rows, toCode }) => {
  it("has a code and a title in both languages on every row, each code once", () => {
    expect(rows.filter(({ code, nb, en }) => toCode(code) !== code || nb === "" || en === "")).toEqual([]);
    const codes = rows.map(({ code }) => code);
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
  });
});

it("the selections are as large as they are said to be", () => {
  expect(ICD_10.length).toBeGreaterThan(400);
  expect(ATC.length).toBeGreaterThan(250);
});

it("has a substance for every exact code that an interaction rule names", () => {
  const exact = INTERACTION_RULES.flatMap(({ prefixes }) => prefixes).filter((code) => code.length === 7);
  const old = ["N03AX12", "N03AX16"]; // gabapentin and pregabalin before they moved to N02BF
  expect(exact.filter((code) => !old.includes(code) && !ATC.some((row) => row.code === code))).toEqual([]);
});

describe("searching for a diagnosis", () => {
  const codes = (search: string, locale: "nb" | "en" = "nb") =>
    searchCodes(ICD_10, search, locale).map(({ code }) => code);

  it.each(["F33.2", "f332", "F332"])("takes the code however it is typed: %s", (search) => {
    expect(codes(search)).toEqual(["F33.2"]);
  });
  it("takes the beginning of a code", () => {
    expect(codes("f33").slice(0, 3)).toEqual(["F33", "F33.0", "F33.1"]);
  });
  it("takes several words in any order", () => {
    expect(codes("alvorlig tilbakevendende")).toEqual(["F33.2", "F33.3"]);
    expect(codes("tilbake alvor")).toEqual(["F33.2", "F33.3"]);
  });
  it("finds by the everyday word, which no title has", () => {
    expect(codes("ptsd")).toEqual(["F43.1"]);
    expect(codes("kols")).toContain("J44.9");
    expect(codes("depresjon")).toContain("F32.1");
  });
  it("finds a word whose ending differs from the title’s", () => {
    expect(codes("posttraumatiske stresslidelser")).toEqual(["F43.1"]);
  });
  it("finds the word inside a compound", () => {
    expect(codes("infarkt")).toContain("I21");
  });
  it("takes å, aa and a as one, and the other language", () => {
    expect(codes("naavaerende hypoman")).toEqual(["F31.0"]);
    expect(codes("nåværende hypoman")).toEqual(["F31.0"]);
    expect(codes("post-traumatic stress")).toEqual(["F43.1"]);
  });
  it("answers in the language that is asked in", () => {
    expect(searchCodes(ICD_10, "F41.1", "en")).toEqual([{ code: "F41.1", title: "Generalized anxiety disorder" }]);
  });
  it("answers nothing to nothing, to nonsense, and to a code it does not hold", () => {
    expect([...codes("  "), ...codes("xyzzyx"), ...codes("F33.22")]).toEqual([]);
  });
  it("answers eight at the most", () => {
    expect(codes("f")).toHaveLength(8);
  });
});

describe("what was typed is read as what it names", () => {
  it("by code, by the title in either language, never by a part of it", () => {
    const severe = listedDiagnosis("", "f33.2");
    expect(severe).toMatchObject({
      code: "F33.2",
      title: expect.stringMatching(/^Tilbakevendende depressiv/) as string,
    });
    expect(listedDiagnosis("", "Dysthymia")).toEqual({ code: "F34.1", title: "Dystymi" });
    expect(listedDiagnosis("", "depresjon")).toBeNull();
    expect(listedMedicine("", "sertraline")).toEqual({ code: "N06AB06", title: "Sertralin" });
    expect(listedMedicine("N05BA01", "hva som helst")).toEqual({ code: "N05BA01", title: "Diazepam" });
  });
  it("a recorded code has its title in English too; one outside the list keeps what was written", () => {
    expect(diagnosisTitle({ code: "F34.1", title: "Dystymi" }, "en")).toBe("Dysthymia");
    expect(diagnosisTitle({ code: "L40.0", title: "Psoriasis" }, "en")).toBe("Psoriasis");
  });
});
