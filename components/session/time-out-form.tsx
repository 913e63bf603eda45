"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { ChecklistRow, type ChecklistRowItem } from "@/components/session/checklist-row";
import type { FormWords } from "@/lib/content/words/form";
import { RecordTimeOutInput } from "@/lib/domain/session/session.schema";

type Answer = { answer: "yes" | "no" | null; comment: string };
export type TimeOutValues = {
  pathwayId: string;
  visitId: string;
  answers: Record<string, Answer>;
  escortName: string;
  escortPhone: string;
  reason: string;
};
export type TimeOutWords = {
  label: string;
  comment: string;
  escortName: string;
  escortPhone: string;
  reason: string;
  reasonHint: string;
  save: string;
};

/** The time-out, gone through with the patient. Nothing is chosen beforehand; what holds or stops is said at once and asks for a reason. */
export function TimeOutForm({
  action,
  ids,
  items,
  escort = { escortName: "", escortPhone: "" },
  words,
  formWords,
  ...draft
}: {
  action: FormAction<TimeOutValues>;
  ids: { pathwayId: string; visitId: string };
  /** As the patient said this morning. */
  escort?: { escortName: string; escortPhone: string };
  items: ChecklistRowItem[];
  words: TimeOutWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<TimeOutValues> | undefined;
}) {
  const handle = useActionForm<TimeOutValues>({
    ...{ action, schema: RecordTimeOutInput.omit({ commandId: true }), ...draft },
    defaultValues: {
      ...ids,
      answers: Object.fromEntries(items.map(({ key }): [string, Answer] => [key, { answer: null, comment: "" }])),
      ...{ ...escort, reason: "" },
    },
  });
  const answers = useWatch({ control: handle.form.control, name: "answers" });
  const needsReason = items.some(({ key, expected }) => {
    const answer = answers[key]?.answer ?? null;
    return answer !== null && answer !== expected;
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-none">
      <ul className="grid gap-x-12 border-t border-line md:grid-cols-2">
        {items.map((item) => (
          <ChecklistRow key={item.key} item={item} group="answers" commentLabel={words.comment} />
        ))}
      </ul>
      <div className="grid max-w-measure gap-5 sm:grid-cols-2">
        <TextField name="escortName" label={words.escortName} size="large" optional={needsReason} />
        <TextField name="escortPhone" label={words.escortPhone} type="tel" size="large" optional={needsReason} />
      </div>
      {needsReason && <TextArea name="reason" label={words.reason} hint={words.reasonHint} />}
      <SubmitButton size="large" icon="pen">
        {words.save}
      </SubmitButton>
    </ActionForm>
  );
}
