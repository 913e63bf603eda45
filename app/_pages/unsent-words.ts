import { chartingWords } from "@/lib/content/words/charting";
import type { Locale } from "@/lib/domain/access/actor";

/** For pages where nobody is signed in: whose charting waits on this device. */
export function unsentWords(locale: Locale): { othersOne: string; othersMany: string } {
  const { othersOne, othersMany } = chartingWords[locale];
  return { othersOne, othersMany };
}
