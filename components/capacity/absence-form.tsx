"use client";

import { ActionForm } from "@/components/form/action-form";
import { DateField, TimeField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { Details } from "@/components/ui/details";
import type { FormWords } from "@/lib/content/words/form";
import { RecordAbsenceInput } from "@/lib/domain/booking/absence.schema";

export type AbsenceValues = {
  userId: string;
  kind: string;
  fromDate: string;
  fromTime: string;
  untilDate: string;
  untilTime: string;
};
type Words = Record<
  "who" | "kind" | "kindHint" | "fromDate" | "untilDate" | "partDay" | "fromTime" | "untilTime" | "submit",
  string
>;

/** Somebody is away from a day to a day. `people` empty: it is the person whose page this is. */
export function AbsenceForm({
  action,
  defaultValues,
  people,
  kinds,
  label,
  words,
  formWords,
}: {
  action: FormAction<AbsenceValues>;
  defaultValues: AbsenceValues;
  people: Choice[];
  kinds: Choice[];
  label: string;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<AbsenceValues>({ action, schema: RecordAbsenceInput, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      {people.length > 0 && <Select name="userId" label={words.who} choices={people} />}
      <RadioGroup name="kind" label={words.kind} hint={words.kindHint} choices={kinds} inline />
      <div className="flex flex-wrap gap-x-6 gap-y-6">
        <DateField name="fromDate" label={words.fromDate} />
        <DateField name="untilDate" label={words.untilDate} />
      </div>
      <Details summary={words.partDay}>
        <div className="flex flex-wrap gap-x-6 gap-y-6">
          <TimeField name="fromTime" label={words.fromTime} optional />
          <TimeField name="untilTime" label={words.untilTime} optional />
        </div>
      </Details>
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
