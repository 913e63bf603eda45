/** Where a patient answers: signed in on a device of their own, or on the clinic's tablet. */
export type FormPlace = "own-device" | "clinic-tablet";

const FORMS: Record<FormPlace, string> = { "own-device": "/my/forms", "clinic-tablet": "/kiosk/forms" };

export function formsPath(place: FormPlace): string {
  return FORMS[place];
}

export function formPath(place: FormPlace, instrument: string): string {
  return `${FORMS[place]}/${encodeURIComponent(instrument)}`;
}

export function receiptPath(place: FormPlace, instrument: string): string {
  return `${formPath(place, instrument)}/received`;
}
