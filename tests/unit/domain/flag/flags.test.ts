import { describe, expect, it } from "vitest";
import { closeFlag } from "@/lib/domain/flag/close-flag";
import { openFlag } from "@/lib/domain/flag/open-flag";
import { aFlag, aPathway, aWholeCourse } from "@/tests/support/builders";

const ids = { commandId: "flag", pathwayId: "pathway" };
const wish = {
  ...ids,
  flagId: "flag 2026-10-02 09:00",
  assessment: "Samtale i dag, ingen plan.",
  safetyPlan: "Kriseplan.",
};
const withFlag = (level: "low" | "moderate" | "high", closed: string | null = null) =>
  aPathway({ flags: [aFlag(level, "2026-10-02 09:00", closed)] });

describe("a clinician raises a concern", () => {
  it("with a level and what was seen", () => {
    expect(openFlag(aPathway(), { ...ids, level: "moderate", detail: "Urolig i dag." })).toEqual({
      ok: true,
      value: { id: "flag", level: "moderate", detail: "Urolig i dag." },
    });
  });
  it("not on a closed course", () => {
    expect(openFlag(aWholeCourse(), { ...ids, level: "low", detail: "…" })).toEqual({
      ok: false,
      refusal: { kind: "pathway-closed" },
    });
  });
});

describe("a safety flag is closed", () => {
  it("high only by a doctor", () => {
    expect(closeFlag(withFlag("high"), wish, { role: "psychologist" })).toMatchObject({
      refusal: { kind: "doctor-required" },
    });
    expect(closeFlag(withFlag("high"), wish, { role: "doctor" }).ok).toBe(true);
  });
  it.each(["moderate", "high"] as const)("%s never without a safety plan", (level) => {
    expect(closeFlag(withFlag(level), { ...wish, safetyPlan: "" }, { role: "doctor" })).toMatchObject({
      refusal: { kind: "safety-plan-missing" },
    });
  });
  it("low with an assessment alone", () => {
    expect(closeFlag(withFlag("low"), { ...wish, safetyPlan: "" }, { role: "psychologist" }).ok).toBe(true);
  });
  it("once", () => {
    expect(closeFlag(withFlag("low", "2026-10-02 10:00"), wish, { role: "doctor" })).toMatchObject({
      refusal: { kind: "flag-already-closed" },
    });
    expect(closeFlag(aPathway(), wish, { role: "doctor" })).toMatchObject({ refusal: { kind: "flag-unknown" } });
  });
});
