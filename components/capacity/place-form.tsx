"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { AddLocationInput } from "@/lib/domain/booking/places.schema";

export type PlaceValues = { name: string; address: string };

/** A new place of the clinic. */
export function PlaceForm({
  action,
  label,
  words,
  formWords,
}: {
  action: FormAction<PlaceValues>;
  label: string;
  words: Record<"place" | "address" | "addressHint" | "submit", string>;
  formWords: FormWords;
}) {
  const defaultValues = { name: "", address: "" };
  const handle = useActionForm<PlaceValues>({ action, schema: AddLocationInput, defaultValues, resetOnSaved: true });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <TextField name="name" label={words.place} autoComplete="off" widthCh={24} />
      <TextField name="address" label={words.address} hint={words.addressHint} autoComplete="off" />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
