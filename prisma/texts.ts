import type { NoteKind } from "@/lib/domain/pathway/pathway-record";

/** What the invented staff have written. Written for the demo; nobody's words. */
export const TRIALS = [
  {
    kind: "medicine",
    name: "Escitalopram",
    atcCode: "N06AB10",
    dose: "20 mg",
    weeks: 12,
    adequate: "yes",
    outcome: "no-effect",
    stoppedBecause: "Ingen bedring på full dose.",
    comment: "",
  },
  {
    kind: "medicine",
    name: "Venlafaksin",
    atcCode: "N06AX16",
    dose: "225 mg",
    weeks: 16,
    adequate: "yes",
    outcome: "stopped-side-effects",
    stoppedBecause: "Svette og høyt blodtrykk.",
    comment: "",
  },
  {
    kind: "psychotherapy",
    name: "Kognitiv terapi",
    dose: "18 timer",
    weeks: 24,
    adequate: "yes",
    outcome: "partial-effect",
    comment: "",
  },
] as const;

export const DIAGNOSES = [
  { code: "F33.2", text: "F33.2", rank: "main", certainty: "confirmed" },
  { code: "F41.1", text: "F41.1", rank: "secondary", certainty: "confirmed" },
] as const;

export const MEDICINES = [{ code: "N06AB10", text: "Escitalopram", dose: "10 mg daglig", use: "regular" }] as const;

export const EXAMINATIONS = [
  { kind: "ecg", result: "normal", value: "Sinusrytme 68, QTc 412 ms" },
  { kind: "liver", result: "normal", value: "ALAT 24, ASAT 22" },
  { kind: "kidney", result: "normal", value: "Kreatinin 71, eGFR over 90" },
] as const;

export const HEALTH_ANSWERS = {
  diagnosis: "Tredje episode, nå over ett år. Uttalt funksjonsfall.",
  "psychiatric-history": "Første episode i 20-årene. To innleggelser er ikke kjent. Ingen kjent mani eller psykose.",
  "suicide-risk": "Tanker om at livet ikke er verdt å leve, ingen plan, ingen tidligere forsøk. Kriseplan gjennomgått.",
  "somatic-history": "Stort sett frisk. Ingen kjent hjertesykdom.",
  medicines: "Uendret siste tre måneder.",
  allergies: "Ingen kjente.",
  pregnancy: "Ikke aktuelt.",
  "alcohol-and-drugs": "Alkohol i helger, AUDIT 6. Ingen andre rusmidler siste år.",
  "life-situation": "Bor alene, stabil bolig. Sykmeldt fra kontorarbeid.",
  "minor-children": "Ingen barn under 18 år.",
  "decision-competence": "Vurdert som til stede. Forstår informasjonen og kan gjengi den.",
} as const;

export const NOTE_TEXTS: Record<NoteKind, Record<string, string>> = {
  preparation: {
    alliance: "God kontakt fra start. Ønsker tydelig struktur og å vite hva som kommer.",
    strategies: "Trekker seg unna ved uro, blir liggende. Alkohol enkelte kvelder for å dempe tankekjør.",
    values: "Være til stede for søsteren og niesen. Komme tilbake til turene i marka.",
    flexibility:
      "Gikk gjennom åpenhet, tilstedeværelse og forpliktende handling, knyttet til vinduet etter behandling.",
    practice: "Prøvde stolen med øyemaske, hodetelefoner og teppe. Valgte rolig pianomusikk.",
    "side-effects": "Snakket om kvalme, svimmelhet, lysømfintlighet og forbigående angst.",
    "anxiety-routine": "Tre rolige pust, hånd på brystet, si «hold» hvis det trengs.",
    summary: "Klar for neste steg. Avtalt korte gåturer hver dag fram til behandling.",
  },
  "treatment-plan": {
    goals: "Stå opp til fast tid. Snakke med søster hver uke. Redusere alkohol til helg.",
    values: "Nærhet, natur, nysgjerrighet.",
    activities: "Gåtur 20 minutter daglig. Ringe én venn i uken. Skrive tre linjer etter hver behandling.",
    expectations: "Håper på mer søvn og mindre tankekjør. Vet at virkningen er usikker.",
    considerations: "Ingen språklige eller kulturelle hensyn. Liker korte forklaringer.",
    "between-sessions": "Logg over søvn. Hjemmeoppgave knyttet til verdier etter hver time.",
  },
  "comfort-card": {
    "agreed-signal": "Løfter høyre hånd: trenger kontakt. Sier «hold»: vil ha en hånd å holde i.",
    touch: "Hånd på skulder er greit etter spørsmål. Ikke berøring ellers.",
    "if-anxious": "Si navnet rolig, minn om pusten, dempe musikken. Kan være urolig i starten i dag.",
    music: "Rolig piano, lavt volum de siste ti minuttene.",
    "light-and-blanket": "Dempet lys, tungt teppe over beina.",
    "do-not": "Ikke snakk om arbeid.",
  },
  integration: {
    experience: "Fargemønstre først, deretter en følelse av å se eget liv utenfra med ro.",
    insight: "Den strenge indre stemmen kan møtes med omsorg.",
    "patients-own-words": "«Det var som å legge fra seg en sekk jeg ikke visste jeg bar.»",
    homework: "Skrive til seg selv som til en venn, to kvelder før neste time.",
    "next-agenda": "Grensesetting mot egne krav.",
    summary: "Rolig forløp, god tilbakekomst. Knyttet opplevelsen til verdien nærhet.",
  },
  "follow-up": {
    effect: "Sover hele netter. Tankene er der, men med større avstand. Mer energi og nysgjerrighet.",
    routines: "Fast døgnrytme og daglig gåtur holdes ved like.",
    network: "Ukentlig kontakt med søster og en venn.",
    alcohol: "Redusert til to kvelder i måneden.",
    risk: "Ingen selvmordstanker nå. Kriseplan gjennomgått og oppdatert.",
    "relapse-plan":
      "Tidlige tegn: ligger lenge, svarer ikke på meldinger. Da: ringe søster, bestille time hos fastlege, bruke kriseplanen.",
    "onward-care": "Videre samtaler hos psykolog som kjenner behandlingen. Kan kontakte klinikken ved behov.",
  },
};
