"use client";

import { CheckboxGroup } from "@/components/form/checkbox-group";
import { type Choice, RadioGroup } from "@/components/form/radio-group";

export type CareTeamValues = { psychologistId: string; doctorIds: string[]; nurseIds: string[] };
export type CareTeamChoices = { psychologists: Choice[]; doctors: Choice[]; nurses: Choice[] };
export type CareTeamWords = Record<"psychologist" | "psychologistHint" | "doctors" | "nurses", string>;

/** Who treats: one psychologist, one or more doctors and nurses. */
export function CareTeamFields({ choices, words }: { choices: CareTeamChoices; words: CareTeamWords }) {
  return (
    <>
      <RadioGroup
        name="psychologistId"
        label={words.psychologist}
        hint={words.psychologistHint}
        choices={choices.psychologists}
      />
      <CheckboxGroup name="doctorIds" label={words.doctors} choices={choices.doctors} />
      <CheckboxGroup name="nurseIds" label={words.nurses} choices={choices.nurses} />
    </>
  );
}
