import { formatDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";

const nb = {
  title: "Samtykker",
  lead: "Du bestemmer. Les i ro og mak, og spør oss om det du lurer på før du signerer.",
  required: "Trengs for behandlingen",
  voluntary: "Frivillig",
  voluntaryNote: "Behandlingen din blir den samme om du sier nei.",
  signedOn: (at: Date) => `Signert ${formatDate(at, "nb")}`,
  withdrawnOn: (at: Date) => `Trukket ${formatDate(at, "nb")}`,
  unsigned: "Ikke signert",
  notChosen: "Du er ikke med",
  openToSign: "Les og ta stilling",
  openToRead: "Les teksten",
  withdraw: "Trekk samtykket",
  withdrawName: (consent: string) => `Trekk: ${consent}`,
  back: "Til samtykkene",
  textVersion: (version: string) => `Tekst fra ${version}`,
  closed: "Forløpet ditt er avsluttet. Her er det ikke noe mer å signere.",
  form: {
    label: "Signer samtykket",
    statements: "Kryss av for hver setning som stemmer for deg",
    statementsHint: "Er det en du ikke kan krysse av for, vent med å signere og spør oss.",
    signature: "Skriv hele navnet ditt som underskrift",
    submit: "Signer samtykket",
  },
  signed: "Samtykket er signert.",
  signRefused: {
    pathwayClosed: "Forløpet ditt er avsluttet. Ingenting er signert.",
    textChanged: "Teksten er blitt endret siden du åpnet siden. Last siden på nytt og les den nye før du signerer.",
    alreadySigned: "Du har allerede signert dette samtykket.",
    statements: "Noen setninger er ikke krysset av. Er det en du ikke kan krysse av for, vent og spør oss.",
    signature: (expected: string) =>
      `Navnet er ikke likt det vi har i journalen: ${expected}. Skriv det på samme måte.`,
  },
  withdrawTitle: (consent: string) => `Trekk: ${consent}`,
  withdrawLead: "Du kan trekke samtykket når som helst. Du trenger ikke si hvorfor.",
  consequencesTitle: "Dette skjer når du trekker det",
  consequences: {
    treatment: [
      "Du får ingen flere doser, fra dette øyeblikket.",
      "Er du midt i en behandling, blir du passet på til medisinen er ute, som ellers.",
      "Teamet ditt får vite det og tar kontakt for å snakke om veien videre.",
      "Journalen fra det som er gjort, blir stående. Annen hjelp du har rett til, blir ikke påvirket.",
      "Du kan samtykke på nytt senere.",
    ],
    "off-label": [
      "Du får ingen flere doser, fra dette øyeblikket, fordi medisinen brukes utenfor det den er godkjent for.",
      "Er du midt i en behandling, blir du passet på til medisinen er ute, som ellers.",
      "Teamet ditt får vite det og tar kontakt for å snakke om andre muligheter.",
      "Du kan samtykke på nytt senere.",
    ],
    "quality-register": [
      "Vi bruker ikke opplysninger om deg i kvalitetsregisteret fra nå av.",
      "Behandlingen din fortsetter akkurat som før.",
    ],
  },
  withdrawForm: {
    label: "Trekk samtykket",
    reason: "Vil du si hvorfor?",
    reasonHint: "Det kan hjelpe oss, men du trenger ikke.",
    submit: "Trekk samtykket nå",
  },
  withdrawn: "Samtykket er trukket.",
  withdrawRefused: { unknown: "Vi fant ikke dette samtykket.", already: "Samtykket er allerede trukket." },
  nothingToWithdraw: "Dette samtykket gjelder ikke nå, så det er ikke noe å trekke.",
  keep: "Behold samtykket",
};

const en: typeof nb = {
  title: "Consents",
  lead: "You decide. Read in your own time, and ask us whatever you wonder about before you sign.",
  required: "Needed for the treatment",
  voluntary: "Voluntary",
  voluntaryNote: "Your treatment will be the same if you say no.",
  signedOn: (at) => `Signed ${formatDate(at, "en")}`,
  withdrawnOn: (at) => `Withdrawn ${formatDate(at, "en")}`,
  unsigned: "Not signed",
  notChosen: "You do not take part",
  openToSign: "Read and decide",
  openToRead: "Read the text",
  withdraw: "Withdraw the consent",
  withdrawName: (consent) => `Withdraw: ${consent}`,
  back: "To the consents",
  textVersion: (version) => `Text of ${version}`,
  closed: "Your course is closed. There is nothing more to sign here.",
  form: {
    label: "Sign the consent",
    statements: "Tick each sentence that is true for you",
    statementsHint: "If there is one you cannot tick, wait before you sign, and ask us.",
    signature: "Write your full name as signature",
    submit: "Sign the consent",
  },
  signed: "The consent is signed.",
  signRefused: {
    pathwayClosed: "Your course is closed. Nothing was signed.",
    textChanged:
      "The text has changed since you opened the page. Load the page again and read the new one before you sign.",
    alreadySigned: "You have already signed this consent.",
    statements: "Some sentences are not ticked. If there is one you cannot tick, wait and ask us.",
    signature: (expected) => `The name is not the one in your record: ${expected}. Write it the same way.`,
  },
  withdrawTitle: (consent) => `Withdraw: ${consent}`,
  withdrawLead: "You can withdraw the consent at any time. You need not say why.",
  consequencesTitle: "What happens when you withdraw it",
  consequences: {
    treatment: [
      "You get no more doses, from this moment.",
      "If you are in the middle of a session, you are looked after until the medicine has worn off, as always.",
      "Your team is told, and contacts you to talk about the way on.",
      "The record of what has been done stays. Other help that you are entitled to is not affected.",
      "You can consent again later.",
    ],
    "off-label": [
      "You get no more doses, from this moment, because the medicine is used outside what it is approved for.",
      "If you are in the middle of a session, you are looked after until the medicine has worn off, as always.",
      "Your team is told, and contacts you to talk about other possibilities.",
      "You can consent again later.",
    ],
    "quality-register": [
      "We do not use information about you in the quality register from now on.",
      "Your treatment goes on exactly as before.",
    ],
  },
  withdrawForm: {
    label: "Withdraw the consent",
    reason: "Would you like to say why?",
    reasonHint: "It may help us, but you need not.",
    submit: "Withdraw the consent now",
  },
  withdrawn: "The consent is withdrawn.",
  withdrawRefused: { unknown: "We did not find this consent.", already: "The consent has already been withdrawn." },
  nothingToWithdraw: "This consent is not in force now, so there is nothing to withdraw.",
  keep: "Keep the consent",
};

export type SignConsentWords = typeof nb.form;
export type WithdrawConsentWords = typeof nb.withdrawForm;
export const consentWords: Record<Locale, typeof nb> = { nb, en };
