import { describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SignNoteInput } from "@/lib/domain/note/note.schema";
import { signNote } from "@/lib/domain/note/sign-note";
import { aNote, anEvent, at, courseAt, PSYCHOLOGIST } from "@/tests/support/builders";

const actor: SignedInActor = { ...PSYCHOLOGIST, role: "psychologist", patientId: null, locale: "nb" };

const INTEGRATION = { experience: "Farger og ro.", summary: "Rolig forløp." };
const PREPARATION = { alliance: "God kontakt.", strategies: "Trekker seg unna.", values: "Nærhet.", summary: "Klar." };

const input = (facts: Partial<SignNoteInput>): SignNoteInput => ({
  commandId: "01930000-0000-7000-8000-000000000f01",
  pathwayId: "pathway",
  kind: "integration",
  visitId: "session-1",
  content: INTEGRATION,
  correctsId: null,
  correctionReason: "",
  ...facts,
});

/** Signing at a moment of a course that otherwise went as planned; session 1 is on 14 October, home at 12, its note signed at 14. */
const signAt = (moment: string, facts: Partial<SignNoteInput> = {}, course = courseAt(moment)) => {
  const result = signNote(course, input(facts), { now: at(moment), actor });
  return result.ok ? "signed" : result.refusal;
};

describe("signing a note", () => {
  it("signs the integration note once the patient has been discharged", () => {
    expect(signAt("2026-10-14 12:30")).toBe("signed");
  });

  it("keeps therapy content from the nurse, and shows her the comfort card", () => {
    const card = { "agreed-signal": "Høyre hånd.", touch: "Skulder.", "if-anxious": "Pust." };
    const record = courseAt("2026-10-14 12:30");
    const context = { now: at("2026-10-14 12:30"), actor };
    expect(signNote(record, input({}), context)).toMatchObject({ ok: true, value: { therapyContent: true } });
    expect(signNote(record, input({ kind: "comfort-card", visitId: null, content: card }), context)).toMatchObject({
      ok: true,
      value: { therapyContent: false },
    });
  });

  it("does not sign an integration note while the patient is still here", () => {
    expect(signAt("2026-10-14 11:30")).toEqual({ kind: "session-not-discharged" });
  });

  it("does not sign an integration note of a session without a dose", () => {
    const course = courseAt("2026-10-14 12:30", { doses: [] });
    expect(signAt("2026-10-14 12:30", {}, course)).toEqual({ kind: "session-not-discharged" });
  });

  it("does not sign before the visit has begun", () => {
    const early = { kind: "preparation", visitId: "preparation-1", content: PREPARATION } as const;
    expect(signAt("2026-10-05 09:59", early)).toEqual({ kind: "visit-not-begun", startsAt: at("2026-10-05 10:00") });
    expect(signAt("2026-10-05 10:00", early)).toBe("signed");
  });

  it("names the headings that are still empty", () => {
    expect(signAt("2026-10-14 12:30", { content: { experience: "Ro." } })).toEqual({
      kind: "fields-missing",
      fields: ["summary"],
    });
  });

  it("takes no heading that the document does not have", () => {
    expect(signAt("2026-10-14 12:30", { content: { ...INTEGRATION, dose: "70 mg" } })).toEqual({
      kind: "unknown-field",
      field: "dose",
    });
  });

  it("ties a note to its own kind of visit, and plan and comfort card to none", () => {
    expect(signAt("2026-10-14 12:30", { visitId: null })).toEqual({ kind: "visit-missing" });
    expect(signAt("2026-10-14 12:30", { visitId: "preparation-1" })).toEqual({ kind: "wrong-visit-for-note" });
    expect(signAt("2026-10-14 12:30", { visitId: "somebody-elses" })).toEqual({ kind: "visit-unknown" });
    const plan = { goals: "Sove.", values: "Nærhet.", activities: "Gå tur." };
    expect(signAt("2026-10-14 12:30", { kind: "treatment-plan", content: plan })).toEqual({
      kind: "wrong-visit-for-note",
    });
  });

  it("adds nothing to a closed course", () => {
    const closed = courseAt("2026-10-14 12:30", { events: [anEvent("closed", "2026-10-14 12:10")] });
    expect(signAt("2026-10-14 12:30", {}, closed)).toEqual({ kind: "pathway-closed" });
  });

  it("signs a note of a visit only once", () => {
    expect(signAt("2026-10-14 15:00")).toEqual({ kind: "already-signed" });
  });
});

describe("correcting a signed note", () => {
  const note = aNote("integration", "session-1", "2026-10-14 14:00");
  const course = courseAt("2026-10-14 15:00");

  it("is a new version by its own author, with a reason", () => {
    const correction = { correctsId: note.id, correctionReason: "Feil navn på søsteren." };
    expect(signAt("2026-10-14 15:00", correction, course)).toBe("signed");
  });

  it("needs the reason", () => {
    expect(signAt("2026-10-14 15:00", { correctsId: note.id }, course)).toEqual({ kind: "correction-reason-missing" });
  });

  it("is not for somebody else", () => {
    const other = { ...note, signedBy: { userId: "second-psychologist", name: "Henrik Dahl" } };
    const theirs = courseAt("2026-10-14 15:00", { notes: [other] });
    expect(signAt("2026-10-14 15:00", { correctsId: note.id, correctionReason: "Feil." }, theirs)).toEqual({
      kind: "not-the-author",
    });
  });

  it("corrects the newest version, so that two corrections never compete", () => {
    const second = { ...note, id: "second version", correctsId: note.id, correctionReason: "Skrivefeil." };
    const twice = courseAt("2026-10-14 15:00", { notes: [note, second] });
    const correction = { correctionReason: "Feil navn." };
    expect(signAt("2026-10-14 15:00", { ...correction, correctsId: note.id }, twice)).toEqual({
      kind: "already-corrected",
    });
    expect(signAt("2026-10-14 15:00", { ...correction, correctsId: second.id }, twice)).toBe("signed");
  });

  it("names a note that exists", () => {
    expect(signAt("2026-10-14 15:00", { correctsId: "no-such-note", correctionReason: "Feil." }, course)).toEqual({
      kind: "corrected-note-unknown",
    });
  });
});
