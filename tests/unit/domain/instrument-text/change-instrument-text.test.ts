import { describe, expect, it } from "vitest";
import {
  approveInstrumentText,
  importInstrumentText,
  type LoadedText,
  retireInstrumentText,
  textsInUse,
} from "@/lib/domain/instrument-text/change-instrument-text";
import { at } from "@/tests/support/builders";

const loaded = (values: Partial<LoadedText> = {}): LoadedText => ({
  ...{ id: "text", instrument: "aaq-ii", locale: "nb", version: 1, contentHash: "a" },
  ...{ importedAt: at("2026-11-02 10:00"), importedById: "lead" },
  ...{ approvedAt: null, approvedById: null, retiredAt: null, retiredById: null },
  ...values,
});
const approved = (values: Partial<LoadedText> = {}) =>
  loaded({ approvedAt: at("2026-11-02 11:00"), approvedById: "doctor", ...values });
const retired = (values: Partial<LoadedText> = {}) =>
  loaded({ retiredAt: at("2026-11-02 12:00"), retiredById: "doctor", ...values });
const wanted = { id: "new", instrument: "aaq-ii", locale: "nb", contentHash: "b" } as const;

describe("a text that is loaded", () => {
  it("gets the next number of its instrument and language", () => {
    const known = [loaded({ version: 2 }), retired({ version: 3 }), loaded({ locale: "en", version: 7 })];
    expect(importInstrumentText([], wanted)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(importInstrumentText(known, wanted)).toMatchObject({ ok: true, value: { version: 4 } });
  });

  it("is refused when the same words are loaded already, and may come again after they were retired", () => {
    expect(importInstrumentText([loaded({ contentHash: "b" })], wanted)).toEqual({
      ok: false,
      refusal: { kind: "same-text-again", version: 1 },
    });
    expect(importInstrumentText([retired({ contentHash: "b" })], wanted).ok).toBe(true);
    expect(importInstrumentText([loaded({ contentHash: "b", locale: "en" })], wanted).ok).toBe(true);
  });
});

describe("a text is approved", () => {
  it("by somebody who did not load it", () => {
    expect(approveInstrumentText(loaded(), "doctor").ok).toBe(true);
    expect(approveInstrumentText(loaded({ importedById: "doctor" }), "doctor")).toEqual({
      ok: false,
      refusal: { kind: "approved-by-importer" },
    });
  });

  it("once, and not after it was retired", () => {
    expect(approveInstrumentText(approved(), "doctor")).toMatchObject({ refusal: { kind: "text-already-approved" } });
    expect(approveInstrumentText(retired(), "doctor")).toMatchObject({ refusal: { kind: "text-retired" } });
  });
});

it("a text is retired once, approved or not", () => {
  expect(retireInstrumentText(loaded()).ok).toBe(true);
  expect(retireInstrumentText(approved()).ok).toBe(true);
  expect(retireInstrumentText(retired())).toMatchObject({ refusal: { kind: "text-retired" } });
});

describe("patients are asked with", () => {
  it("the newest approved text of each instrument and language", () => {
    const texts = [
      approved({ id: "old" }),
      approved({ id: "newer", version: 2 }),
      loaded({ id: "waiting", version: 3 }),
      approved({ id: "english", locale: "en" }),
      approved({ id: "other", instrument: "c-ssrs" }),
    ];
    expect(textsInUse(texts).map(({ id }) => id)).toEqual(["newer", "english", "other"]);
  });

  it("the one before, when the newest is retired; with none, when all are", () => {
    const newest = approved({ ...retired(), id: "newest", version: 2 });
    expect(textsInUse([approved({ id: "before" }), newest]).map(({ id }) => id)).toEqual(["before"]);
    expect(textsInUse([newest])).toEqual([]);
  });
});
