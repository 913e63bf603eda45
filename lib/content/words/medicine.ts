import { formatNumber, formatShortDate, formatShortDateTime } from "@/lib/content/format";
import { secondPersonWords } from "@/lib/content/words/second-person";
import type { Locale } from "@/lib/domain/access/actor";
import type { LedgerKind } from "@/lib/domain/medicine/batch";
import type { CloseDiscrepancyRefusal, CountRefusal } from "@/lib/domain/medicine/count-medicine";
import type { CountKind } from "@/lib/domain/medicine/medicine.schema";
import type { CorrectRefusal, ReturnRefusal, WasteRefusal, WithdrawRefusal } from "@/lib/domain/medicine/move-medicine";
import type { ReceiveMedicineRefusal } from "@/lib/domain/medicine/receive-medicine";

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

/** The substance as the protocol names it, in the reader's language. */
const SUBSTANCES_EN: Readonly<Record<string, string>> = { ketamin: "ketamine" };
export function substanceName(substance: string, locale: Locale): string {
  return locale === "en" ? (SUBSTANCES_EN[substance] ?? substance) : substance;
}

function tooLowNb(balanceMg: number, neededMg: number): string {
  return `Lageret har ${formatNumber(balanceMg, "nb")} mg av denne batchen, det trengs ${formatNumber(neededMg, "nb")} mg. Tell opp.`;
}
function tooLowEn(balanceMg: number, neededMg: number): string {
  return `The stock has ${formatNumber(balanceMg, "en")} mg of this batch, ${formatNumber(neededMg, "en")} mg are needed. Count.`;
}

const nb = {
  title: "Medisinlager",
  lead: "Beholdningen er summen av alt som er ført. Ingenting endres eller slettes; feil rettes med en ny linje.",
  stock: "Beholdning",
  empty: "Lageret er tomt",
  emptyText: "Før mottak når en leveranse kommer.",
  product: "Legemiddel",
  batch: "Batch",
  location: "Sted",
  expires: "Går ut",
  left: "Igjen",
  expired: "Utgått",
  inDate: "I bruk",
  state: "Status",
  strength: (product: string, strength: number) => `${product} ${strength} mg/ml`,
  ampoulesLeft: (ampoules: number, mg: number) => `${ampoules} ampuller (${formatNumber(mg, "nb")} mg)`,
  ledger: "Siste føringer",
  ledgerEmpty: "Ingenting er ført ennå",
  kind: "Hva",
  amount: "Mengde",
  time: "Tid",
  by: "Ført av",
  witness: "Vitne",
  noWitness: "uten vitne",
  kinds: {
    receipt: "Mottatt",
    withdrawal: "Tatt ut",
    administered: "Gitt",
    wasted: "Kastet",
    returned: "Levert tilbake",
    adjustment: "Justert",
    correction: "Rettet",
  } satisfies Record<LedgerKind, string>,
  expiresSoon: "Går snart ut",
  outNow: "Ute i en time",
  outMg: (mg: number) => `${formatNumber(mg, "nb")} mg`,
  reason: "Hvorfor",
  // Out, back, away
  withdrawn: "Uttaket er ført.",
  returned: "Ampullene er levert tilbake.",
  wasted: "Det er ført som kastet.",
  wasteVolume: "Volum som kastes",
  waste: "Kast fra lageret",
  wasteLead: "Ampuller som er utgått eller knust. To personer ser på det sammen.",
  wasteSave: "Før som kastet",
  withdrawRefused: {
    "session-over": () => "Timen er over. Det tas ikke ut noe til den.",
    "batch-elsewhere": ({ location }) => `Batchen står på lageret i ${location}.`,
    "batch-expired": ({ expiresOn }) => `Batchen gikk ut ${formatShortDate(expiresOn, "nb")}. Bruk en annen.`,
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowNb(balanceMg, neededMg),
  } satisfies Refused<WithdrawRefusal>,
  returnRefused: {
    "more-than-out": ({ outMg }) => `Bare ${formatNumber(outMg, "nb")} mg er ute i denne timen. Tell på nytt.`,
  } satisfies Refused<ReturnRefusal>,
  wasteRefused: {
    "amount-missing": () => "Skriv hvor mye som kastes.",
    "more-than-out": ({ outMg }) => `Bare ${formatNumber(outMg, "nb")} mg er ute i denne timen. Les av på nytt.`,
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowNb(balanceMg, neededMg),
    ...secondPersonWords.nb.refused,
  } satisfies Refused<WasteRefusal>,
  // Counting
  count: "Tell lageret",
  countLead:
    "Tell de uåpnede ampullene sammen, hver behandlingsdag og ved vaktskifte. Hva regnskapet venter, vises når tellingen er lagret.",
  countOf: (place: string) => `Tell i ${place}`,
  countKind: "Hvorfor telles det",
  countKinds: { "treatment-day": "Behandlingsdag", handover: "Vaktskifte", other: "Annet" } satisfies Record<
    CountKind,
    string
  >,
  countUnit: "ampuller",
  countComment: "Merknad",
  countSave: "Lagre tellingen",
  counted: (batches: number) => `Tellingen stemmer (${String(batches)} ${batches === 1 ? "batch" : "batcher"}).`,
  countDiffers: (cases: number) =>
    cases === 1
      ? "Tellingen stemmer ikke for én batch. Et avvik er åpnet."
      : `Tellingen stemmer ikke for ${String(cases)} batcher. Avvik er åpnet.`,
  nothingToCount: "Ingenting å telle her.",
  countState: "Telling",
  countedToday: (at: Date) => `Talt i dag, ${formatShortDateTime(at, "nb")}`,
  notCountedToday: "Ikke talt i dag",
  toCount: "Tell nå",
  countRefused: {
    "batches-not-counted": ({ count }) =>
      count === 1 ? "Én batch er ikke talt." : `${String(count)} batcher er ikke talt.`,
    "nothing-to-count": () => "Ingenting å telle her.",
    ...secondPersonWords.nb.refused,
  } satisfies Refused<CountRefusal>,
  // Discrepancies
  cases: "Avvik",
  casesLead: "Noe stemmer ikke. To personer finner ut hva som har skjedd, og skriver det ned.",
  noCases: "Ingen åpne avvik",
  caseSource: { count: "Telling", session: "Behandling" },
  caseDifference: (mg: number) => `${mg > 0 ? "+" : ""}${formatNumber(mg, "nb")} mg`,
  caseMeaning: {
    count: (mg: number): string =>
      mg > 0 ? "mer på lageret enn regnskapet sier" : "mindre på lageret enn regnskapet sier",
    session: (mg: number): string => (mg > 0 ? "tatt ut og ikke gjort rede for" : "mer ført som brukt enn tatt ut"),
  },
  caseOpened: (at: Date, by: string) => `Åpnet ${formatShortDateTime(at, "nb")} av ${by}`,
  caseClosed: (at: Date, by: string, witness: string) =>
    `Lukket ${formatShortDateTime(at, "nb")} av ${by}, bekreftet av ${witness}`,
  closeCase: "Lukk avviket",
  explanation: "Hva har skjedd",
  adjusts: "Er beholdningen virkelig annerledes",
  adjustChoices: {
    yes: "Ja, rett beholdningen til det som ble talt",
    no: "Nei, beholdningen er riktig (telt eller ført feil)",
  },
  caseIsClosed: "Avviket er lukket.",
  closeRefused: {
    "already-closed": () => "Avviket er allerede lukket.",
    "session-is-not-adjusted": () => "Et avvik fra en behandling rettes med en ny linje i regnskapet.",
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowNb(balanceMg, neededMg),
    ...secondPersonWords.nb.refused,
  } satisfies Refused<CloseDiscrepancyRefusal>,
  // Corrections
  correct: "Rett denne linjen",
  correctShort: "Rett",
  keepRow: "Tilbake til regnskapet",
  correctLead: "Linjen blir stående. En ny linje opphever den.",
  corrected: "Linjen er opphevet med en ny.",
  isReversed: "opphevet",
  correctRefused: {
    "is-a-correction": () => "Dette er selv en rettelse. Før det riktige på nytt i stedet.",
    "already-reversed": () => "Linjen er allerede opphevet.",
    "used-in-session": () => "Noe av uttaket er ført som gitt eller kastet. Rett de linjene først.",
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowNb(balanceMg, neededMg),
    ...secondPersonWords.nb.refused,
  } satisfies Refused<CorrectRefusal>,
  // The ledger
  toLedger: "Hele regnskapet",
  ledgerTitle: "Medisinregnskap",
  ledgerPeriod: (from: string, to: string) =>
    from === to ? formatShortDate(from, "nb") : `${formatShortDate(from, "nb")}–${formatShortDate(to, "nb")}`,
  ledgerOfPatient: (name: string) => `Alt som er ført på ${name}`,
  from: "Fra og med",
  to: "Til og med",
  showPeriod: "Vis perioden",
  print: "Skriv ut",
  balance: "Beholdning etter",
  sessionAmount: "I timen",
  patient: "Pasient",
  patientNumber: (id: string) => `nr. ${id}`,
  noRows: "Ingenting er ført i perioden",
  totals: "Sum i perioden",
  receive: "Før mottak",
  receiveLead: "Tell ampullene og les av esken.",
  ampouleMl: "Ampullens størrelse",
  ampoules: "Antall ampuller",
  strengthLabel: "Styrke",
  batchNumber: "Batchnummer",
  expiresOn: "Siste bruksdag",
  witnessLabel: "Vitne til tellingen (etter klinikkens egen rutine)",
  save: "Før mottaket",
  saved: "Mottaket er ført.",
  refused: {
    "strength-not-of-product": ({ strengths }) =>
      `Legemiddelet finnes bare i ${strengths.join(" og ")} mg/ml. Sjekk esken.`,
    "batch-expired": ({ expiresOn }) => `Batchen gikk ut ${formatShortDate(expiresOn, "nb")} og kan ikke tas inn.`,
    "batch-differs": ({ expiresOn, ampouleMl }) =>
      `Denne batchen er ført før, med siste bruksdag ${formatShortDate(expiresOn, "nb")} og ampuller på ${formatNumber(ampouleMl, "nb")} ml. Sjekk esken på nytt.`,
    ...secondPersonWords.nb.refused,
  } satisfies Refused<ReceiveMedicineRefusal>,
};
const en: typeof nb = {
  title: "Medicine stock",
  lead: "The balance is the sum of everything recorded. Nothing is changed or deleted; a mistake is corrected with a new line.",
  stock: "Balance",
  empty: "The stock is empty",
  emptyText: "Record a receipt when a delivery arrives.",
  product: "Medicine",
  batch: "Batch",
  location: "Place",
  expires: "Expires",
  left: "Left",
  expired: "Expired",
  inDate: "In use",
  state: "State",
  strength: (product: string, strength: number) => `${product} ${strength} mg/ml`,
  ampoulesLeft: (ampoules: number, mg: number) => `${ampoules} ampoules (${formatNumber(mg, "en")} mg)`,
  ledger: "Latest entries",
  ledgerEmpty: "Nothing is recorded yet",
  kind: "What",
  amount: "Amount",
  time: "Time",
  by: "Recorded by",
  witness: "Witness",
  noWitness: "no witness",
  kinds: {
    receipt: "Received",
    withdrawal: "Taken out",
    administered: "Given",
    wasted: "Wasted",
    returned: "Returned",
    adjustment: "Adjusted",
    correction: "Corrected",
  },
  expiresSoon: "Expires soon",
  outNow: "Out in a session",
  outMg: (mg) => `${formatNumber(mg, "en")} mg`,
  reason: "Why",
  withdrawn: "The withdrawal is recorded.",
  returned: "The ampoules are returned.",
  wasted: "It is recorded as wasted.",
  wasteVolume: "Volume thrown away",
  waste: "Throw away from the stock",
  wasteLead: "Ampoules that have expired or are broken. Two people look at it together.",
  wasteSave: "Record as wasted",
  withdrawRefused: {
    "session-over": () => "The session is over. Nothing is taken out for it.",
    "batch-elsewhere": ({ location }) => `The batch stands in the stock in ${location}.`,
    "batch-expired": ({ expiresOn }) => `The batch expired on ${formatShortDate(expiresOn, "en")}. Use another.`,
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowEn(balanceMg, neededMg),
  },
  returnRefused: {
    "more-than-out": ({ outMg }) => `Only ${formatNumber(outMg, "en")} mg are out in this session. Count again.`,
  },
  wasteRefused: {
    "amount-missing": () => "Write how much is thrown away.",
    "more-than-out": ({ outMg }) => `Only ${formatNumber(outMg, "en")} mg are out in this session. Read it again.`,
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowEn(balanceMg, neededMg),
    ...secondPersonWords.en.refused,
  },
  count: "Count the stock",
  countLead:
    "Count the unopened ampoules together, each treatment day and at handover. What the ledger expects is shown when the count is saved.",
  countOf: (place) => `Count in ${place}`,
  countKind: "Why it is counted",
  countKinds: { "treatment-day": "Treatment day", handover: "Handover", other: "Other" },
  countUnit: "ampoules",
  countComment: "Remark",
  countSave: "Save the count",
  counted: (batches) => `The count is right (${String(batches)} ${batches === 1 ? "batch" : "batches"}).`,
  countDiffers: (cases) =>
    cases === 1
      ? "The count does not match for one batch. A case is open."
      : `The count does not match for ${String(cases)} batches. Cases are open.`,
  nothingToCount: "Nothing to count here.",
  countState: "Count",
  countedToday: (at) => `Counted today, ${formatShortDateTime(at, "en")}`,
  notCountedToday: "Not counted today",
  toCount: "Count now",
  countRefused: {
    "batches-not-counted": ({ count }) =>
      count === 1 ? "One batch is not counted." : `${String(count)} batches are not counted.`,
    "nothing-to-count": () => "Nothing to count here.",
    ...secondPersonWords.en.refused,
  },
  cases: "Discrepancies",
  casesLead: "Something does not come out even. Two people find out what happened and write it down.",
  noCases: "No open discrepancies",
  caseSource: { count: "Count", session: "Session" },
  caseDifference: (mg) => `${mg > 0 ? "+" : ""}${formatNumber(mg, "en")} mg`,
  caseMeaning: {
    count: (mg) => (mg > 0 ? "more in the stock than the ledger says" : "less in the stock than the ledger says"),
    session: (mg) => (mg > 0 ? "taken out and not accounted for" : "more recorded as used than taken out"),
  },
  caseOpened: (at, by) => `Opened ${formatShortDateTime(at, "en")} by ${by}`,
  caseClosed: (at, by, witness) => `Closed ${formatShortDateTime(at, "en")} by ${by}, confirmed by ${witness}`,
  closeCase: "Close the discrepancy",
  explanation: "What happened",
  adjusts: "Does the stock really differ",
  adjustChoices: {
    yes: "Yes, bring the balance to what was counted",
    no: "No, the balance is right (a mistake in counting or recording)",
  },
  caseIsClosed: "The discrepancy is closed.",
  closeRefused: {
    "already-closed": () => "The discrepancy is closed already.",
    "session-is-not-adjusted": () => "A discrepancy of a session is put right with a new line in the ledger.",
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowEn(balanceMg, neededMg),
    ...secondPersonWords.en.refused,
  },
  correct: "Correct this line",
  correctShort: "Correct",
  keepRow: "Back to the ledger",
  correctLead: "The line stays. A new line reverses it.",
  corrected: "The line is reversed by a new one.",
  isReversed: "reversed",
  correctRefused: {
    "is-a-correction": () => "This is a correction itself. Record the right thing anew instead.",
    "already-reversed": () => "The line is reversed already.",
    "used-in-session": () => "Some of it is recorded as given or wasted. Correct those lines first.",
    "balance-too-low": ({ balanceMg, neededMg }) => tooLowEn(balanceMg, neededMg),
    ...secondPersonWords.en.refused,
  },
  toLedger: "The whole ledger",
  ledgerTitle: "Medicine ledger",
  ledgerPeriod: (from, to) =>
    from === to ? formatShortDate(from, "en") : `${formatShortDate(from, "en")}–${formatShortDate(to, "en")}`,
  ledgerOfPatient: (name) => `Everything recorded for ${name}`,
  from: "From",
  to: "To",
  showPeriod: "Show the period",
  print: "Print",
  balance: "Balance after",
  sessionAmount: "In the session",
  patient: "Patient",
  patientNumber: (id) => `no. ${id}`,
  noRows: "Nothing is recorded in the period",
  totals: "Sum of the period",
  receive: "Record a receipt",
  receiveLead: "Count the ampoules and read the box.",
  ampouleMl: "Size of the ampoule",
  ampoules: "Number of ampoules",
  strengthLabel: "Strength",
  batchNumber: "Batch number",
  expiresOn: "Last day of use",
  witnessLabel: "Witness of the count (by the clinic's own routine)",
  save: "Record the receipt",
  saved: "The receipt is recorded.",
  refused: {
    "strength-not-of-product": ({ strengths }) =>
      `The medicine comes only in ${strengths.join(" and ")} mg/ml. Check the box.`,
    "batch-expired": ({ expiresOn }) =>
      `The batch expired on ${formatShortDate(expiresOn, "en")} and cannot be taken in.`,
    "batch-differs": ({ expiresOn, ampouleMl }) =>
      `This batch has been recorded before, with last day of use ${formatShortDate(expiresOn, "en")} and ampoules of ${formatNumber(ampouleMl, "en")} ml. Check the box again.`,
    ...secondPersonWords.en.refused,
  },
};
export type MedicineWords = typeof nb;
export const medicineWords: Record<"nb" | "en", MedicineWords> = { nb, en };
