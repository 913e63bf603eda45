"use client";

import { useFieldArray } from "react-hook-form";
import { TimeField } from "@/components/form/date-field";
import type { Choice } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";

export type HoursValues = { from: string; to: string; locationId: string; presence: string };
export type WeekHoursValues = HoursValues & { weekday: number };
export type HoursWords = Record<"from" | "to" | "place" | "how" | "morePeriods", string>;

/** A day of the timetable as it is named: its rows, and the button that gives it another. */
export type HoursDay = { weekday: number; name: string; addLabel: string };

/**
 * The rows of a timetable in one flat list, under their days, so that the place of a row in the list is the place that an error names. An empty row
 * is time off.
 */
export function HoursFields({
  days,
  locations,
  presences,
  words,
}: {
  days: readonly HoursDay[];
  locations: Choice[];
  presences: Choice[];
  words: HoursWords;
}) {
  const { fields, append } = useFieldArray<{ periods: WeekHoursValues[] }, "periods">({ name: "periods" });
  const addTo = (weekday: number) =>
    append({
      ...{ weekday, from: "", to: "", presence: "on-site" },
      locationId: fields.findLast((row) => row.weekday === weekday)?.locationId ?? locations[0]?.value ?? "",
    });
  return (
    <div className="divide-y divide-line border-y border-line">
      {days.map((day) => (
        <fieldset key={day.weekday} className="min-w-0 py-4">
          <legend className="float-left mb-2 w-full font-semibold">{day.name}</legend>
          <div className="clear-both grid gap-3">
            {fields.map((row, index) =>
              row.weekday === day.weekday ? (
                <div key={row.id} className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-[6rem_6rem_1fr_1fr]">
                  <TimeField name={`periods.${index}.from`} label={words.from} optional="unsaid" />
                  <TimeField name={`periods.${index}.to`} label={words.to} optional="unsaid" />
                  <Select
                    name={`periods.${index}.locationId`}
                    label={words.place}
                    choices={locations}
                    optional="unsaid"
                  />
                  <Select name={`periods.${index}.presence`} label={words.how} choices={presences} optional="unsaid" />
                </div>
              ) : null,
            )}
          </div>
          <Button
            variant="quiet"
            icon="plus"
            className="mt-1"
            aria-label={day.addLabel}
            onClick={() => addTo(day.weekday)}
          >
            {words.morePeriods}
          </Button>
        </fieldset>
      ))}
    </div>
  );
}
