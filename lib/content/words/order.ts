import type { Locale } from "@/lib/domain/access/actor";
import { formatDateTime, formatNumber, formatQuantity, formatWeekdayDate } from "@/lib/content/format";
import { clinicDate } from "@/lib/domain/calendar";

/** Midnight belongs to the day that ends, not to the next. */
const justBefore = (at: Date) => new Date(at.getTime() - 1);
const endsADay = (at: Date) => clinicDate(justBefore(at)) !== clinicDate(at);
const lastDay = (at: Date, locale: Locale) => formatWeekdayDate(justBefore(at), locale);

const nb = {
  title: (session: string) => session,
  orderTitle: "Ordinasjon",
  formula: (kg: string, mgPerKg: string, mg: string) => `${kg} × ${mgPerKg} mg/kg = ${mg}`,
  signed: (name: string, at: string) => `Signert av ${name}, ${at}`,
  validUntil: (at: Date) =>
    endsADay(at) ? `Gjelder ut ${lastDay(at, "nb")}` : `Gjelder til ${formatDateTime(at, "nb")}`,
  cancelled: (name: string, reason: string) => `Trukket av ${name}: ${reason}`,
  lastDose: (mgPerKg: string, mg: string) => `Forrige dose: ${mgPerKg} mg/kg (${mg})`,
  noLastDose: "Første dose i forløpet",
  weightFrom: (kg: string, at: string) => `${kg}, målt ${at}`,
  noWeight: "Vekten mangler. Vei pasienten før dosen kan ordineres.",
  weighAgain: "Legg til ny vekt",
  range: (min: string, max: string, cap: string) => `Protokollens område er ${min}–${max} mg/kg, høyst ${cap}.`,
  reasonFor: { "outside-range": "Utenfor området", "increase-over-limit": "Økning siden sist" },
  overMinutes: (minutes: number) => `infusjon over ${String(minutes)} minutter`,
  monitoring: (minutes: number[], every: number) =>
    `Målinger ${minutes.join(", ")} minutter etter dosen, deretter hvert ${String(every)}. minutt`,
  closerThanProtocol: "tettere enn protokollen",
  oneDose:
    "Det gis én dose i en behandling. Ingen påfyll. Skal dosen endres før den er gitt, trekkes ordinasjonen og en ny signeres; alle ser det med en gang.",
  releaseTitle: "Frigivelse etter varsel",
  releasedBy: (name: string, at: string) => `Frigitt av ${name}, ${at}`,
  releaseIntro:
    "Det har vært varsel i denne behandlingen. Pasienten reiser hjem først når du har vurdert det og sykepleierens sjekkliste er oppfylt.",
  releaseForReadings:
    "En måling etter dosen er ikke tilbake der den bør være, eller mangler. Pasienten reiser hjem når en ny måling er i orden, eller når du har vurdert det og frigir.",
  orderForm: {
    label: "Ordiner dosen",
    mgPerKg: "Dose per kg",
    comment: "Beskjed til sykepleier",
    strength: "Styrke",
    strengthHint: "Sykepleieren trekker bare opp denne styrken. Større volum enn grensen gis ikke på ett sted.",
    volumeTooLarge: "for stort volum",
    infusionMinutes: "Infusjonen går over",
    rate: "Pumpen stilles på",
    minutes: "minutter",
    closer: "Tettere målinger enn protokollen",
    readingMinutes: "Minutter etter dosen",
    readingMinutesHint: "Tall med komma mellom. Aldri færre enn protokollen.",
    thenEvery: "Deretter hvert",
    capFormula: "høyeste dose",
    outsideReason: "Begrunnelse for dose utenfor området",
    outsideWarning: "Dosen er utenfor protokollens område.",
    increaseReason: "Begrunnelse for økningen",
    increaseWarning: "Dosen øker mer enn protokollens grense siden sist.",
    overCap: "Dosen er over det høyeste som kan ordineres.",
    result: "Dose",
    empty: "Skriv dosen per kg for å se utregningen.",
    submit: "Signer ordinasjonen",
  },
  cancelForm: { label: "Trekk ordinasjonen", reason: "Hvorfor", submit: "Trekk ordinasjonen" },
  releaseForm: {
    label: "Frigi pasienten",
    reason: "Hva er vurdert",
    submit: "Frigi til hjemreise når sjekklisten er oppfylt",
  },
  saved: {
    ordered: "Ordinasjonen er signert.",
    cancelled: "Ordinasjonen er trukket.",
    released: "Pasienten er frigitt.",
  },
  refused: {
    courseNotActive: "Forløpet er på pause eller avsluttet. Det ordineres ingen dose.",
    visitUnknown: "Denne timen finnes ikke.",
    visitCancelled: "Timen er avlyst.",
    notASession: "Timen er ikke en behandling med medisin.",
    visitOver: "Dagen for denne timen er over.",
    doseGiven: "Dosen er allerede gitt. Det gis ingen ny dose i samme behandling.",
    alreadyOrdered: "Det finnes allerede en gyldig ordinasjon for denne timen. Trekk den først.",
    wouldExpire: (at: Date) =>
      `Ordinasjonen ville gått ut før timen. Den kan signeres tidligst ${formatDateTime(at, "nb")}.`,
    eligibility: {
      missing: "Pasienten er ikke vurdert ennå.",
      expired: "Vurderingen er utløpt på dagen for timen. Forny den først.",
      deferred: "Vurderingen er utsatt.",
      "not-eligible": "Pasienten kan ikke behandles hos oss.",
    },
    weightMissing: "Vekten mangler.",
    weightChanged: "Det er målt en ny vekt siden du åpnet siden. Last siden på nytt og se den nye utregningen.",
    weightTooOld: (at: Date, days: number) =>
      `Vekten er målt ${formatDateTime(at, "nb")} og er eldre enn ${days} dager. Vei på nytt.`,
    weightImplausible: (kg: number, min: number, max: number) =>
      `Vekten ${formatQuantity(kg, "kg", "nb")} er utenfor ${min}–${max} kg. Vei på nytt.`,
    overCap: (mg: number, cap: number) =>
      `${formatQuantity(mg, "mg", "nb")} er over ${formatQuantity(cap, "mg", "nb")}, som er det høyeste protokollen tillater.`,
    strengthNotInProtocol: (strengths: number[]) => `Protokollen bruker bare ${strengths.join(" og ")} mg/ml.`,
    volumeOverLimit: (ml: number, max: number, strength: number) =>
      `Med ${formatNumber(strength, "nb")} mg/ml blir det ${formatQuantity(ml, "ml", "nb", 2)}, mer enn ${formatQuantity(max, "ml", "nb")} på ett sted. Velg en annen styrke.`,
    infusionMinutesMissing: "Skriv over hvor mange minutter infusjonen skal gå. Protokollen sier det ikke.",
    readingsTooSparse: (from: number, to: number) =>
      `Protokollen krever en måling mellom minutt ${String(from)} og ${String(to)}. Målingene kan bare være tettere.`,
    outsideRange: (min: number, max: number) =>
      `Dosen er utenfor ${formatNumber(min, "nb")}–${formatNumber(max, "nb")} mg/kg. Skriv begrunnelsen.`,
    increase: (last: number, limit: number) =>
      `Dosen øker mer enn ${formatNumber(limit, "nb")} mg/kg fra ${formatNumber(last, "nb")} mg/kg. Skriv begrunnelsen.`,
    orderUnknown: "Ordinasjonen finnes ikke.",
    alreadyCancelled: "Ordinasjonen er allerede trukket.",
    alreadyDischarged: "Pasienten er allerede skrevet ut.",
    noAlerts: "Det har ikke vært varsler. Sykepleierens sjekkliste er nok.",
    unacknowledged: (count: number) =>
      count === 1 ? "Ett varsel er ikke kvittert ennå." : `${count} varsler er ikke kvittert ennå.`,
    alreadyReleased: "Pasienten er allerede frigitt etter det siste varselet.",
  },
};
const en: typeof nb = {
  title: (session) => session,
  orderTitle: "Order",
  formula: (kg, mgPerKg, mg) => `${kg} × ${mgPerKg} mg/kg = ${mg}`,
  signed: (name, at) => `Signed by ${name}, ${at}`,
  validUntil: (at) =>
    endsADay(at) ? `In force to the end of ${lastDay(at, "en")}` : `In force until ${formatDateTime(at, "en")}`,
  cancelled: (name, reason) => `Taken back by ${name}: ${reason}`,
  lastDose: (mgPerKg, mg) => `Last dose: ${mgPerKg} mg/kg (${mg})`,
  noLastDose: "First dose of the course",
  weightFrom: (kg, at) => `${kg}, measured ${at}`,
  noWeight: "The weight is missing. Weigh the patient before the dose can be ordered.",
  weighAgain: "Add a new weight",
  range: (min, max, cap) => `The protocol’s range is ${min}–${max} mg/kg, at most ${cap}.`,
  reasonFor: { "outside-range": "Outside the range", "increase-over-limit": "Increase since last time" },
  overMinutes: (minutes) => `infusion over ${String(minutes)} minutes`,
  monitoring: (minutes, every) =>
    `Readings ${minutes.join(", ")} minutes after the dose, then every ${String(every)} minutes`,
  closerThanProtocol: "closer than the protocol",
  oneDose:
    "One dose is given in a session, with no top-up. To change the dose before it is given, take the order back and sign a new one; everybody sees it at once.",
  releaseTitle: "Release after an alert",
  releasedBy: (name, at) => `Released by ${name}, ${at}`,
  releaseIntro:
    "There has been an alert in this session. The patient goes home only when you have assessed it and the nurse’s checklist is met.",
  releaseForReadings:
    "A reading since the dose is not back where it should be, or is missing. The patient goes home when a new reading is in order, or when you have assessed it and release.",
  orderForm: {
    label: "Order the dose",
    mgPerKg: "Dose per kg",
    comment: "Message to the nurse",
    strength: "Strength",
    strengthHint: "The nurse draws up only this strength. A volume above the limit is not given in one place.",
    volumeTooLarge: "volume too large",
    infusionMinutes: "The infusion runs over",
    rate: "The pump is set to",
    minutes: "minutes",
    closer: "Closer readings than the protocol",
    readingMinutes: "Minutes after the dose",
    readingMinutesHint: "Figures with commas between. Never fewer than the protocol.",
    thenEvery: "Then every",
    capFormula: "highest dose",
    outsideReason: "Reason for a dose outside the range",
    outsideWarning: "The dose is outside the protocol’s range.",
    increaseReason: "Reason for the increase",
    increaseWarning: "The dose rises by more than the protocol’s limit since last time.",
    overCap: "The dose is above the most that can be ordered.",
    result: "Dose",
    empty: "Write the dose per kg to see the calculation.",
    submit: "Sign the order",
  },
  cancelForm: { label: "Take the order back", reason: "Why", submit: "Take the order back" },
  releaseForm: {
    label: "Release the patient",
    reason: "What was assessed",
    submit: "Release for home when the checklist is met",
  },
  saved: {
    ordered: "The order is signed.",
    cancelled: "The order is taken back.",
    released: "The patient is released.",
  },
  refused: {
    courseNotActive: "The course is paused or has ended. No dose is ordered.",
    visitUnknown: "There is no such visit.",
    visitCancelled: "The visit is cancelled.",
    notASession: "The visit is not a session with medicine.",
    visitOver: "The day of this visit is over.",
    doseGiven: "The dose has been given. No second dose is given in the same session.",
    alreadyOrdered: "There is already an order in force for this visit. Take it back first.",
    wouldExpire: (at) => `The order would expire before the visit. It can be signed from ${formatDateTime(at, "en")}.`,
    eligibility: {
      missing: "The patient has not been assessed yet.",
      expired: "The decision has expired on the day of the visit. Renew it first.",
      deferred: "The decision is deferred.",
      "not-eligible": "The patient cannot be treated here.",
    },
    weightMissing: "The weight is missing.",
    weightChanged: "A new weight has been measured since you opened the page. Reload and see the new calculation.",
    weightTooOld: (at, days) =>
      `The weight was measured ${formatDateTime(at, "en")} and is older than ${days} days. Weigh again.`,
    weightImplausible: (kg, min, max) =>
      `The weight ${formatQuantity(kg, "kg", "en")} is outside ${min}–${max} kg. Weigh again.`,
    overCap: (mg, cap) =>
      `${formatQuantity(mg, "mg", "en")} is above ${formatQuantity(cap, "mg", "en")}, the most that the protocol allows.`,
    strengthNotInProtocol: (strengths) => `The protocol uses only ${strengths.join(" and ")} mg/ml.`,
    volumeOverLimit: (ml, max, strength) =>
      `At ${formatNumber(strength, "en")} mg/ml it would be ${formatQuantity(ml, "ml", "en", 2)}, more than ${formatQuantity(max, "ml", "en")} in one place. Choose another strength.`,
    infusionMinutesMissing: "Write over how many minutes the infusion is to run. The protocol does not say.",
    readingsTooSparse: (from, to) =>
      `The protocol asks for a reading between minute ${String(from)} and ${String(to)}. Readings can only be closer.`,
    outsideRange: (min, max) =>
      `The dose is outside ${formatNumber(min, "en")}–${formatNumber(max, "en")} mg/kg. Write the reason.`,
    increase: (last, limit) =>
      `The dose rises by more than ${formatNumber(limit, "en")} mg/kg from ${formatNumber(last, "en")} mg/kg. Write the reason.`,
    orderUnknown: "There is no such order.",
    alreadyCancelled: "The order has already been taken back.",
    alreadyDischarged: "The patient has already been discharged.",
    noAlerts: "There have been no alerts. The nurse’s checklist is enough.",
    unacknowledged: (count) =>
      count === 1 ? "One alert is not acknowledged yet." : `${count} alerts are not acknowledged yet.`,
    alreadyReleased: "The patient has already been released after the last alert.",
  },
};
export const orderWords: Record<Locale, typeof nb> = { nb, en };
export type OrderFormWords = typeof nb.orderForm;
