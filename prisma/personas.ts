import type { Locale } from "@/lib/domain/access/actor";
import type { StaffKey } from "@/prisma/staff";

/**
 * The invented patients: one at each stage and side road of the course. The same people in demo, tests and README. National ids are
 * synthetic (month + 80) and belong to nobody. What has happened to each is told in stories.ts by running the clinic's own commands.
 */
export type PatientPersona = {
  key: string;
  name: string;
  birthDate: string;
  nationalId: string;
  email: string;
  locale: Locale;
  psychologist: StaffKey;
  doctor: StaffKey;
  referralReason: string;
  /** Where they are when the demo opens; shown with the demo sign-ins. */
  stage: { nb: string; en: string };
};

const person = (
  key: string,
  name: string,
  birthDate: string,
  nationalId: string,
  stage: PatientPersona["stage"],
  more: Partial<Pick<PatientPersona, "locale" | "psychologist" | "doctor" | "referralReason">> = {},
): PatientPersona => ({
  key,
  name,
  birthDate,
  nationalId,
  email: `${key.replaceAll("-", ".")}@forlop.example`,
  locale: "nb",
  psychologist: "psychologist",
  doctor: "doctor",
  referralReason: "Tilbakevendende depresjon, flere behandlingsforsøk uten tilstrekkelig effekt. Henvist av fastlege.",
  stage,
  ...more,
});

export const PATIENTS = {
  eva: person("eva-strand", "Eva Strand", "1991-03-12", "12839110012", {
    nb: "Nettopp registrert: skal svare på PHQ-9 og samtykke",
    en: "Just registered: to answer PHQ-9 and consent",
  }),
  per: person("per-bakken", "Per Bakken", "1978-11-02", "02917810160", {
    nb: "Skjema og samtykker gjort: venter på legens utredning",
    en: "Forms and consents done: waits for the doctor's screening",
  }),
  anne: person("anne-vik", "Anne Vik", "1984-07-23", "23878410017", {
    nb: "Utredet: venter på vedtak om egnethet",
    en: "Screened: waits for the eligibility decision",
  }),
  nora: person("nora-fjeld", "Nora Fjeld", "1988-04-16", "16848800175", {
    nb: "Funnet egnet i går: hele forløpet skal bookes",
    en: "Found eligible yesterday: the whole course is to be booked",
  }),
  emily: person(
    "emily-stone",
    "Emily Stone",
    "1990-10-09",
    "09909000170",
    { nb: "Funnet egnet i går: velger selv timene sine", en: "Found eligible yesterday: to choose her own times" },
    { locale: "en", psychologist: "secondPsychologist", doctor: "secondDoctor" },
  ),
  nils: person("nils-eide", "Nils Eide", "1969-01-30", "30816910079", {
    nb: "Utsatt til nyåret",
    en: "Deferred until the new year",
  }),
  tone: person("tone-berg", "Tone Berg", "1995-05-08", "08859510281", { nb: "Ikke egnet", en: "Not eligible" }),
  maja: person("maja-holm", "Maja Holm", "1988-09-17", "17898810046", {
    nb: "Egnet: forberedende time 1 i morgen",
    en: "Eligible: preparation 1 tomorrow",
  }),
  lars: person("lars-myhre", "Lars Myhre", "1973-12-04", "04927310053", {
    nb: "Forberedende time 2 i dag",
    en: "Preparation 2 today",
  }),
  silje: person(
    "silje-aune",
    "Silje Aune",
    "1982-04-26",
    "26848210012",
    {
      nb: "Første behandling i dag: venter på legens ordinasjon",
      en: "First session today: waits for the doctor's order",
    },
    {
      locale: "en",
      referralReason: "Recurrent depression, two antidepressants and CBT without sufficient effect. Referred by GP.",
    },
  ),
  ola: person(
    "ola-nordmann",
    "Ola Nordmann",
    "1986-06-15",
    "15868610066",
    { nb: "Behandling 2 av 4 i dag: klar for time-out", en: "Session 2 of 4 today: ready for time-out" },
    {
      referralReason:
        "Alvorlig tilbakevendende depresjon. Tre samtaleforløp og tre antidepressiva uten tilstrekkelig effekt, har fått tilbud om ECT. Sykmeldt to måneder. Alkohol brukt som mestring.",
    },
  ),
  solveig: person("solveig-brekke", "Solveig Brekke", "1979-04-13", "13847910032", {
    nb: "Behandling 3 av 4 pågår nå",
    en: "Session 3 of 4 under way now",
  }),
  randi: person("randi-foss", "Randi Foss", "1965-10-11", "11906510040", {
    nb: "Etter behandling 2: felles vurdering om å fortsette",
    en: "After session 2: joint decision on going on",
  }),
  odd: person("odd-tangen", "Odd Tangen", "1959-02-19", "19825910010", {
    nb: "Behandling 3 gjort i går: integreringsnotat mangler",
    en: "Session 3 done yesterday: integration note missing",
  }),
  hanne: person("hanne-lie", "Hanne Lie", "1990-08-03", "03889010281", {
    nb: "Fire behandlinger gjort: oppfølging avtalt",
    en: "Four sessions done: follow-up booked",
  }),
  jon: person("jon-saether", "Jon Sæther", "1976-06-28", "28867610016", {
    nb: "Oppfølging gjort: epikrise skal signeres",
    en: "Follow-up done: letter to be signed",
  }),
  berit: person("berit-knudsen", "Berit Knudsen", "1962-03-21", "21836210090", { nb: "Avsluttet", en: "Closed" }),
  geir: person("geir-solli", "Geir Solli", "1981-01-14", "14818110082", { nb: "Satt på pause", en: "Paused" }),
  ida: person("ida-ness", "Ida Ness", "1997-10-05", "05909710032", {
    nb: "Samtykke trukket tilbake",
    en: "Consent withdrawn",
  }),
  tor: person("tor-haugland", "Tor Haugland", "1971-07-09", "09877110009", {
    nb: "Møtte ikke til behandling 1",
    en: "Did not attend session 1",
  }),
  liv: person("liv-rod", "Liv Rød", "1968-05-31", "31856810057", {
    nb: "Stoppet av sikkerhetsgrunner",
    en: "Stopped for safety",
  }),
  arne: person(
    "arne-dale",
    "Arne Dale",
    "1985-12-18",
    "18928510030",
    {
      nb: "Avsluttet tidlig etter god effekt: oppfølging gjenstår",
      en: "Ended early after good effect: follow-up remains",
    },
    { psychologist: "secondPsychologist", doctor: "secondDoctor" },
  ),
  mona: person("mona-lund", "Mona Lund", "1993-02-07", "07829310079", {
    nb: "Åpent sikkerhetsflagg fra PHQ-9",
    en: "Open safety flag from PHQ-9",
  }),
  kare: person(
    "kare-nygard",
    "Kåre Nygård",
    "1957-09-25",
    "25895710043",
    { nb: "Vedlikehold etter avsluttet forløp", en: "Maintenance after a closed course" },
    { psychologist: "secondPsychologist", doctor: "secondDoctor" },
  ),
} as const satisfies Record<string, PatientPersona>;
export type PatientKey = keyof typeof PATIENTS;

/** People who have only called: no patient yet. */
export const ENQUIRERS = [
  { key: "sara", name: "Sara Moen", phone: "400 00 101", outcome: null },
  { key: "petter", name: "Petter Aas", phone: "400 00 102", outcome: "waiting-list" },
  { key: "lise", name: "Lise Ruud", phone: "400 00 103", outcome: "declined" },
  { key: "yusuf", name: "Yusuf Ali", phone: "400 00 104", outcome: "called-no-answer" },
] as const;
