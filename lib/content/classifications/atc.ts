import { HEART_AND_VESSELS } from "@/lib/content/classifications/atc/heart-and-vessels";
import { NERVOUS_SYSTEM } from "@/lib/content/classifications/atc/nervous-system";
import { OTHER_SYSTEMS } from "@/lib/content/classifications/atc/other-systems";
import { type Classified, titleIn } from "@/lib/content/classifications/classified";
import { findListed } from "@/lib/content/classifications/search-codes";
import type { Locale } from "@/lib/domain/access/actor";
import { type Coded, toAtc } from "@/lib/domain/screening/typed-code";

/**
 * A selection of ATC (WHO Collaborating Centre for Drug Statistics Methodology, Oslo): what patients with depression often take, and every
 * substance that an interaction rule names. One outside it is recorded with the code and name that the doctor types.
 */
export const ATC: readonly Classified[] = [...NERVOUS_SYSTEM, ...HEART_AND_VESSELS, ...OTHER_SYSTEMS];
const BY_CODE = new Map(ATC.map((row) => [row.code, row]));

/** The listed medicine that was chosen, or that the typed text names exactly, with its Norwegian name: the language of the record. */
export function listedMedicine(code: string, typed: string): Coded | null {
  return findListed(ATC, code, typed, toAtc);
}

/** What a recorded medicine is called in this language. */
export function medicineName({ atcCode, name }: { atcCode: string; name: string }, locale: Locale): string {
  return titleIn(BY_CODE, { code: atcCode, title: name }, locale);
}
