import type { Examination } from "@/lib/domain/pathway/screening-record";

const nb = {
  title: "Prøver og undersøkelser",
  none: "Ingen prøver eller undersøkelser er ført.",
  kinds: {
    ecg: "EKG",
    liver: "Leverprøver",
    kidney: "Nyreprøver",
    thyroid: "Stoffskifteprøver",
    "pregnancy-test": "Graviditetstest",
    "urine-drug-screen": "Rusmiddeltest i urin",
    other: "Annet",
  } satisfies Record<Examination["kind"], string>,
  results: { normal: "Normal", abnormal: "Avvikende", unclear: "Uavklart" } satisfies Record<
    Examination["result"],
    string
  >,
  columns: { kind: "Undersøkelse", takenOn: "Tatt", result: "Resultat", value: "Verdi" },
  invalid: (reason: string) => `Ført feil: ${reason}`,
  form: {
    label: "Legg til prøve eller undersøkelse",
    kind: "Hva",
    takenOn: "Tatt dato",
    result: "Resultat",
    normal: "Normal",
    abnormal: "Avvikende",
    unclear: "Uavklart",
    value: "Verdi",
    valueHint: "Tall slik laboratoriet oppgir dem.",
    comment: "Vurdering",
    commentHint: "Må fylles ut når resultatet ikke er normalt, og ved «Annet».",
    submit: "Legg til undersøkelsen",
  },
  saved: { recorded: "Undersøkelsen er ført.", invalidated: "Undersøkelsen er markert som ført feil." },
  refused: {
    takenInFuture: "Dagen ligger fram i tid.",
    commentMissing: "Skriv hva som er vurdert. Et resultat som ikke er vurdert, regnes ikke som normalt.",
    unknown: "Denne undersøkelsen finnes ikke i journalen lenger.",
    alreadyInvalidated: "Undersøkelsen er allerede markert som ført feil.",
  },
};

const en: typeof nb = {
  title: "Tests and examinations",
  none: "No test or examination has been recorded.",
  kinds: {
    ecg: "ECG",
    liver: "Liver tests",
    kidney: "Kidney tests",
    thyroid: "Thyroid tests",
    "pregnancy-test": "Pregnancy test",
    "urine-drug-screen": "Urine drug screen",
    other: "Other",
  },
  results: { normal: "Normal", abnormal: "Abnormal", unclear: "Unclear" },
  columns: { kind: "Examination", takenOn: "Taken", result: "Result", value: "Value" },
  invalid: (reason) => `Recorded in error: ${reason}`,
  form: {
    label: "Add a test or examination",
    kind: "What",
    takenOn: "Date taken",
    result: "Result",
    normal: "Normal",
    abnormal: "Abnormal",
    unclear: "Unclear",
    value: "Value",
    valueHint: "Figures as the laboratory gives them.",
    comment: "Assessment",
    commentHint: "Needed when the result is not normal, and for “Other”.",
    submit: "Add the examination",
  },
  saved: {
    recorded: "The examination is in the record.",
    invalidated: "The examination is marked as recorded in error.",
  },
  refused: {
    takenInFuture: "The day lies in the future.",
    commentMissing: "Write what was assessed. A result that nobody has assessed does not count as normal.",
    unknown: "This examination is no longer in the record.",
    alreadyInvalidated: "The examination is already marked as recorded in error.",
  },
};
export const examinationWords = { nb, en };
export type ExaminationFormWords = typeof nb.form;
