import { formatNumber, formatShortDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { LedgerKind } from "@/lib/domain/medicine/batch";
import type { ReceiveMedicineRefusal } from "@/lib/domain/medicine/receive-medicine";

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

/** The substance as the protocol names it, in the reader's language. */
const SUBSTANCES_EN: Readonly<Record<string, string>> = { ketamin: "ketamine" };
export function substanceName(substance: string, locale: Locale): string {
  return locale === "en" ? (SUBSTANCES_EN[substance] ?? substance) : substance;
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
  kinds: { receipt: "Mottatt", administered: "Gitt", wasted: "Kastet", correction: "Rettet" } satisfies Record<
    LedgerKind,
    string
  >,
  receive: "Før mottak",
  receiveLead: "Tell ampullene og les av esken.",
  ampouleMl: "Ampullens størrelse",
  ampoules: "Antall ampuller",
  strengthLabel: "Styrke",
  batchNumber: "Batchnummer",
  expiresOn: "Siste bruksdag",
  witnessLabel: "Vitne til tellingen",
  witnessHint: "Følg klinikkens egen rutine.",
  save: "Før mottaket",
  saved: "Mottaket er ført.",
  refused: {
    "strength-not-of-product": ({ strengths }) =>
      `Legemiddelet finnes bare i ${strengths.join(" og ")} mg/ml. Sjekk esken.`,
    "batch-expired": ({ expiresOn }) => `Batchen gikk ut ${formatShortDate(expiresOn, "nb")} og kan ikke tas inn.`,
    "batch-differs": ({ expiresOn, ampouleMl }) =>
      `Denne batchen er ført før, med siste bruksdag ${formatShortDate(expiresOn, "nb")} og ampuller på ${formatNumber(ampouleMl, "nb")} ml. Sjekk esken på nytt.`,
    "witness-is-receiver": () => "Vitnet må være en annen enn deg.",
    "witness-unknown": () => "Vitnet arbeider ikke her.",
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
  kinds: { receipt: "Received", administered: "Given", wasted: "Wasted", correction: "Corrected" },
  receive: "Record a receipt",
  receiveLead: "Count the ampoules and read the box.",
  ampouleMl: "Size of the ampoule",
  ampoules: "Number of ampoules",
  strengthLabel: "Strength",
  batchNumber: "Batch number",
  expiresOn: "Last day of use",
  witnessLabel: "Witness of the count",
  witnessHint: "Follow the clinic's own routine.",
  save: "Record the receipt",
  saved: "The receipt is recorded.",
  refused: {
    "strength-not-of-product": ({ strengths }) =>
      `The medicine comes only in ${strengths.join(" and ")} mg/ml. Check the box.`,
    "batch-expired": ({ expiresOn }) =>
      `The batch expired on ${formatShortDate(expiresOn, "en")} and cannot be taken in.`,
    "batch-differs": ({ expiresOn, ampouleMl }) =>
      `This batch has been recorded before, with last day of use ${formatShortDate(expiresOn, "en")} and ampoules of ${formatNumber(ampouleMl, "en")} ml. Check the box again.`,
    "witness-is-receiver": () => "The witness must be somebody other than you.",
    "witness-unknown": () => "The witness does not work here.",
  },
};
export type MedicineWords = typeof nb;
export const medicineWords: Record<"nb" | "en", MedicineWords> = { nb, en };
