"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { ChecklistRow, type ChecklistRowItem } from "@/components/session/checklist-row";
import type { FormWords } from "@/lib/content/words/form";
import { DischargePatientInput } from "@/lib/domain/session/session.schema";

type Answer = { answer: "yes" | "no" | null; comment: string };
export type DischargeValues = {
  pathwayId: string;
  visitId: string;
  criteria: Record<string, Answer>;
  escortName: string;
  escortPhone: string;
};
export type DischargeWords = {
  label: string;
  comment: string;
  escort: string;
  escortName: string;
  escortPhone: string;
  save: string;
};

/** Going home: every criterion answered, and who comes along. */
export function DischargeForm({
  action,
  ids,
  escort,
  items,
  words,
  formWords,
  ...draft
}: {
  action: FormAction<DischargeValues>;
  ids: { pathwayId: string; visitId: string };
  /** As agreed at the time-out; whoever actually comes is written here. */
  escort: { escortName: string; escortPhone: string };
  items: ChecklistRowItem[];
  words: DischargeWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<DischargeValues> | undefined;
}) {
  const handle = useActionForm<DischargeValues>({
    ...{ action, schema: DischargePatientInput.omit({ commandId: true }), ...draft },
    defaultValues: {
      ...{ ...ids, ...escort },
      criteria: Object.fromEntries(items.map(({ key }): [string, Answer] => [key, { answer: null, comment: "" }])),
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-none">
      <ul className="grid gap-x-12 border-t border-line md:grid-cols-2">
        {items.map((item) => (
          <ChecklistRow key={item.key} item={item} group="criteria" commentLabel={words.comment} />
        ))}
      </ul>
      <fieldset className="max-w-measure">
        <legend className="font-medium">{words.escort}</legend>
        <div className="mt-2 grid gap-5 sm:grid-cols-2">
          <TextField name="escortName" label={words.escortName} size="large" />
          <TextField name="escortPhone" label={words.escortPhone} type="tel" size="large" />
        </div>
      </fieldset>
      <SubmitButton size="large" icon="pen">
        {words.save}
      </SubmitButton>
    </ActionForm>
  );
}
