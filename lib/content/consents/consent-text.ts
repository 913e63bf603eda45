import { offLabelConsent } from "@/lib/content/consents/off-label";
import { qualityRegisterConsent } from "@/lib/content/consents/quality-register";
import { treatmentConsent } from "@/lib/content/consents/treatment";
import type { Locale } from "@/lib/domain/access/actor";
import type { CONSENT_STATEMENTS } from "@/lib/domain/consent/consent.schema";
import type { ConsentKind } from "@/lib/domain/protocol/protocol.schema";

/** What is read before a consent is signed. A new text is a new CONSENT_TEXT_VERSION. */
export type ConsentText<K extends ConsentKind = ConsentKind> = {
  title: string;
  lead: string;
  sections: { heading: string; paragraphs: string[]; list?: string[] }[];
  /** Ticked one by one. */
  statements: Record<(typeof CONSENT_STATEMENTS)[K][number], string>;
};

export const CONSENT_TEXTS: { [K in ConsentKind]: Record<Locale, ConsentText<K>> } = {
  treatment: treatmentConsent,
  "off-label": offLabelConsent,
  "quality-register": qualityRegisterConsent,
};
