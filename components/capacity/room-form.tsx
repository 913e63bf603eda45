"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { AddRoomInput, ChangeRoomInput } from "@/lib/domain/booking/places.schema";

type RoomValues = { name: string; kind: string; equipment: string[]; openFrom: string };
export type NewRoomValues = RoomValues & { locationId: string };
export type ChangedRoomValues = RoomValues & { roomId: string; closedFrom: string };

type Words = Record<
  "room" | "place" | "kind" | "equipment" | "openFrom" | "openFromHint" | "closedFrom" | "closedFromHint" | "submit",
  string
>;
type Choices = { kinds: Choice[]; equipment: Choice[] };
type Shared = { choices: Choices; label: string; words: Words; formWords: FormWords };

/** A new room at a place. */
export function AddRoomForm({
  action,
  locations,
  label,
  formWords,
  ...shared
}: Shared & { action: FormAction<NewRoomValues>; locations: Choice[] }) {
  const defaultValues = { locationId: "", name: "", kind: "", equipment: [], openFrom: "" };
  const handle = useActionForm<NewRoomValues>({ action, schema: AddRoomInput, defaultValues, resetOnSaved: true });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <RadioGroup name="locationId" label={shared.words.place} choices={locations} inline />
      <RoomFields {...shared} />
      <SubmitButton>{shared.words.submit}</SubmitButton>
    </ActionForm>
  );
}

/** A room as it is from now on, and the days it can be used. */
export function ChangeRoomForm({
  action,
  defaultValues,
  label,
  formWords,
  ...shared
}: Shared & { action: FormAction<ChangedRoomValues>; defaultValues: ChangedRoomValues }) {
  const handle = useActionForm<ChangedRoomValues>({ action, schema: ChangeRoomInput, defaultValues });
  const { words } = shared;
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <RoomFields {...shared} />
      <DateField name="closedFrom" label={words.closedFrom} hint={words.closedFromHint} optional="unsaid" />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function RoomFields({ choices, words }: Pick<Shared, "choices" | "words">) {
  return (
    <>
      <TextField name="name" label={words.room} autoComplete="off" widthCh={24} />
      <RadioGroup name="kind" label={words.kind} choices={choices.kinds} inline />
      <CheckboxGroup name="equipment" label={words.equipment} choices={choices.equipment} optional="unsaid" />
      <DateField name="openFrom" label={words.openFrom} hint={words.openFromHint} optional="unsaid" />
    </>
  );
}
