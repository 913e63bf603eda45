import { formatTime } from "@/lib/content/format";
import type { ClinicalRole, Locale } from "@/lib/domain/access/actor";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";
import type { Equipment } from "@/lib/domain/protocol/protocol.schema";

// What in the clinic's capacity speaks against a visit: read by staff.

type Problems = { [K in CapacityProblem["kind"]]: (problem: Extract<CapacityProblem, { kind: K }>) => string };

export const roleNames: Record<Locale, Record<ClinicalRole, string>> = {
  nb: { doctor: "lege", psychologist: "psykolog", nurse: "sykepleier" },
  en: { doctor: "doctor", psychologist: "psychologist", nurse: "nurse" },
};
const equipment: Record<Locale, Record<Equipment, string>> = {
  nb: {
    monitor: "monitor",
    oxygen: "oksygen",
    "emergency-kit": "akuttutstyr",
    recliner: "hvilestol",
    "infusion-pump": "infusjonspumpe",
  },
  en: {
    monitor: "monitor",
    oxygen: "oxygen",
    "emergency-kit": "emergency kit",
    recliner: "recliner",
    "infusion-pump": "infusion pump",
  },
};

const problems: Record<Locale, Problems> = {
  nb: {
    "room-unknown": () => "Rommet finnes ikke lenger.",
    "room-unsuited": ({ room }) => `${room} er ikke et behandlingsrom.`,
    "equipment-missing": ({ room, equipment: lacks }) =>
      `${room} mangler ${lacks.map((item) => equipment.nb[item]).join(", ")}.`,
    "room-closed": ({ room }) => `${room} er ikke i bruk den dagen.`,
    "place-closed": ({ location, closed }) => `${location} er stengt den dagen: ${closed.name.nb}.`,
    "role-missing": ({ role }) => `Timen må ha ${roleNames.nb[role]}.`,
    "not-employed": ({ role, name }) => `${name ?? "Den valgte"} arbeider ikke her som ${roleNames.nb[role]} da.`,
    "not-own-psychologist": ({ name }) => `${name} er ikke pasientens psykolog.`,
    blocked: ({ name }) => `Pasienten har bedt om at ${name} ikke skal se journalen.`,
    "not-working": ({ name }) => `${name} har ikke arbeidstid da.`,
    absent: ({ name }) => `${name} er borte da.`,
    "no-doctor": ({ presence }) =>
      presence === "on-site"
        ? "Ingen lege er til stede da."
        : "Ingen lege kan nås da, og det må det være ved en behandling.",
    taken: ({ name, startsAt, endsAt }) =>
      `${name} er opptatt ${formatTime(startsAt, "nb")}–${formatTime(endsAt, "nb")}.`,
  },
  en: {
    "room-unknown": () => "The room does not exist any more.",
    "room-unsuited": ({ room }) => `${room} is not a treatment room.`,
    "equipment-missing": ({ room, equipment: lacks }) =>
      `${room} lacks ${lacks.map((item) => equipment.en[item]).join(", ")}.`,
    "room-closed": ({ room }) => `${room} is not in use that day.`,
    "place-closed": ({ location, closed }) => `${location} is closed that day: ${closed.name.en}.`,
    "role-missing": ({ role }) => `The visit needs a ${roleNames.en[role]}.`,
    "not-employed": ({ role, name }) =>
      `${name ?? "The chosen person"} does not work here as a ${roleNames.en[role]} then.`,
    "not-own-psychologist": ({ name }) => `${name} is not the patient's psychologist.`,
    blocked: ({ name }) => `The patient has asked that ${name} does not see the record.`,
    "not-working": ({ name }) => `${name} does not work at that time.`,
    absent: ({ name }) => `${name} is away then.`,
    "no-doctor": ({ presence }) =>
      presence === "on-site" ? "No doctor is there then." : "No doctor can be reached then, and a treatment needs one.",
    taken: ({ name, startsAt, endsAt }) =>
      `${name} is taken ${formatTime(startsAt, "en")}–${formatTime(endsAt, "en")}.`,
  },
};

/** What speaks against a visit in the clinic's capacity, one sentence. */
export function capacityProblemSentence(problem: CapacityProblem, locale: Locale): string {
  const say = problems[locale][problem.kind] as (problem: CapacityProblem) => string;
  return say(problem);
}
