import { type Classified, titleIn } from "@/lib/content/classifications/classified";
import { ANXIETY_AND_STRESS } from "@/lib/content/classifications/icd-10/anxiety-and-stress";
import { EATING_TO_DEVELOPMENT } from "@/lib/content/classifications/icd-10/eating-to-development";
import { ORGANIC_AND_SUBSTANCES } from "@/lib/content/classifications/icd-10/organic-and-substances";
import { PSYCHOSIS_AND_MOOD } from "@/lib/content/classifications/icd-10/psychosis-and-mood";
import { SOMATIC } from "@/lib/content/classifications/icd-10/somatic";
import { findListed } from "@/lib/content/classifications/search-codes";
import type { Locale } from "@/lib/domain/access/actor";
import { type Coded, toIcd10 } from "@/lib/domain/screening/typed-code";

/**
 * A selection of ICD-10 (World Health Organization; Norwegian edition by Direktoratet for e-helse): mental and behavioural disorders, and the
 * somatic diagnoses that matter here. A code outside it is recorded with the title that the doctor types.
 */
export const ICD_10: readonly Classified[] = [
  ...ORGANIC_AND_SUBSTANCES,
  ...PSYCHOSIS_AND_MOOD,
  ...ANXIETY_AND_STRESS,
  ...EATING_TO_DEVELOPMENT,
  ...SOMATIC,
];
const BY_CODE = new Map(ICD_10.map((row) => [row.code, row]));

/** The listed diagnosis that was chosen, or that the typed text names exactly, with its Norwegian title: the language of the record. */
export function listedDiagnosis(code: string, typed: string): Coded | null {
  return findListed(ICD_10, code, typed, toIcd10);
}

/** What a recorded diagnosis is called in this language. */
export function diagnosisTitle(diagnosis: Coded, locale: Locale): string {
  return titleIn(BY_CODE, diagnosis, locale);
}
