import { describe, expect, it } from "vitest";
import { draftDischargeLetter, letterCopy } from "@/lib/letters/draft-discharge-letter";
import {
  aFlag,
  anAdverseEvent,
  anAlert,
  anEvent,
  aPathway,
  at,
  aWholeCourse,
  courseAt,
  DOCTOR,
} from "@/tests/support/builders";

const textsOf = (record = aWholeCourse(), locale: "nb" | "en" = "nb") =>
  Object.fromEntries(
    draftDischargeLetter(record, locale).map(({ key, sentences }) => [key, sentences.map(({ text }) => text)]),
  );

describe("the drafted discharge letter", () => {
  it("names for every sentence the fact it came from", () => {
    const sentences = draftDischargeLetter(aWholeCourse(), "nb").flatMap((section) => section.sentences);
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter(({ source }) => source === null || source.id === "")).toEqual([]);
  });
  it("tells every dose with date, route and mg", () => {
    expect(textsOf().treatment).toContain(
      "Behandling 2 av 4, 21. oktober 2026: ketamin 70 mg intramuskulært (1 mg/kg).",
    );
    expect(textsOf(aWholeCourse(), "en").treatment).toContain(
      "Session 2 of 4, 21 October 2026: ketamine 70 mg intramuscularly (1 mg/kg).",
    );
    expect(draftDischargeLetter(aWholeCourse(), "nb").find(({ key }) => key === "treatment")?.sentences).toContainEqual(
      expect.objectContaining({ source: { kind: "dose", id: "dose session-2" } }),
    );
  });
  it("puts the score before the first dose beside the one after the last", () => {
    expect(textsOf().effect).toEqual([
      "PHQ-9 før første behandling: 18 poeng (12. oktober 2026).",
      "PHQ-9 sist besvart: 6 poeng (23. november 2026). Skjemaet er besvart 6 ganger i forløpet.",
      "Endring: 18 til 6 poeng (66,7 % reduksjon). Pålitelig bedring (minst 6 poeng). Respons, ikke remisjon.",
    ]);
  });
  it("tells a rise as a rise, and no remission of somebody who was below the limit from the start", () => {
    const course = aWholeCourse();
    const effectOf = (...scores: number[]) =>
      textsOf({
        ...course,
        questionnaires: course.questionnaires.map((form, index) => ({ ...form, score: scores[index] ?? form.score })),
      }).effect?.[2];
    expect(effectOf(12, 12, 12, 12, 12, 18)).toBe(
      "Endring: 12 til 18 poeng (50 % økning). Pålitelig forverring (minst 6 poeng). Ikke respons.",
    );
    expect(effectOf(3, 3, 3, 3, 3, 2)).toBe(
      "Endring: 3 til 2 poeng (33,3 % reduksjon). Ingen pålitelig endring (under 6 poeng). Skåren lå under grensen for remisjon også før behandlingen.",
    );
  });
  it("says that a score is missing and puts no number to the effect", () => {
    const record = { ...aWholeCourse(), questionnaires: [] };
    expect(textsOf(record).effect).toEqual([
      "PHQ-9 mangler fra før første behandling.",
      "PHQ-9 mangler fra etter siste behandling, og effekten kan ikke tallfestes.",
    ]);
  });
  it("tells alerts with what was done, flags with their assessment, and why the course ended", () => {
    const record = courseAt("2026-10-22 09:00", {
      alerts: [anAlert("session-2", "2026-10-21 11:10", "2026-10-21 11:12")],
      flags: [aFlag("moderate", "2026-10-19 18:00", "2026-10-20 09:00")],
      events: [{ ...anEvent("stopped-for-safety", "2026-10-22 08:00"), reason: "Vedvarende høyt blodtrykk." }],
    });
    expect(textsOf(record)["side-effects"]).toEqual([
      "Ingen uønskede hendelser er ført.",
      "21. oktober 2026: varsel om systolisk blodtrykk, målt 182 (grense > 179).",
      "Tiltak: Lege ringt.",
    ]);
    expect(textsOf(record).risk).toContain("Vurdert 20. oktober 2026 av Marte Lien: Vurdert.");
    expect(textsOf(record).treatment).toContain(
      "Forløpet ble avsluttet 22. oktober 2026 (av hensyn til sikkerheten): Vedvarende høyt blodtrykk.",
    );
  });
  it("tells adverse events as they stand, the serious with the doctor's assessment, and none that was struck out", () => {
    const done = {
      id: "task",
      kind: "doctor-assessment" as const,
      note: "Ikke hjertet.",
      doneAt: at("2026-10-21 15:00"),
    };
    const record = courseAt("2026-10-22 09:00", {
      adverseEvents: [
        anAdverseEvent("2026-10-14 10:45", { action: "Kvalmestillende." }),
        anAdverseEvent("2026-10-21 11:10", {
          ...{ kind: "chest-discomfort", severity: 2, isSerious: true, seriousBecause: ["hospital"] },
          ...{ description: "Innlagt til observasjon.", tasks: [{ ...done, doneBy: DOCTOR }] },
        }),
        anAdverseEvent("2026-10-21 11:20", {
          invalidated: { at: at("2026-10-21 12:00"), by: DOCTOR, reason: "Feil pasient." },
        }),
      ],
    });
    expect(textsOf(record)["side-effects"]?.slice(0, 5)).toEqual([
      "14. oktober 2026: kvalme, mild (1). Utfall: pågår.",
      "Gjort: Kvalmestillende.",
      "21. oktober 2026: ubehag i brystet, moderat (2). Alvorlig hendelse (innleggelse i sykehus, eller forlenget opphold). Utfall: pågår.",
      "Hendelsen: Innlagt til observasjon.",
      "Legens vurdering: Ikke hjertet.",
    ]);
  });
  it("tells diagnoses, medicines and tests from the lists, in the letter’s language, without what was taken back", () => {
    const recorded = { recordedAt: at("2026-10-01 09:00"), recordedBy: DOCTOR, invalidated: null };
    const invalidated = { at: at("2026-10-01 10:00"), by: DOCTOR, reason: "Feil." };
    const anxiety = { code: "F41.1", title: "Generalisert angstlidelse", rank: "secondary", comment: "" } as const;
    const severe = { code: "F34.1", title: "Dystymi", rank: "main", comment: "" } as const;
    const ecg = { kind: "ecg", takenOn: "2026-09-28", result: "normal", value: "Sinusrytme 68", comment: "" } as const;
    const screened = { id: "screening", health: {}, exclusions: [], ...recorded };
    const record = aPathway({
      screenings: [screened],
      diagnoses: [
        { id: "second", ...anxiety, certainty: "confirmed", ...recorded },
        { id: "main", ...severe, certainty: "confirmed", ...recorded },
        { id: "wrong", ...severe, code: "F20.0", certainty: "confirmed", ...recorded, invalidated },
      ],
      medicines: [
        {
          ...{ id: "medicine", atcCode: "N05BA04", name: "Oksazepam", dose: "10 mg", use: "as-needed", comment: "" },
          ...{ ...recorded, ended: null },
        },
      ],
      examinations: [{ id: "ecg", ...ecg, ...recorded }],
    });
    expect(textsOf(record).findings).toEqual([
      "Diagnose: F34.1 Dystymi",
      "Diagnose: F41.1 Generalisert angstlidelse",
      "Prøver og undersøkelser: EKG 28.09.2026: normal. Sinusrytme 68",
    ]);
    expect(textsOf(record).medicines).toEqual(["Medisiner ved utredning: Oksazepam, 10 mg, ved behov"]);
    expect(textsOf(record, "en").findings?.[1]).toBe("Diagnosis: F41.1 Generalized anxiety disorder");
  });
  it("says that nothing was given when nothing was", () => {
    expect(textsOf(aPathway()).treatment).toEqual(["Det er ikke gitt behandling med medisin hos oss."]);
    expect(textsOf(aPathway()).effect).toEqual([]);
  });
  it("always carries the right to complain and to claim compensation", () => {
    expect(textsOf(aPathway()).information?.join(" ")).toContain("§ 7-5");
    expect(textsOf(aPathway()).information?.join(" ")).toContain("NPE");
  });
  it("has a twin in English for the patient, with the doctor's own words as signed", () => {
    const signed = draftDischargeLetter(aWholeCourse(), "nb").map((section) => ({
      ...section,
      sentences: [...section.sentences, { text: "Egne ord.", source: null }],
    }));
    const effect = letterCopy(aWholeCourse(), signed, "en").find(({ key }) => key === "effect");
    expect(effect?.heading).toBe("Effect");
    expect(effect?.sentences[0]?.text).toBe("PHQ-9 before the first session: 18 points (12 October 2026).");
    expect(effect?.sentences.at(-1)?.text).toBe("Egne ord.");
  });
});
