"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { classNames } from "@/components/ui/class-names";
import { Heading } from "@/components/ui/heading";
import type { FormWords } from "@/lib/content/words/form";
import type { HealthFormWords } from "@/lib/content/words/screening";

export type HealthValues = {
  pathwayId: string;
  health: Record<string, string>;
  exclusions: Record<string, { answer: string; comment: string; overrideReason: string }>;
};
export type HealthField = { key: string; label: string; hint?: string; optional: boolean };
export type ExclusionField = { key: string; label: string; level: "A" | "B" | "C"; levelWords: string; source: string };

/** The doctor's health page and the exclusions in one form, saved as it is written and entered in the record as one whole. */
export function HealthForm({
  action,
  values,
  headings,
  exclusions,
  words,
  formWords,
  ...drafting
}: {
  action: FormAction<HealthValues>;
  values: HealthValues;
  headings: HealthField[];
  exclusions: ExclusionField[];
  words: HealthFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<HealthValues> | undefined;
}) {
  const handle = useActionForm<HealthValues>({ action, ...drafting, defaultValues: values });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-none">
      <section id="health" className="scroll-mt-20 space-y-5">
        <Heading level={2}>{words.healthTitle}</Heading>
        <p className="max-w-measure text-ink-soft">{words.healthIntro}</p>
        <div className="grid gap-x-8 gap-y-5 xl:grid-cols-2">
          {headings.map(({ key, label, hint, optional }) => (
            <TextArea key={key} name={`health.${key}`} label={label} hint={hint} rows={2} optional={optional} />
          ))}
        </div>
      </section>
      <section id="exclusions" className="scroll-mt-20 space-y-5 border-t border-line pt-6">
        <Heading level={2}>{words.exclusionsTitle}</Heading>
        <p className="max-w-measure text-ink-soft">{words.exclusionsIntro}</p>
        <ul className="divide-y divide-line">
          {exclusions.map((exclusion) => (
            <ExclusionQuestion key={exclusion.key} exclusion={exclusion} words={words} />
          ))}
        </ul>
      </section>
      <div className="space-y-2">
        <SubmitButton>{words.submit}</SubmitButton>
        <p className="text-sm text-ink-soft">{words.copyHint}</p>
      </div>
    </ActionForm>
  );
}

/** On a wide page the answers stand to the right of their question: a floated legend takes a place in the grid. */
const BESIDE = classNames(
  "lg:grid lg:grid-cols-[minmax(0,1fr)_auto] lg:items-start lg:gap-x-6",
  "lg:[&>*]:col-start-1 lg:[&>legend]:float-left",
  "lg:[&>div:last-child]:col-start-2 lg:[&>div:last-child]:row-span-3 lg:[&>div:last-child]:row-start-1 lg:[&>div:last-child]:mt-0",
);

/** One exclusion. What an answer other than no asks for appears only then: level A a reason to treat nevertheless, the others an assessment. */
function ExclusionQuestion({ exclusion, words }: { exclusion: ExclusionField; words: HealthFormWords }) {
  const { key, label, level, levelWords, source } = exclusion;
  const answer: unknown = useWatch({ name: `exclusions.${key}.answer` });
  const asksMore = answer === "yes" || answer === "unknown";
  const choices = (["no", "yes", "unknown"] as const).map((value) => ({ value, label: words[value] }));
  return (
    <li className="space-y-4 py-4 first:pt-0">
      <RadioGroup
        name={`exclusions.${key}.answer`}
        label={label}
        hint={`${levelWords} · ${source}`}
        choices={choices}
        inline
        className={BESIDE}
      />
      {asksMore && (
        <div className="grid max-w-measure gap-4 border-l-2 border-amber-mark pl-4">
          <TextArea name={`exclusions.${key}.comment`} label={words.comment} rows={2} optional={level === "A"} />
          {level === "A" && (
            <TextArea
              name={`exclusions.${key}.overrideReason`}
              label={words.override}
              hint={words.overrideHint}
              rows={2}
              optional
            />
          )}
        </div>
      )}
    </li>
  );
}
