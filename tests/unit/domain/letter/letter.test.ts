import { describe, expect, it } from "vitest";
import { recordLetterSent } from "@/lib/domain/letter/record-letter-sent";
import { signLetter } from "@/lib/domain/letter/sign-letter";
import type { LetterSection } from "@/lib/domain/pathway/pathway-record";
import { anEvent, at, aWholeCourse, courseAt } from "@/tests/support/builders";

const ids = { commandId: "letter-2", pathwayId: "pathway" };
const now = at("2026-11-26 08:00");
const said = (key: string): LetterSection => ({
  ...{ key, heading: key },
  sentences: [{ text: `Om ${key}.`, source: { kind: "note", id: key } }],
});
const draft = ["reason", "treatment", "risk", "recommendations"].map(said);
const sections = draft.map(({ key, sentences }) => ({ key: key as "reason", sentences }));

describe("the letter is signed", () => {
  const finished = courseAt("2026-11-26 08:00");
  it("with sentences from the record and the doctor's own words, in Norwegian", () => {
    const own = { key: "recommendations" as const, sentences: [{ text: "Ring ved spørsmål.", source: null }] };
    const signed = signLetter(finished, { ...ids, sections: [...sections, own] }, { now, draft });
    expect(signed).toMatchObject({ ok: true, value: { id: "letter-2", locale: "nb" } });
    expect(signed.ok && signed.value.sections.at(-1)?.sentences.map(({ text }) => text)).toEqual([
      "Om recommendations.",
      "Ring ved spørsmål.",
    ]);
  });
  it("never with a sentence that claims a fact the record does not hold", () => {
    const invented = {
      key: "reason" as const,
      sentences: [{ text: "Helt frisk.", source: { kind: "note", id: "reason" } }],
    };
    expect(signLetter(finished, { ...ids, sections: [invented, ...sections] }, { now, draft })).toEqual({
      ok: false,
      refusal: { kind: "sentence-not-from-record", text: "Helt frisk." },
    });
  });
  it("never without reason, treatment, risk and recommendations", () => {
    expect(signLetter(finished, { ...ids, sections: sections.slice(0, 2) }, { now, draft })).toEqual({
      ok: false,
      refusal: { kind: "section-empty", keys: ["risk", "recommendations"] },
    });
  });
  it("not twice with the same words", () => {
    const [letter] = aWholeCourse().letters;
    const record = { ...finished, letters: [{ ...letter!, sections: draft }] };
    expect(signLetter(record, { ...ids, sections }, { now, draft })).toMatchObject({
      refusal: { kind: "letter-unchanged" },
    });
  });
  it("not before the course is finished, not during a session, not when it is closed", () => {
    const wish = { ...ids, sections };
    const refusalAt = (moment: string) => signLetter(courseAt(moment), wish, { now: at(moment), draft });
    expect(refusalAt("2026-10-20 09:00")).toMatchObject({ refusal: { kind: "course-not-finished" } });
    expect(refusalAt("2026-10-21 11:00")).toMatchObject({ refusal: { kind: "session-under-way" } });
    expect(signLetter(aWholeCourse(), wish, { now, draft })).toMatchObject({ refusal: { kind: "pathway-closed" } });
  });
  it("after an early end without waiting for the rest of the plan", () => {
    const record = courseAt("2026-10-20 09:00", { events: [anEvent("ended-early", "2026-10-20 08:00")] });
    expect(signLetter(record, { ...ids, sections }, { now: at("2026-10-20 09:00"), draft }).ok).toBe(true);
  });
});

describe("the letter has left the clinic", () => {
  const wish = { ...ids, letterId: "letter", how: "posted" } as const;
  it("once, and only when it is signed", () => {
    expect(recordLetterSent(courseAt("2026-11-26 09:30"), wish)).toEqual({
      ok: true,
      value: { letterId: "letter", how: "posted" },
    });
    expect(recordLetterSent(courseAt("2026-11-26 10:30"), wish)).toMatchObject({ refusal: { kind: "already-sent" } });
    expect(recordLetterSent(courseAt("2026-11-26 08:00"), wish)).toMatchObject({ refusal: { kind: "letter-unknown" } });
  });
});
