"use client";

import { Checkbox } from "@/components/form/checkbox";
import { RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/domain/access/actor";
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
  escortRelation: string;
  adviceLocale: Locale;
  isAdviceGiven: boolean;
  callTime: string;
  callerId: string;
};
export type DischargeWords = {
  label: string;
  comment: string;
  escort: string;
  escortName: string;
  escortPhone: string;
  escortRelation: string;
  advice: string;
  adviceLocale: string;
  locales: { value: Locale; label: string }[];
  adviceGiven: string;
  adviceLink: string;
  call: string;
  callTime: string;
  callTimeHint: string;
  caller: string;
  save: string;
};

/** Going home: every criterion answered, who comes along, the written advice, and who calls tomorrow. */
export function DischargeForm({
  action,
  ids,
  escort,
  adviceLocale,
  adviceHref,
  call,
  items,
  words,
  formWords,
  ...draft
}: {
  action: FormAction<DischargeValues>;
  ids: { pathwayId: string; visitId: string };
  /** As agreed at the time-out; whoever actually comes is written here. */
  escort: { escortName: string; escortPhone: string };
  /** The patient's own language. */
  adviceLocale: Locale;
  adviceHref: string;
  /** When the clinic usually calls, and who may: the care team. */
  call: { time: string; callers: { value: string; label: string }[]; callerId: string };
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
      ...{ ...ids, ...escort, escortRelation: "", adviceLocale, isAdviceGiven: false },
      ...{ callTime: call.time, callerId: call.callerId },
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
          <TextField name="escortRelation" label={words.escortRelation} size="large" />
        </div>
      </fieldset>
      <fieldset className="max-w-measure">
        <legend className="font-medium">{words.advice}</legend>
        <p className="mt-1">
          <Link href={adviceHref} className="inline-flex min-h-12 items-center">
            {words.adviceLink}
          </Link>
        </p>
        <RadioGroup name="adviceLocale" label={words.adviceLocale} choices={words.locales} inline />
        <div className="mt-3">
          <Checkbox name="isAdviceGiven" label={words.adviceGiven} />
        </div>
      </fieldset>
      <fieldset className="max-w-measure">
        <legend className="font-medium">{words.call}</legend>
        <div className="mt-2 grid gap-5 sm:grid-cols-2">
          <TextField name="callTime" label={words.callTime} hint={words.callTimeHint} size="large" />
          <Select name="callerId" label={words.caller} choices={call.callers} size="large" />
        </div>
      </fieldset>
      <SubmitButton size="large" icon="pen">
        {words.save}
      </SubmitButton>
    </ActionForm>
  );
}
