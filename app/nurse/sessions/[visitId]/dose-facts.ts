import type { BatchChoice, GiveDoseWords } from "@/components/session/give-dose-form";
import { formatNumber } from "@/lib/content/format";
import { doseWords } from "@/lib/content/words/dose";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import { SITES_OF_ROUTE } from "@/lib/domain/dose/dose.schema";
import type { DrawUpRefusal } from "@/lib/domain/dose/draw-up";
import { rateFor } from "@/lib/domain/dose/infusion";
import type { SessionView } from "@/lib/queries/sessions/session-view";

// What the dose's forms get, in one language and as plain strings: this travels to the browser.

export function giveDoseWords(locale: Locale): GiveDoseWords {
  const words = sessionWords[locale];
  return {
    ...{ label: words.steps.dose, batch: words.chooseBatch, volume: words.typedVolume },
    ...{ volumeHint: words.typedVolumeHint, site: words.site, save: words.saveDose },
  };
}

export function siteChoices(route: "im" | "iv", locale: Locale): { value: string; label: string }[] {
  return SITES_OF_ROUTE[route].map((value) => ({
    value,
    label: sessionWords[locale].sites[value],
  }));
}

type RefusedBatch = { value: string; label: string; why: string };

/** The batches in this place: those to choose from, with what to draw up, and those that cannot be used, with why. */
export function batchChoices(view: SessionView, locale: Locale): { usable: BatchChoice[]; refused: RefusedBatch[] } {
  const words = sessionWords[locale];
  const usable: BatchChoice[] = [];
  const refused: RefusedBatch[] = [];
  for (const { id: value, product, strengthMgPerMl, batchNumber, expiresOn, ampoules, ...batch } of view.batches) {
    const { drawUp, refusal } = batch;
    const label = words.batchChoice(product, strengthMgPerMl);
    if (refusal)
      refused.push({ value, label: `${label}, ${words.batch(batchNumber)}`, why: sentence(refusal, locale) });
    if (!drawUp || !view.order) continue;
    const { volumeMl, doseMg, wastedMg } = drawUp;
    usable.push({
      ...{ value, label, hint: words.batchHint(batchNumber, expiresOn, ampoules) },
      drawUp: words.drawUp(volumeMl),
      formula: doseWords[locale].drawUpFormula(view.order.doseMg, strengthMgPerMl, volumeMl),
      contains: words.drawUpContains(doseMg, wastedMg),
      ...rateOf(view.order.infusionMinutes, volumeMl, locale),
    });
  }
  return { usable, refused };
}

function rateOf(minutes: number | null, volumeMl: number, locale: Locale): { rate?: string } {
  if (minutes === null) return {};
  return { rate: doseWords[locale].rateFormula(volumeMl, minutes, rateFor({ volumeMl, minutes })) };
}

function sentence(refusal: DrawUpRefusal, locale: Locale): string {
  // Each kind's sentence takes its own refusal; the words' type has made sure of it.
  const say = doseWords[locale].giveRefused[refusal.kind] as (refusal: DrawUpRefusal) => string;
  return say(refusal);
}

/** Out for this session, by batch: «batch KX-2027-04 (500 mg)». */
export function outChoices(view: SessionView, locale: Locale): { value: string; label: string }[] {
  return view.out
    .filter(({ outMg }) => outMg > 0)
    .map(({ batchId, product, strengthMgPerMl, batchNumber, outMg }) => ({
      value: batchId,
      label: `${product} ${String(strengthMgPerMl)} mg/ml, ${batchNumber} (${formatNumber(outMg, locale)} mg)`,
    }));
}
