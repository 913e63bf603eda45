"use client";

import { DateField, TimeField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { TextField } from "@/components/form/text-field";

export type AppointmentValues = {
  pathwayId: string;
  date: string;
  time: string;
  durationMinutes: number | null;
  roomId: string;
  doctorId: string;
  nurseId: string;
  overrideReason: string;
};
/** Empty lists are people the step does not ask for. */
export type AppointmentChoices = { rooms: Choice[]; doctors: Choice[]; nurses: Choice[] };
export type AppointmentWords = Record<
  "date" | "dateHint" | "time" | "duration" | "minutes" | "room" | "doctor" | "nurse" | "overrideReason",
  string
>;

/** When, how long, where and with whom. */
export function AppointmentFields({ choices, words }: { choices: AppointmentChoices; words: AppointmentWords }) {
  return (
    <>
      <div className="flex flex-wrap gap-x-6 gap-y-6">
        <DateField name="date" label={words.date} hint={words.dateHint} />
        <TimeField name="time" label={words.time} />
        <NumberField name="durationMinutes" label={words.duration} unit={words.minutes} widthCh={4} />
      </div>
      <RadioGroup name="roomId" label={words.room} choices={choices.rooms} inline />
      {choices.doctors.length > 0 && (
        <RadioGroup name="doctorId" label={words.doctor} choices={choices.doctors} inline />
      )}
      {choices.nurses.length > 0 && <RadioGroup name="nurseId" label={words.nurse} choices={choices.nurses} inline />}
      <TextField name="overrideReason" label={words.overrideReason} maxLength={500} autoComplete="off" optional />
    </>
  );
}
