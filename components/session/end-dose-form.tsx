"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import {
  NOBODY,
  SecondPersonFields,
  type SecondPersonProps,
  type SecondPersonValues,
} from "@/components/medicine/second-person-fields";
import type { FormWords } from "@/lib/content/words/form";
import { EndDoseInput } from "@/lib/domain/dose/dose.schema";

export type EndDoseValues = SecondPersonValues & {
  pathwayId: string;
  visitId: string;
  kind: string;
  givenVolumeMl: number | null;
  reason: string;
};
export type EndDoseWords = Record<"label" | "kind" | "volume" | "volumeHint" | "reason" | "save", string>;

/** What the patient got of what was drawn up, read off by two people. What the pump comes to is proposed, never taken for granted. */
export function EndDoseForm({
  action,
  values,
  kinds,
  secondPerson,
  words,
  formWords,
}: {
  action: FormAction<EndDoseValues>;
  values: Pick<EndDoseValues, "pathwayId" | "visitId" | "givenVolumeMl" | "kind">;
  kinds: Choice[];
  secondPerson: SecondPersonProps;
  words: EndDoseWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<EndDoseValues>({
    ...{ action, schema: EndDoseInput.omit({ commandId: true }) },
    defaultValues: { ...values, reason: "", ...NOBODY },
  });
  const kind = useWatch({ control: handle.form.control, name: "kind" });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="kind" label={words.kind} choices={kinds} inline />
      <NumberField name="givenVolumeMl" label={words.volume} hint={words.volumeHint} unit="ml" decimals size="large" />
      {kind !== "completed" && <TextField name="reason" label={words.reason} size="large" />}
      <SecondPersonFields {...secondPerson} />
      <SubmitButton size="large">{words.save}</SubmitButton>
    </ActionForm>
  );
}
