import { formatPeriod } from "@/lib/content/format";
import { roleNames } from "@/lib/content/words/capacity-problems";
import type { ClinicalRole } from "@/lib/domain/access/actor";

// One visit of the patient's own. Short sentences; what to do when it does not suit.

const nb = {
  title: "Timen din",
  back: "Til forsiden",
  when: "Når",
  whenText: (startsAt: Date, endsAt: Date) => formatPeriod(startsAt, endsAt, "nb"),
  where: "Hvor",
  with: "Med",
  person: (name: string, role: ClinicalRole) => `${name}, ${roleNames.nb[role]}`,
  prepare: "Slik forbereder du deg",
  toCalendar: "Legg timen i kalenderen din",
  move: "Flytt timen",
  moveText: (hours: number) => `Du kan flytte eller avlyse selv fram til ${hours} timer før.`,
  cancelTitle: "Avlys timen",
  cancelText: "Timen blir ledig for andre. Passer en annen dag bedre, er det enklere å flytte.",
  cancelReason: "Hvorfor (noen ord er nok)",
  cancelSubmit: "Avlys timen",
  cancelled: "Timen er avlyst.",
  tooLateTitle: (hours: number) => `Det er mindre enn ${hours} timer til`,
  tooLateText: "Ring oss hvis du ikke kan komme, så finner vi ut av det sammen.",
  notYoursTitle: "Denne timen endrer du sammen med oss",
  notYoursText: "Ring oss, så finner vi en tid.",
  phone: "22\u00a000\u00a000\u00a000",
  phoneHours: "Hverdager kl. 10.00–11.00 og 13.00–15.00",
  ended: {
    cancelled: "Timen er avlyst.",
    moved: "Timen er flyttet til en annen tid.",
    "no-show": "Timen ble ikke noe av.",
  },
  over: "Denne timen har vært.",
};
const en: typeof nb = {
  title: "Your visit",
  back: "To the front page",
  when: "When",
  whenText: (startsAt: Date, endsAt: Date) => formatPeriod(startsAt, endsAt, "en"),
  where: "Where",
  with: "With",
  person: (name: string, role: ClinicalRole) => `${name}, ${roleNames.en[role]}`,
  prepare: "How to prepare",
  toCalendar: "Put the visit in your calendar",
  move: "Move the visit",
  moveText: (hours: number) => `You can move or cancel it yourself until ${hours} hours before.`,
  cancelTitle: "Cancel the visit",
  cancelText: "The time becomes free for others. If another day suits you better, moving is simpler.",
  cancelReason: "Why (a few words are enough)",
  cancelSubmit: "Cancel the visit",
  cancelled: "The visit is cancelled.",
  tooLateTitle: (hours: number) => `It is less than ${hours} hours away`,
  tooLateText: "Call us if you cannot come, and we will work it out together.",
  notYoursTitle: "You change this visit together with us",
  notYoursText: "Call us and we will find a time.",
  phone: "22\u00a000\u00a000\u00a000",
  phoneHours: "Weekdays 10:00–11:00 and 13:00–15:00",
  ended: {
    cancelled: "The visit is cancelled.",
    moved: "The visit has been moved to another time.",
    "no-show": "The visit did not take place.",
  },
  over: "This visit has been.",
};
export const ownVisitWords = { nb, en };
