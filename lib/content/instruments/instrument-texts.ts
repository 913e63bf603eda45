import { AUDIT_C_TEXT, AUDIT_TEXT } from "@/lib/content/instruments/audit";
import { CORE_10_TEXT, CORE_OM_TEXT } from "@/lib/content/instruments/core-om";
import { GAD_7_TEXT } from "@/lib/content/instruments/gad-7";
import type { InstrumentText } from "@/lib/content/instruments/instrument-text";
import { PCL_5_TEXT } from "@/lib/content/instruments/pcl-5";
import { PHQ_9_TEXT } from "@/lib/content/instruments/phq-9";
import { WHO_5_TEXT } from "@/lib/content/instruments/who-5";
import type { Locale } from "@/lib/domain/access/actor";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** Only what its licence allows to be shipped (reference 2.0). A test holds this against `shippedTexts` of the definitions. */
const SHIPPED: Partial<Record<InstrumentKey, Partial<Record<Locale, InstrumentText>>>> = {
  "phq-9": PHQ_9_TEXT,
  "gad-7": GAD_7_TEXT,
  "core-om": CORE_OM_TEXT,
  "core-10": CORE_10_TEXT,
  audit: AUDIT_TEXT,
  "audit-c": AUDIT_C_TEXT,
  "who-5": WHO_5_TEXT,
  "pcl-5": PCL_5_TEXT,
};

/** A text that the clinic has loaded and approved, as the queries read it: at most one of an instrument and language. */
export type ClinicText = { instrument: InstrumentKey; locale: Locale; text: InstrumentText };

/** The text that comes with the program. */
export function shippedText(instrument: InstrumentKey, locale: Locale): InstrumentText | undefined {
  return SHIPPED[instrument]?.[locale];
}

/** What a person reads in this language: the text the clinic has loaded and approved, else the shipped one. Undefined: scores only. */
export function instrumentText(
  instrument: InstrumentKey,
  locale: Locale,
  clinicTexts: readonly ClinicText[],
): InstrumentText | undefined {
  const own = clinicTexts.find((loaded) => loaded.instrument === instrument && loaded.locale === locale);
  return own?.text ?? shippedText(instrument, locale);
}
