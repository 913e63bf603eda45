"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CodeSearch } from "@/components/form/code-search";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { CodeSearchWords } from "@/lib/content/words/code-search";
import type { FormWords } from "@/lib/content/words/form";
import type { TrialFormWords } from "@/lib/content/words/screening";

export type TrialValues = {
  pathwayId: string;
  kind: string;
  name: string;
  atcCode: string;
  dose: string;
  weeks: number | null;
  adequate: string;
  outcome: string;
  stoppedBecause: string;
  comment: string;
};

type FieldsProps = { searchAddress: string; words: TrialFormWords; searchWords: CodeSearchWords };

/** One earlier treatment; empties itself when added, for the next one. */
export function TreatmentTrialForm({
  action,
  pathwayId,
  formWords,
  ...fields
}: FieldsProps & { action: FormAction<TrialValues>; pathwayId: string; formWords: FormWords }) {
  const handle = useActionForm<TrialValues>({
    action,
    defaultValues: {
      ...{ pathwayId, kind: "medicine", name: "", atcCode: "", dose: "", weeks: null },
      ...{ adequate: "", outcome: "", stoppedBecause: "", comment: "" },
    },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={fields.words.label}>
      <Fields {...fields} />
      <SubmitButton variant="secondary">{fields.words.submit}</SubmitButton>
    </ActionForm>
  );
}

/** A medicine is searched for by name or code; anything else is a name. */
function Fields({ searchAddress, words, searchWords }: FieldsProps) {
  const kind: unknown = useWatch({ name: "kind" });
  const outcome: unknown = useWatch({ name: "outcome" });
  const kinds = (["medicine", "psychotherapy", "ect", "other"] as const).map((value) => ({
    value,
    label: words[value],
  }));
  const adequate = (["yes", "no", "unknown"] as const).map((value) => ({ value, label: words[value] }));
  const outcomes = [
    { value: "no-effect", label: words.noEffect },
    { value: "partial-effect", label: words.partialEffect },
    { value: "effect", label: words.effect },
    { value: "stopped-side-effects", label: words.stopped },
    { value: "unknown", label: words.outcomeUnknown },
  ];
  return (
    <>
      <RadioGroup name="kind" label={words.kind} choices={kinds} inline />
      {kind === "medicine" ? (
        <CodeSearch
          name="name"
          codeName="atcCode"
          label={words.name}
          hint={words.medicineHint}
          address={searchAddress}
          example={words.medicineExample}
          words={searchWords}
        />
      ) : (
        <TextField name="name" label={words.name} hint={words.nameHint} />
      )}
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="dose" label={words.dose} optional />
        <NumberField name="weeks" label={words.weeks} unit={words.weeksUnit} widthCh={4} optional />
      </div>
      <RadioGroup name="adequate" label={words.adequate} choices={adequate} inline />
      <Select name="outcome" label={words.outcome} choices={outcomes} />
      <TextField name="stoppedBecause" label={words.stoppedBecause} optional={outcome !== "stopped-side-effects"} />
      <TextField name="comment" label={words.comment} optional />
    </>
  );
}
