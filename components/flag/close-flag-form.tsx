"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Heading } from "@/components/ui/heading";
import type { FlagWords } from "@/lib/content/words/flag";
import type { FormWords } from "@/lib/content/words/form";

export type CloseFlagValues = {
  pathwayId: string;
  flagId: string;
  judgedLevel: string;
  assessment: Record<string, string>;
  safetyPlan: Record<string, string>;
};
export type FlagField = { key: string; label: string; hint: string; optional: boolean };

/** Two by two where there is room: the whole assessment is in view. */
const BESIDE = "grid items-end gap-x-8 gap-y-5 lg:grid-cols-2";

/** The structured assessment that alone closes a safety flag, and the plan that the patient keeps. Saved as it is written. */
export function CloseFlagForm({
  action,
  pathwayId,
  flagId,
  assessment,
  plan,
  earlierPlan = {},
  words,
  formWords,
  ...drafting
}: {
  action: FormAction<CloseFlagValues>;
  pathwayId: string;
  flagId: string;
  assessment: FlagField[];
  plan: FlagField[];
  /** The plan in force: renewed rather than written anew. */
  earlierPlan?: Readonly<Record<string, string>>;
  words: FlagWords["closeForm"];
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<CloseFlagValues> | undefined;
}) {
  const handle = useActionForm<CloseFlagValues>({
    ...{ action, ...drafting },
    defaultValues: {
      ...{ pathwayId, flagId, judgedLevel: "" },
      assessment: Object.fromEntries(assessment.map(({ key }) => [key, ""])),
      safetyPlan: Object.fromEntries(plan.map(({ key }) => [key, earlierPlan[key] ?? ""])),
    },
  });
  const levels = (["low", "moderate", "high"] as const).map((value) => ({ value, label: words[value] }));
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-none">
      <div>
        <Heading level={3}>{words.assessmentTitle}</Heading>
        <p className="mt-1 max-w-measure text-ink-soft">{words.assessmentIntro}</p>
      </div>
      <div className={BESIDE}>
        {assessment.map(({ key, label, hint, optional }) => (
          <TextArea key={key} name={`assessment.${key}`} label={label} hint={hint} optional={optional} rows={2} />
        ))}
      </div>
      <RadioGroup name="judgedLevel" label={words.judgedLevel} choices={levels} className="max-w-measure" />
      <div className="border-t border-line pt-5">
        <Heading level={3}>{words.planTitle}</Heading>
        <p className="mt-1 max-w-measure text-ink-soft">
          {words.planIntro} {words.planNeeded}
        </p>
      </div>
      <div className={BESIDE}>
        {plan.map(({ key, label, hint, optional }) => (
          <TextArea key={key} name={`safetyPlan.${key}`} label={label} hint={hint} optional={optional} rows={2} />
        ))}
      </div>
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
