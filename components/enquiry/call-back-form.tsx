"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { SubmitEnquiryInput } from "@/lib/domain/enquiry/enquiry.schema";

export type CallBackValues = {
  name: string;
  phone: string;
  email: string;
  preferredTime: string;
  message: string;
  locale: Locale;
};
type Words = Record<
  "name" | "phone" | "phoneHint" | "email" | "preferredTime" | "message" | "messageHint" | "submit",
  string
>;

const schema = SubmitEnquiryInput.omit({ commandId: true });

/** «Ring meg»: two fields that are needed, and room for what somebody wants to say. */
export function CallBackForm({
  action,
  locale,
  times,
  words,
  formWords,
}: {
  action: FormAction<CallBackValues>;
  locale: Locale;
  times: Choice[];
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<CallBackValues>({
    action,
    schema,
    defaultValues: { name: "", phone: "", email: "", preferredTime: "any", message: "", locale },
  });
  return (
    <ActionForm handle={handle} words={formWords}>
      <TextField name="name" label={words.name} autoComplete="name" maxLength={120} />
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        autoComplete="tel"
        inputMode="tel"
        widthCh={18}
      />
      <TextField name="email" type="email" label={words.email} optional autoComplete="email" maxLength={200} />
      <RadioGroup name="preferredTime" label={words.preferredTime} choices={times} />
      <TextArea name="message" label={words.message} hint={words.messageHint} optional rows={3} maxLength={1000} />
      <SubmitButton size="large">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
