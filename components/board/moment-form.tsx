"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { TimeField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { VisitMomentKind } from "@/lib/domain/visit-moment/visit-moment.schema";

export type MomentValues = {
  pathwayId: string;
  visitId: string;
  kind: VisitMomentKind;
  minutes: number | null;
  time: string;
};

type Words = Record<"kind" | "minutes" | "minutesHint" | "minuteUnit" | "at" | "atHint" | "save" | "label", string> & {
  kinds: Record<VisitMomentKind, string>;
};

/** What else than now: late by so many minutes, at an earlier time, or something that was written down wrongly. */
export function MomentForm({
  action,
  pathwayId,
  visitId,
  kind,
  words,
  formWords,
}: {
  action: FormAction<MomentValues>;
  pathwayId: string;
  visitId: string;
  kind: VisitMomentKind;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<MomentValues>({
    action,
    defaultValues: { pathwayId, visitId, kind, minutes: null, time: "" },
    resetOnSaved: true,
  });
  const chosen = useWatch({ control: handle.form.control, name: "kind" });
  const kinds: VisitMomentKind[] = ["running-late", "arrived", "left"];
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup
        name="kind"
        label={words.kind}
        choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        inline
      />
      {chosen === "running-late" ? (
        <NumberField
          name="minutes"
          label={words.minutes}
          hint={words.minutesHint}
          unit={words.minuteUnit}
          widthCh={4}
        />
      ) : (
        <TimeField name="time" label={words.at} hint={words.atHint} optional />
      )}
      <SubmitButton variant="secondary">{words.save}</SubmitButton>
    </ActionForm>
  );
}
