"use client";

import { ActionForm } from "@/components/form/action-form";
import { Checkbox } from "@/components/form/checkbox";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type ReminderValues = { patientId: string; email: boolean; sms: boolean };

/** How a patient is reminded: by e-mail, by SMS, both or not at all. `patientId` is empty on the patient's own page. */
export function ReminderForm({
  action,
  patientId,
  chosen,
  words,
  formWords,
}: {
  action: FormAction<ReminderValues>;
  patientId: string;
  chosen: { email: boolean; sms: boolean };
  words: Record<"title" | "email" | "sms" | "submit", string> & Partial<Record<"emailHint" | "smsHint", string>>;
  formWords: FormWords;
}) {
  const handle = useActionForm<ReminderValues>({ action, defaultValues: { patientId, ...chosen } });
  return (
    <ActionForm handle={handle} words={formWords} label={words.title} className="max-w-measure">
      <Checkbox
        name="email"
        label={words.email}
        {...(words.emailHint === undefined ? {} : { hint: words.emailHint })}
      />
      <Checkbox name="sms" label={words.sms} {...(words.smsHint === undefined ? {} : { hint: words.smsHint })} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
