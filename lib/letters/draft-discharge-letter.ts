import type { Locale } from "@/lib/domain/access/actor";
import { LETTER_SECTIONS, type LetterSectionKey } from "@/lib/domain/letter/letter.schema";
import type { LetterSection, LetterSentence, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  draftFindings,
  draftHistory,
  draftInformation,
  draftMedicines,
  draftReason,
} from "@/lib/letters/draft-background";
import {
  draftDriving,
  draftEffect,
  draftRecommendations,
  draftRisk,
  draftSideEffects,
  draftTreatment,
} from "@/lib/letters/draft-treatment";
import { draftingFor, type Drafting } from "@/lib/letters/drafted";

const DRAFTS: Record<LetterSectionKey, (drafting: Drafting) => LetterSentence[]> = {
  reason: draftReason,
  history: draftHistory,
  findings: draftFindings,
  treatment: draftTreatment,
  effect: draftEffect,
  "side-effects": draftSideEffects,
  medicines: draftMedicines,
  risk: draftRisk,
  driving: draftDriving,
  recommendations: draftRecommendations,
  information: draftInformation,
};

/** The discharge letter as signed facts tell it (reference 4.5): every sentence names the fact it came from, and nothing is said that was not recorded. */
export function draftDischargeLetter(record: PathwayRecord, locale: Locale): LetterSection[] {
  const drafting = draftingFor(record, locale);
  return LETTER_SECTIONS.map((key) => ({
    key,
    heading: drafting.words.headings[key],
    sentences: DRAFTS[key](drafting),
  }));
}

/**
 * A copy of a signed letter in another language: a drafted sentence is found again in the draft of the journal language by its place and is
 * replaced by its twin; the doctor's own words, and anything no longer drafted the same way, stay as signed.
 */
export function letterCopy(record: PathwayRecord, signed: LetterSection[], locale: Locale): LetterSection[] {
  const original = draftDischargeLetter(record, "nb");
  const twin = draftDischargeLetter(record, locale);
  return signed.map((section) => {
    const from = original.find(({ key }) => key === section.key)?.sentences ?? [];
    const to = twin.find(({ key }) => key === section.key);
    return {
      ...section,
      heading: to?.heading ?? section.heading,
      sentences: section.sentences.map((sentence) => {
        const place = sentence.source ? from.findIndex(({ text }) => text === sentence.text) : -1;
        return to?.sentences[place] ?? sentence;
      }),
    };
  });
}
