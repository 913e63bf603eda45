import { describe, expect, it } from "vitest";
import { CONSENT_TEXTS } from "@/lib/content/consents/consent-text";
import { CONSENT_STATEMENTS, CONSENT_TEXT_VERSION, type SignConsentInput } from "@/lib/domain/consent/consent.schema";
import { signConsent } from "@/lib/domain/consent/sign-consent";
import { withdrawConsent } from "@/lib/domain/consent/withdraw-consent";
import { CONSENT_KINDS } from "@/lib/domain/protocol/protocol.schema";
import { aConsent, aPathway, aWholeCourse } from "@/tests/support/builders";

const ids = { commandId: "consent", pathwayId: "pathway" };
const wish = (given: Partial<SignConsentInput> = {}): SignConsentInput => ({
  ...ids,
  ...{ kind: "treatment", textVersion: CONSENT_TEXT_VERSION, locale: "nb", signature: "Ola Nordmann" },
  understood: [...CONSENT_STATEMENTS[given.kind ?? "treatment"]],
  ...given,
});

describe("a patient signs a consent", () => {
  it.each(CONSENT_KINDS)("to %s, by itself, with every sentence ticked and their own name", (kind) => {
    expect(signConsent(aPathway(), wish({ kind })).ok).toBe(true);
  });

  it("with the name written in any case and spacing", () => {
    expect(signConsent(aPathway(), wish({ signature: "  ola   NORDMANN " })).ok).toBe(true);
  });

  it("not with another name", () => {
    expect(signConsent(aPathway(), wish({ signature: "Kari Nordmann" }))).toEqual({
      ok: false,
      refusal: { kind: "signature-differs", expected: "Ola Nordmann" },
    });
  });

  it("not with a sentence left unticked", () => {
    const understood = CONSENT_STATEMENTS.treatment.filter((statement) => statement !== "know-risks");
    expect(signConsent(aPathway(), wish({ understood }))).toEqual({
      ok: false,
      refusal: { kind: "statements-not-understood", missing: ["know-risks"] },
    });
  });

  it("not on a text that has been replaced", () => {
    expect(signConsent(aPathway(), wish({ textVersion: "2025-01" }))).toMatchObject({
      refusal: { kind: "text-changed" },
    });
  });

  it("not twice while it is in force, but again after withdrawing it", () => {
    const signed = aPathway({ consents: [aConsent("treatment", "2026-10-01 18:00")] });
    expect(signConsent(signed, wish())).toMatchObject({ refusal: { kind: "already-signed" } });
    const withdrawn = aPathway({ consents: [aConsent("treatment", "2026-10-01 18:00", "2026-10-02 09:00")] });
    expect(signConsent(withdrawn, wish()).ok).toBe(true);
  });

  it("not on a closed course", () => {
    expect(signConsent(aWholeCourse(), wish())).toMatchObject({ refusal: { kind: "pathway-closed" } });
  });
});

describe("a patient withdraws a consent", () => {
  const consent = aConsent("treatment", "2026-10-01 18:00");

  it("at any time, without a reason", () => {
    const record = aPathway({ consents: [consent] });
    expect(withdrawConsent(record, { ...ids, consentId: consent.id, reason: "" })).toEqual({
      ok: true,
      value: { consent, reason: "" },
    });
  });

  it("not one that does not exist", () => {
    expect(withdrawConsent(aPathway(), { ...ids, consentId: "another", reason: "" })).toMatchObject({
      refusal: { kind: "consent-unknown" },
    });
  });

  it("not twice", () => {
    const record = aPathway({ consents: [aConsent("treatment", "2026-10-01 18:00", "2026-10-02 09:00")] });
    expect(withdrawConsent(record, { ...ids, consentId: consent.id, reason: "" })).toMatchObject({
      refusal: { kind: "already-withdrawn" },
    });
  });
});

describe("the texts that are consented to", () => {
  it.each(CONSENT_KINDS)("%s has every sentence to tick, in both languages", (kind) => {
    expect(Object.keys(CONSENT_TEXTS[kind].nb.statements)).toEqual([...CONSENT_STATEMENTS[kind]]);
    expect(Object.keys(CONSENT_TEXTS[kind].en.statements)).toEqual([...CONSENT_STATEMENTS[kind]]);
  });
});
