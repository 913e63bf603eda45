"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import { formatNumber, formatQuantity } from "@/lib/content/format";
import type { FormWords } from "@/lib/content/words/form";
import type { OrderFormWords } from "@/lib/content/words/order";
import { doseFor, volumeFor } from "@/lib/domain/order/dose-calculation";

export type OrderValues = {
  pathwayId: string;
  visitId: string;
  measurementId: string;
  mgPerKg: number | null;
  outsideRangeReason: string;
  increaseReason: string;
  comment: string;
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
  lastMgPerKg: number | null;
};

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
    action,
    defaultValues: { ...values, mgPerKg: basis.lastMgPerKg, outsideRangeReason: "", increaseReason: "", comment: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <NumberField name="mgPerKg" label={words.mgPerKg} unit="mg/kg" decimals widthCh={6} size="large" />
      <Calculation basis={basis} words={words} locale={formWords.locale} />
      <TextField name="comment" label={words.comment} optional />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function Calculation({ basis, words, locale }: { basis: OrderBasis; words: OrderFormWords; locale: "nb" | "en" }) {
  const mgPerKg: unknown = useWatch({ name: "mgPerKg" });
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
        <ul className="mt-1 flex flex-wrap gap-x-6 text-ink-soft">
          {basis.strengthsMgPerMl.map((strengthMgPerMl) => {
            const { volumeMl } = volumeFor({ doseMg, strengthMgPerMl, stepMl: basis.volumeStepMl });
            return (
              <li key={strengthMgPerMl}>
                {formatQuantity(volumeMl, "ml", locale, 2)} ({strengthMgPerMl} mg/ml)
              </li>
            );
          })}
        </ul>
      </div>
      {doseMg > basis.capMg && <Notice tone="danger" title={words.overCap} />}
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
