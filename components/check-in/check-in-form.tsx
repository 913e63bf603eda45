"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { AnswerCheckInInput } from "@/lib/domain/session/session.schema";

type Answer = { answer: "yes" | "no" | null; comment: string };
export type CheckInValues = {
  pathwayId: string;
  visitId: string;
  answers: Record<string, Answer>;
  escortName: string;
  escortPhone: string;
};
export type CheckInItem = {
  key: string;
  ask: string;
  hint?: string;
  writes?: { label: string; when: "always" | "yes" | "no" };
  /** Asks for the name and phone of somebody when answered yes. */
  asksEscort: boolean;
};
export type CheckInFormWords = {
  label: string;
  escortName: string;
  escortPhone: string;
  noEscort: string;
  send: string;
};

/** The questions of the morning of a session, one below the other, with large targets. Nothing is chosen beforehand. */
export function CheckInForm({
  action,
  ids,
  items,
  sent,
  words,
  formWords,
  ...draft
}: {
  action: FormAction<CheckInValues>;
  ids: { pathwayId: string; visitId: string };
  items: CheckInItem[];
  /** What was answered before, to change. */
  sent: Pick<CheckInValues, "answers" | "escortName" | "escortPhone"> | null;
  words: CheckInFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<CheckInValues> | undefined;
}) {
  const handle = useActionForm<CheckInValues>({
    ...{ action, schema: AnswerCheckInInput.omit({ commandId: true }), ...draft },
    defaultValues: {
      ...ids,
      answers: Object.fromEntries(
        items.map(({ key }): [string, Answer] => [key, sent?.answers[key] ?? { answer: null, comment: "" }]),
      ),
      ...{ escortName: sent?.escortName ?? "", escortPhone: sent?.escortPhone ?? "" },
    },
  });
  const answers = useWatch({ control: handle.form.control, name: "answers" });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      {items.map((item) => (
        <Question
          key={item.key}
          item={item}
          answer={answers[item.key]?.answer ?? null}
          words={words}
          formWords={formWords}
        />
      ))}
      <SubmitButton size="large">{words.send}</SubmitButton>
    </ActionForm>
  );
}

function Question({
  item: { key, ask, hint, writes, asksEscort },
  answer,
  words,
  formWords,
}: {
  item: CheckInItem;
  answer: Answer["answer"];
  words: CheckInFormWords;
  formWords: FormWords;
}) {
  const asks = writes && answer !== null && (writes.when === "always" || writes.when === answer);
  return (
    <div className="space-y-3 border-b border-line pb-6">
      <RadioGroup
        name={`answers.${key}.answer`}
        label={ask}
        hint={hint}
        inline
        choices={[
          { value: "yes", label: formWords.yes },
          { value: "no", label: formWords.no },
        ]}
      />
      {asks && <TextField name={`answers.${key}.comment`} label={writes.label} />}
      {asksEscort && answer === "yes" && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="escortName" label={words.escortName} />
          <TextField name="escortPhone" label={words.escortPhone} type="tel" />
        </div>
      )}
      {asksEscort && answer === "no" && (
        <p className="font-medium text-amber" role="status">
          {words.noEscort}
        </p>
      )}
    </div>
  );
}
