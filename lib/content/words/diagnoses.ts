import type { Diagnosis } from "@/lib/domain/pathway/screening-record";

const nb = {
  title: "Diagnoser",
  none: "Ingen diagnose er ført.",
  mainMissing: "Hoveddiagnosen mangler.",
  ranks: { main: "Hoveddiagnose", secondary: "Bidiagnose" } satisfies Record<Diagnosis["rank"], string>,
  certainties: { confirmed: "Bekreftet", provisional: "Foreløpig", earlier: "Tidligere" } satisfies Record<
    Diagnosis["certainty"],
    string
  >,
  invalid: (reason: string) => `Strøket: ${reason}`,
  form: {
    label: "Legg til diagnose",
    code: "Diagnose",
    codeHint: "Søk med kode eller ord (ICD-10), på norsk eller engelsk.",
    codeExample: "L40.0 Psoriasis",
    rank: "Rang",
    main: "Hoveddiagnose",
    secondary: "Bidiagnose",
    certainty: "Hvor sikker",
    confirmed: "Bekreftet",
    provisional: "Foreløpig",
    earlier: "Tidligere",
    comment: "Kommentar",
    submit: "Legg til diagnosen",
  },
  saved: { recorded: "Diagnosen er ført.", invalidated: "Diagnosen er strøket." },
  refused: {
    codeUnknown: "Dette er verken en kode eller en diagnose i listen. Velg et treff, eller skriv kode og navn.",
    titleMissing: (code: string) =>
      `${code} står ikke i utvalget. Skriv navnet etter koden: «${code} Navn på diagnosen».`,
    recorded: (code: string) => `${code} er ført fra før.`,
    mainRecorded: (code: string) =>
      `${code} er ført som hoveddiagnose. Stryk den først med en begrunnelse, eller før denne som bidiagnose.`,
    unknown: "Denne diagnosen finnes ikke i journalen lenger.",
    alreadyInvalidated: "Diagnosen er allerede strøket.",
  },
};

const en: typeof nb = {
  title: "Diagnoses",
  none: "No diagnosis has been recorded.",
  mainMissing: "The main diagnosis is missing.",
  ranks: { main: "Main diagnosis", secondary: "Secondary diagnosis" },
  certainties: { confirmed: "Confirmed", provisional: "Provisional", earlier: "Earlier" },
  invalid: (reason) => `Struck out: ${reason}`,
  form: {
    label: "Add a diagnosis",
    code: "Diagnosis",
    codeHint: "Search by code or word (ICD-10), in Norwegian or English.",
    codeExample: "L40.0 Psoriasis",
    rank: "Rank",
    main: "Main diagnosis",
    secondary: "Secondary diagnosis",
    certainty: "How certain",
    confirmed: "Confirmed",
    provisional: "Provisional",
    earlier: "Earlier",
    comment: "Comment",
    submit: "Add the diagnosis",
  },
  saved: { recorded: "The diagnosis is in the record.", invalidated: "The diagnosis has been struck out." },
  refused: {
    codeUnknown: "This is neither a code nor a diagnosis of the list. Choose a match, or write code and name.",
    titleMissing: (code) => `${code} is not in the selection. Write its name after the code: “${code} Name of it”.`,
    recorded: (code) => `${code} has been recorded already.`,
    mainRecorded: (code) =>
      `${code} is recorded as the main diagnosis. Strike it out first with a reason, or record this one as secondary.`,
    unknown: "This diagnosis is no longer in the record.",
    alreadyInvalidated: "The diagnosis has already been struck out.",
  },
};
export const diagnosisWords = { nb, en };
export type DiagnosisFormWords = typeof nb.form;
