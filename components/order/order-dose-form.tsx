"use client";

import { useWatch } from "react-hook-form";
import { z } from "zod";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { formatNumber, formatQuantity } from "@/lib/content/format";
import type { FormWords } from "@/lib/content/words/form";
import type { OrderFormWords } from "@/lib/content/words/order";
import { rateFor } from "@/lib/domain/dose/infusion";
import { doseFor, volumeFor } from "@/lib/domain/order/dose-calculation";
import { OrderDoseInput } from "@/lib/domain/order/order.schema";

export type OrderValues = {
  pathwayId: string;
  visitId: string;
  measurementId: string;
  mgPerKg: number | null;
  outsideRangeReason: string;
  increaseReason: string;
  comment: string;
  strengthMgPerMl: string;
  infusionMinutes: number | null;
  readingMinutes: string;
  thenEveryMinutes: number | null;
};
/** What the formula is calculated from: the patient's weight, the protocol's guards, the last dose given. */
export type OrderBasis = {
  weightKg: number;
  minMgPerKg: number;
  maxMgPerKg: number;
  capMg: number;
  confirmIncreaseMgPerKg: number;
  strengthsMgPerMl: number[];
  volumeStepMl: number;
  maxVolumeMl: number;
  lastMgPerKg: number | null;
  /** Intravenous: over how many minutes the protocol lets it run; undefined for an injection. */
  infusionMinutes?: number | null;
  readingMinutes: number[];
  thenEveryMinutes: number;
};

/** The command's own schema, and a strength must be chosen: an order without one says less than a doctor means. */
const SIGNED = OrderDoseInput.omit({ commandId: true, pathwayId: true, visitId: true, measurementId: true }).extend({
  strengthMgPerMl: z.string().min(1),
});

/** The order with its formula live: what is typed, what it comes to in mg and ml, and what asks for a reason. The server judges again. */
export function OrderDoseForm({
  action,
  values,
  basis,
  words,
  formWords,
}: {
  action: FormAction<OrderValues>;
  values: Pick<OrderValues, "pathwayId" | "visitId" | "measurementId">;
  basis: OrderBasis;
  words: OrderFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<OrderValues>({
    ...{ action, schema: SIGNED },
    defaultValues: {
      ...{ ...values, mgPerKg: basis.lastMgPerKg || null, outsideRangeReason: "", increaseReason: "", comment: "" },
      ...{ strengthMgPerMl: onlyOne(basis.strengthsMgPerMl), infusionMinutes: basis.infusionMinutes ?? null },
      ...{ readingMinutes: basis.readingMinutes.join(", "), thenEveryMinutes: basis.thenEveryMinutes },
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <NumberField name="mgPerKg" label={words.mgPerKg} unit="mg/kg" decimals widthCh={6} size="large" />
      {basis.infusionMinutes !== undefined && (
        <NumberField name="infusionMinutes" label={words.infusionMinutes} unit={words.minutes} size="large" />
      )}
      <Calculation basis={basis} words={words} locale={formWords.locale} />
      <Details summary={words.closer}>
        <div className="space-y-4">
          <TextField name="readingMinutes" label={words.readingMinutes} hint={words.readingMinutesHint} />
          <NumberField name="thenEveryMinutes" label={words.thenEvery} unit={words.minutes} />
        </div>
      </Details>
      <TextField name="comment" label={words.comment} optional />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function Calculation({ basis, words, locale }: { basis: OrderBasis; words: OrderFormWords; locale: "nb" | "en" }) {
  const mgPerKg: unknown = useWatch({ name: "mgPerKg" });
  const minutes: unknown = useWatch({ name: "infusionMinutes" });
  const chosen = Number(useWatch({ name: "strengthMgPerMl" }));
  if (typeof mgPerKg !== "number" || mgPerKg <= 0 || mgPerKg > 10)
    return <p className="text-ink-soft">{words.empty}</p>;
  const { doseMg } = doseFor({ weightKg: basis.weightKg, mgPerKg });
  const isOutside = mgPerKg < basis.minMgPerKg || mgPerKg > basis.maxMgPerKg;
  const rise = basis.lastMgPerKg === null ? 0 : Math.round((mgPerKg - basis.lastMgPerKg) * 1000);
  const isSteep = rise > Math.round(basis.confirmIncreaseMgPerKg * 1000);
  return (
    <>
      <div aria-live="polite" className="rounded-md bg-sunk px-4 py-3 tabular-nums">
        <p>
          {formatQuantity(basis.weightKg, "kg", locale)} × {formatNumber(mgPerKg, locale)} mg/kg ={" "}
          <strong className="text-2xl font-semibold">{formatQuantity(doseMg, "mg", locale)}</strong>
        </p>
      </div>
      <RadioGroup
        name="strengthMgPerMl"
        label={words.strength}
        hint={words.strengthHint}
        choices={basis.strengthsMgPerMl.map((strength) => strengthChoice(doseMg, strength, basis, words, locale))}
      />
      {typeof minutes === "number" && minutes > 0 && chosen > 0 && (
        <p className="tabular-nums">{pumpLine(doseMg, chosen, minutes, basis, words, locale)}</p>
      )}
      {doseMg > basis.capMg && (
        <Notice tone="danger" title={words.overCap}>
          {formatQuantity(doseMg, "mg", locale)} &gt; {formatQuantity(basis.capMg, "mg", locale)} ({words.capFormula})
        </Notice>
      )}
      {isOutside && (
        <div className="space-y-3 border-l-2 border-amber-mark pl-4">
          <p className="font-medium text-amber">{words.outsideWarning}</p>
          <TextArea name="outsideRangeReason" label={words.outsideReason} rows={2} />
        </div>
      )}
      {isSteep && (
        <div className="space-y-3 border-l-2 border-amber-mark pl-4">
          <p className="font-medium text-amber">{words.increaseWarning}</p>
          <TextArea name="increaseReason" label={words.increaseReason} rows={2} />
        </div>
      )}
    </>
  );
}

/** A strength with what it comes to: «70 mg ÷ 50 mg/ml = 1,40 ml». One whose volume is too large says so before anybody signs. */
function strengthChoice(
  doseMg: number,
  strengthMgPerMl: number,
  basis: OrderBasis,
  words: OrderFormWords,
  locale: "nb" | "en",
) {
  const { volumeMl } = volumeFor({ doseMg, strengthMgPerMl, stepMl: basis.volumeStepMl });
  const strength = `${formatNumber(strengthMgPerMl, locale)} mg/ml`;
  const volume = formatQuantity(volumeMl, "ml", locale, 2);
  const tooLarge = volumeMl > basis.maxVolumeMl ? ` (${words.volumeTooLarge})` : "";
  return {
    value: String(strengthMgPerMl),
    label: strength,
    hint: `${formatQuantity(doseMg, "mg", locale)} ÷ ${strength} = ${volume}${tooLarge}`,
  };
}

function pumpLine(
  doseMg: number,
  strengthMgPerMl: number,
  minutes: number,
  basis: OrderBasis,
  words: OrderFormWords,
  locale: "nb" | "en",
): string {
  const { volumeMl } = volumeFor({ doseMg, strengthMgPerMl, stepMl: basis.volumeStepMl });
  if (volumeMl <= 0) return "";
  const rate = formatNumber(rateFor({ volumeMl, minutes }), locale, 2);
  const unit = locale === "nb" ? "ml/t" : "ml/h";
  return `${words.rate} ${formatQuantity(volumeMl, "ml", locale, 2)} ÷ ${String(minutes)} min × 60 = ${rate} ${unit}`;
}

function onlyOne(strengths: number[]): string {
  return strengths.length === 1 ? String(strengths[0]) : "";
}
