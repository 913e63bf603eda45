import { formatDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { Blocker } from "@/lib/domain/pathway/blocker";

// Why a step waits, in words that any role may read: they name what is missing, never what is in the record.

/** Titles of the protocol's steps by key, in the reader's language. */
type StepTitle = (stepKey: string) => string;
type Sentences = { [K in Blocker["kind"]]: (blocker: Extract<Blocker, { kind: K }>, title: StepTitle) => string };

const nb: Sentences = {
  "eligibility-missing": () => "Det finnes ikke noe vedtak om at behandlingen kan begynne.",
  "eligibility-expired": ({ validUntil }) => `Vedtaket om egnethet gikk ut ${formatDate(validUntil, "nb")}.`,
  "not-eligible": () => "Legen har avgjort at behandlingen ikke passer.",
  deferred: ({ until }) => `Behandlingen er utsatt til ${formatDate(until, "nb")}.`,
  "preparation-unsigned": ({ stepKey }, title) => `${title(stepKey)} er ikke signert.`,
  "consent-missing": () => "Et samtykke er ikke signert.",
  "consent-withdrawn": () => "Et samtykke er trukket tilbake.",
  "previous-session-open": ({ stepKey }, title) => `${title(stepKey)} er ikke avsluttet med utskriving.`,
  "previous-integration-unsigned": ({ stepKey }, title) => `Notatet etter ${title(stepKey)} er ikke signert.`,
  "open-safety-flag": () => "Noe må vurderes av lege først.",
  "flag-unreviewed": () => "Noe må gjennomgås av lege først.",
  "adverse-event-unassessed": () => "Noe må vurderes av lege først.",
  "checkpoint-undecided": () => "Det er ikke avgjort om behandlingen skal fortsette.",
  "checkpoint-stop": () => "Det er avgjort at behandlingen stopper her.",
  paused: () => "Forløpet er på pause.",
  ended: () => "Forløpet er avsluttet.",
  "too-early": ({ earliestOn }) => `Tidligste dag er ${formatDate(earliestOn, "nb")}.`,
  "previous-step-not-done": ({ stepKey }, title) => `${title(stepKey)} kommer først og er ikke satt opp.`,
  "already-booked": () => "Timen er satt opp.",
  "already-done": () => "Dette er gjort.",
};
const en: Sentences = {
  "eligibility-missing": () => "There is no decision that treatment may begin.",
  "eligibility-expired": ({ validUntil }) => `The eligibility decision ran out on ${formatDate(validUntil, "en")}.`,
  "not-eligible": () => "The doctor has decided that the treatment is not suitable.",
  deferred: ({ until }) => `Treatment is deferred until ${formatDate(until, "en")}.`,
  "preparation-unsigned": ({ stepKey }, title) => `${title(stepKey)} is not signed.`,
  "consent-missing": () => "A consent is not signed.",
  "consent-withdrawn": () => "A consent has been withdrawn.",
  "previous-session-open": ({ stepKey }, title) => `${title(stepKey)} has not ended with a discharge.`,
  "previous-integration-unsigned": ({ stepKey }, title) => `The note after ${title(stepKey)} is not signed.`,
  "open-safety-flag": () => "Something must be assessed by a doctor first.",
  "flag-unreviewed": () => "Something must be reviewed by a doctor first.",
  "adverse-event-unassessed": () => "Something must be assessed by a doctor first.",
  "checkpoint-undecided": () => "It is not decided whether treatment goes on.",
  "checkpoint-stop": () => "It is decided that treatment stops here.",
  paused: () => "The pathway is paused.",
  ended: () => "The pathway has ended.",
  "too-early": ({ earliestOn }) => `The earliest day is ${formatDate(earliestOn, "en")}.`,
  "previous-step-not-done": ({ stepKey }, title) => `${title(stepKey)} comes first and is not booked.`,
  "already-booked": () => "The visit is booked.",
  "already-done": () => "This is done.",
};
const sentences = { nb, en };

/** One sentence for what keeps a step back. */
export function blockerSentence(blocker: Blocker, locale: Locale, title: StepTitle): string {
  // Each kind's sentence takes its own blocker; the table's type has made sure of it.
  const say = sentences[locale][blocker.kind] as (blocker: Blocker, title: StepTitle) => string;
  return say(blocker, title);
}
