import { describe, expect, it } from "vitest";
import { goingHomeAdvice } from "@/lib/content/patient-information/going-home";
import { crisisHelpWords } from "@/lib/content/words/crisis-help";
import { measuredSentence } from "@/lib/content/words/going-home";
import { publicWords } from "@/lib/content/words/public";
import { measuredCriteria } from "@/lib/domain/session/measured-criteria";
import { aReading, courseAt } from "@/tests/support/builders";

describe("the written advice (reference 3.7)", () => {
  const text = (locale: "nb" | "en") =>
    goingHomeAdvice[locale].flatMap(({ heading, list }) => [heading, ...list]).join(" ");

  it("forbids until tomorrow what the reference forbids, in both languages", () => {
    for (const word of ["bil", "sykkel", "sparkesykkel", "maskiner", "alkohol", "beroligende", "penger", "små barn"]) {
      expect(text("nb")).toContain(word);
    }
    for (const word of ["drive", "cycle", "scooter", "machines", "alcohol", "sedatives", "money", "small children"]) {
      expect(text("en")).toContain(word);
    }
    expect(text("nb")).toContain("etter en natts søvn");
    expect(text("en")).toContain("after a night’s sleep");
  });

  it("gives the same numbers as everywhere else", () => {
    for (const locale of ["nb", "en"] as const) {
      for (const { number } of crisisHelpWords[locale].lines) expect(text(locale)).toContain(number);
      expect(text(locale)).toContain(publicWords[locale].home.phone);
    }
  });

  it("has the same sections and lines in both languages", () => {
    const shape = (locale: "nb" | "en") => goingHomeAdvice[locale].map(({ key, list }) => [key, list.length]);
    expect(shape("nb")).toEqual(shape("en"));
  });
});

describe("what the newest reading says, in words", () => {
  const record = courseAt("2026-10-14 11:45", {
    readings: [
      aReading("session-1", "2026-10-14 10:20", { systolicMmHg: 120, diastolicMmHg: 80 }),
      aReading("session-1", "2026-10-14 11:30", { systolicMmHg: 150, diastolicMmHg: 92, nausea: null }),
    ],
  });
  const say = (key: string, locale: "nb" | "en") =>
    measuredSentence(measuredCriteria(record, "session-1")[key]!, locale);

  it("names the time, the numbers and the baseline", () => {
    expect(say("blood-pressure-settled", "nb")).toBe("Siste måling kl. 11.30: blodtrykk 150/92, utgangsverdi 120/80");
    expect(say("blood-pressure-settled", "en")).toBe("Last reading at 11:30: blood pressure 150/92, baseline 120/80");
    expect(say("oxygen-saturation", "nb")).toBe("Siste måling kl. 11.30: SpO2 98");
  });

  it("says so when it was not measured", () => {
    expect(say("nausea-settled", "nb")).toBe("Ikke målt etter dosen");
  });
});
