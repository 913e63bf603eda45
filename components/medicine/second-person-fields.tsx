"use client";

import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Select } from "@/components/form/select";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";

export type SecondPersonChoice = { value: string; label: string; hasPin: boolean };
export type SecondPersonValues = { secondPersonId: string; secondPersonPin: string; secondPersonPassword: string };
export type SecondPersonWords = Record<
  "title" | "text" | "who" | "pin" | "pinHint" | "password" | "noPin" | "usePassword" | "usePin",
  string
>;
export type SecondPersonProps = { people: SecondPersonChoice[]; words: SecondPersonWords };

/** For a form's defaults: nobody has confirmed. */
export const NOBODY: SecondPersonValues = { secondPersonId: "", secondPersonPin: "", secondPersonPassword: "" };

/**
 * Another pair of eyes, on the same screen: picks their name and types their own PIN, or their password while they have none. Nothing of it
 * is kept as a draft.
 */
export function SecondPersonFields({ people, words }: SecondPersonProps) {
  const { setValue } = useFormContext();
  const personId: unknown = useWatch({ name: "secondPersonId" });
  const [prefersPassword, setPrefersPassword] = useState(false);
  const person = people.find(({ value }) => value === personId);
  const asksPassword = person !== undefined && (!person.hasPin || prefersPassword);
  const change = () => {
    setValue("secondPersonPin", "");
    setValue("secondPersonPassword", "");
    setPrefersPassword(!prefersPassword);
  };
  return (
    <fieldset className="max-w-measure rounded-md border border-line-strong px-5 pt-2 pb-5">
      <legend className="px-1 font-semibold">{words.title}</legend>
      <p className="text-ink-soft">{words.text}</p>
      <div className="mt-4 grid gap-5 sm:grid-cols-2">
        <Select name="secondPersonId" label={words.who} choices={people} size="large" />
        {asksPassword ? (
          <TextField
            key="password"
            name="secondPersonPassword"
            type="password"
            label={words.password}
            {...(!person.hasPin && { hint: words.noPin })}
            autoComplete="off"
            size="large"
          />
        ) : (
          <TextField
            key="pin"
            name="secondPersonPin"
            type="password"
            inputMode="numeric"
            label={words.pin}
            hint={words.pinHint}
            autoComplete="off"
            maxLength={6}
            widthCh={8}
            size="large"
          />
        )}
      </div>
      {person?.hasPin && (
        <Button type="button" variant="quiet" className="mt-3" onClick={change}>
          {prefersPassword ? words.usePin : words.usePassword}
        </Button>
      )}
    </fieldset>
  );
}
