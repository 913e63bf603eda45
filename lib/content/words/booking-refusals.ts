import { formatDate, formatDateTime, formatTime, formatWeekdayDate } from "@/lib/content/format";
import { blockerSentence } from "@/lib/content/words/blockers";
import { capacityProblemSentence, roleNames } from "@/lib/content/words/capacity-problems";
import type { Locale } from "@/lib/domain/access/actor";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import type { CancelOwnVisitRefusal } from "@/lib/domain/visit/cancel-own-visit";
import type { ConfirmHoldRefusal } from "@/lib/domain/visit/confirm-hold";
import type { GiveBackHoldRefusal } from "@/lib/domain/visit/give-back-hold";
import type { HoldVisitsRefusal } from "@/lib/domain/visit/hold-visits";
import type { MoveVisitRefusal } from "@/lib/domain/visit/move-visit";
import type { RecordNoShowRefusal } from "@/lib/domain/visit/record-no-show";
import type { Taken } from "@/lib/domain/visit/taken";

// Every refusal of booking, moving and cancelling as a sentence: what happened, what is kept, what to do. Staff read who is busy; a patient does not.

export type BookingRefusal =
  | HoldVisitsRefusal
  | ConfirmHoldRefusal
  | GiveBackHoldRefusal
  | CancelOwnVisitRefusal
  | MoveVisitRefusal
  | RecordNoShowRefusal;

type Sentences = { [K in BookingRefusal["kind"]]: (refusal: Extract<BookingRefusal, { kind: K }>) => string };

const ANOTHER_STEP = { nb: "Et tidligere steg", en: "An earlier step" };

/** A refusal does not carry the protocol's titles; a step that must come first is told by the list on the page. */
function whyNot(blockers: readonly Blocker[], locale: Locale): string {
  return blockers.map((blocker) => blockerSentence(blocker, locale, () => ANOTHER_STEP[locale])).join(" ");
}

function capacityReasons(problems: readonly CapacityProblem[], locale: Locale): string {
  return problems.map((problem) => capacityProblemSentence(problem, locale)).join(" ");
}

function nb(reader: "staff" | "patient"): Sentences {
  const isStaff = reader === "staff";
  return {
    "step-unknown": () => "Timen finnes ikke i protokollen for dette forløpet.",
    "step-twice": () => "Den samme timen er valgt to ganger. Velg én tid.",
    "in-the-past": () => "Tiden er passert. Velg en tid som kommer.",
    "off-grid": ({ everyMinutes }) => `Timer begynner hvert ${everyMinutes}. minutt. Velg en av tidene i listen.`,
    "outside-opening-hours": () => "Timen må ligge mellom kl. 06.00 og 22.00.",
    "room-unsuited": ({ room }) => `${room} er ikke et behandlingsrom. Velg et rom der det kan gis behandling.`,
    "attendee-missing": ({ role }) => `Timen må ha ${roleNames.nb[role]}. Velg en som arbeider her nå.`,
    "attendee-blocked": ({ name }) => `Pasienten har bedt om at ${name} ikke skal se journalen. Velg en annen.`,
    "not-yours-to-book": () => "Denne timen er det klinikken som setter opp. Ring oss, så finner vi en tid.",
    "too-late-for-patients": ({ hours }) =>
      `Timer kan du endre selv fram til ${hours} timer før. Nå må du ringe oss. Ingenting er endret.`,
    "reason-needed": ({ hours }) => `Det er mindre enn ${hours} timer til. Skriv hvorfor det gjøres likevel.`,
    "no-capacity": ({ problems: given }) =>
      isStaff
        ? `Timen kan ikke være da. ${capacityReasons(given, "nb")}`
        : "Den tiden går ikke lenger. Velg en annen tid, eller ring oss.",
    "not-bookable": ({ blockers }) =>
      isStaff
        ? `Timen kan ikke settes opp da. ${whyNot(blockers, "nb")}`
        : `Denne timen kan ikke settes opp nå. ${whyNot(blockers, "nb")} Ring oss hvis du lurer på noe.`,
    "after-latest-day": ({ latestOn }) =>
      isStaff
        ? `Protokollens lengste avstand er brukt opp ${formatDate(latestOn, "nb")}. Velg en tidligere dag, eller skriv hvorfor det må være senere.`
        : `Timen må være senest ${formatDate(latestOn, "nb")}. Velg en tidligere dag, eller ring oss.`,
    "before-earlier-visit": ({ endsAt }) =>
      `Det tidligere steget slutter først ${formatDateTime(endsAt, "nb")}. Velg en tid etter det.`,
    "later-visit-too-soon": ({ startsAt }) =>
      isStaff
        ? `Da blir det for kort tid til den neste timen ${formatWeekdayDate(startsAt, "nb")}. Flytt den først, eller begge samtidig.`
        : `Da blir det for kort tid til den neste timen din ${formatWeekdayDate(startsAt, "nb")}. Velg en tidligere dag, eller ring oss.`,
    "later-visit-too-late": ({ startsAt }) =>
      isStaff
        ? `Da blir det for lang tid til den neste timen ${formatWeekdayDate(startsAt, "nb")}. Flytt begge, eller skriv hvorfor det må være slik.`
        : `Da blir det for lang tid til den neste timen din ${formatWeekdayDate(startsAt, "nb")}. Velg en senere dag, eller ring oss.`,
    "visit-unknown": () => "Timen finnes ikke.",
    "visit-already-cancelled": () => "Timen er allerede tatt ut av kalenderen.",
    "visit-took-place": () => "Timen er gjennomført, så den kan ikke flyttes eller avlyses.",
    "not-yet-begun": ({ startsAt }) => `Timen begynner kl. ${formatTime(startsAt, "nb")}. Pasienten kan komme ennå.`,
    "hold-unknown": () => "Disse tidene er ikke holdt av for deg. Velg tid på nytt.",
    "hold-expired": () =>
      "Tidene holdes ikke lenger av, og noen andre kan ha tatt dem. Ingenting er satt opp. Velg tid på nytt.",
    "hold-already-confirmed": () => "Disse timene er allerede satt opp. Du trenger ikke gjøre mer.",
    taken: (taken) => `${takenNb(taken, isStaff)} ${alternativesNb(taken)}`,
  };
}

function takenNb({ busy }: Taken, isStaff: boolean): string {
  if (!isStaff || busy.length === 0) return "Noen andre tok tiden akkurat nå.";
  return `Opptatt: ${busy.map((b) => `${b.name} ${formatTime(b.startsAt, "nb")}–${formatTime(b.endsAt, "nb")}`).join(", ")}.`;
}

function alternativesNb({ alternatives }: Taken): string {
  return alternatives.length === 0
    ? "Velg en annen tid."
    : `Nærmeste ledige: ${alternatives.map(({ startsAt }) => formatDateTime(startsAt, "nb")).join(", ")}.`;
}

function en(reader: "staff" | "patient"): Sentences {
  const isStaff = reader === "staff";
  return {
    "step-unknown": () => "This visit is not in the protocol of this course.",
    "step-twice": () => "The same visit was chosen twice. Choose one time.",
    "in-the-past": () => "That time has passed. Choose one that is to come.",
    "off-grid": ({ everyMinutes }) =>
      `Visits begin every ${everyMinutes} minutes. Choose one of the times in the list.`,
    "outside-opening-hours": () => "The visit must lie between 06:00 and 22:00.",
    "room-unsuited": ({ room }) => `${room} is not a treatment room. Choose one where treatment can be given.`,
    "attendee-missing": ({ role }) => `The visit needs a ${roleNames.en[role]}. Choose somebody who works here now.`,
    "attendee-blocked": ({ name }) =>
      `The patient has asked that ${name} does not see the record. Choose somebody else.`,
    "not-yours-to-book": () => "The clinic books this visit. Call us and we will find a time.",
    "too-late-for-patients": ({ hours }) =>
      `You can change visits yourself until ${hours} hours before. Now you need to call us. Nothing was changed.`,
    "reason-needed": ({ hours }) => `It is less than ${hours} hours away. Write why it is done all the same.`,
    "no-capacity": ({ problems: given }) =>
      isStaff
        ? `The visit cannot be then. ${capacityReasons(given, "en")}`
        : "That time is no longer possible. Choose another time, or call us.",
    "not-bookable": ({ blockers }) =>
      isStaff
        ? `The visit cannot be booked then. ${whyNot(blockers, "en")}`
        : `This visit cannot be booked now. ${whyNot(blockers, "en")} Call us if you wonder about anything.`,
    "after-latest-day": ({ latestOn }) =>
      isStaff
        ? `The protocol's longest distance ends on ${formatDate(latestOn, "en")}. Choose an earlier day, or write why it must be later.`
        : `The visit must be on ${formatDate(latestOn, "en")} at the latest. Choose an earlier day, or call us.`,
    "before-earlier-visit": ({ endsAt }) =>
      `The earlier step does not end until ${formatDateTime(endsAt, "en")}. Choose a time after that.`,
    "later-visit-too-soon": ({ startsAt }) =>
      isStaff
        ? `That comes too close to the next visit on ${formatWeekdayDate(startsAt, "en")}. Move that one first, or both together.`
        : `That comes too close to your next visit on ${formatWeekdayDate(startsAt, "en")}. Choose an earlier day, or call us.`,
    "later-visit-too-late": ({ startsAt }) =>
      isStaff
        ? `That leaves too long until the next visit on ${formatWeekdayDate(startsAt, "en")}. Move both, or write why it must be so.`
        : `That leaves too long until your next visit on ${formatWeekdayDate(startsAt, "en")}. Choose a later day, or call us.`,
    "visit-unknown": () => "There is no such visit.",
    "visit-already-cancelled": () => "The visit has been taken out of the calendar already.",
    "visit-took-place": () => "The visit has taken place, so it can be neither moved nor cancelled.",
    "not-yet-begun": ({ startsAt }) => `The visit begins at ${formatTime(startsAt, "en")}. The patient may still come.`,
    "hold-unknown": () => "These times are not kept for you. Choose a time again.",
    "hold-expired": () =>
      "The times are no longer kept, and somebody else may have taken them. Nothing was booked. Choose a time again.",
    "hold-already-confirmed": () => "These visits are booked already. You need do nothing more.",
    taken: (taken) => `${takenEn(taken, isStaff)} ${alternativesEn(taken)}`,
  };
}

function takenEn({ busy }: Taken, isStaff: boolean): string {
  if (!isStaff || busy.length === 0) return "Somebody else took the time a moment ago.";
  return `Taken: ${busy.map((b) => `${b.name} ${formatTime(b.startsAt, "en")}–${formatTime(b.endsAt, "en")}`).join(", ")}.`;
}

function alternativesEn({ alternatives }: Taken): string {
  return alternatives.length === 0
    ? "Choose another time."
    : `Nearest free: ${alternatives.map(({ startsAt }) => formatDateTime(startsAt, "en")).join(", ")}.`;
}

/** A sentence for every refusal of booking, for who reads it: staff are told who is busy and what to do, patients are spared the clinic's inside. */
export function bookingSentences(locale: Locale, reader: "staff" | "patient"): Sentences {
  return locale === "nb" ? nb(reader) : en(reader);
}
