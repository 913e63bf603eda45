import { parseTypedDay } from "@/components/form/parse-day";
import type { AppointmentChoices, AppointmentWords } from "@/components/visit/appointment-fields";
import { movingVisitWords } from "@/lib/content/words/moving-visit";
import { visitWords } from "@/lib/content/words/visit";
import type { Locale } from "@/lib/domain/access/actor";
import type { BookingView } from "@/lib/queries/visits/booking";

/** What may be chosen for the step in hand; people whom the step does not ask for are left out. */
export function appointmentChoices({ rooms, doctors, nurses, chosen }: BookingView): AppointmentChoices {
  const people = (staff: BookingView["doctors"]) => staff.map(({ userId, name }) => ({ value: userId, label: name }));
  const asks = (role: "doctor" | "nurse") => chosen?.step.attendees.includes(role) ?? false;
  return {
    rooms: rooms.map(({ id, name, location }) => ({ value: id, label: `${name}, ${location}` })),
    doctors: asks("doctor") ? people(doctors) : [],
    nurses: asks("nurse") ? people(nurses) : [],
  };
}

export function appointmentWords(view: BookingView, locale: Locale): AppointmentWords {
  const { date, time, duration, minutes, room, doctor, nurse, earliest } = visitWords[locale];
  return {
    date,
    time,
    duration,
    minutes,
    room,
    doctor,
    nurse,
    overrideReason: movingVisitWords[locale].overrideReason,
    dateHint: view.chosen ? earliest(view.chosen.earliestOn) : "",
  };
}

/** The words of the day's taken times. */
export function dayWords(view: BookingView, locale: Locale) {
  const { dayTitle, dayNote, free, showDay, otherDay } = visitWords[locale];
  return { title: dayTitle(view.date), note: dayNote, free, show: showDay, otherDay };
}

/** A day in the address, also as a person types it, or null for anything else. */
export function dateInAddress(value: string | undefined): string | null {
  const day = parseTypedDay(value ?? "");
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** An instant in the address, or null for anything else. */
export function instantInAddress(value: string | undefined): Date | null {
  if (value === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return null;
  return Number.isNaN(Date.parse(value)) ? null : new Date(value);
}
