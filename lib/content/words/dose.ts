import { formatDateTime, formatNumber, formatShortDate, formatTime } from "@/lib/content/format";
import { secondPersonWords } from "@/lib/content/words/second-person";
import type { Locale } from "@/lib/domain/access/actor";
import type { EndDoseRefusal } from "@/lib/domain/dose/end-dose";
import type { GiveDoseRefusal, VolumeSlip } from "@/lib/domain/dose/give-dose";
import type { RecordInfusionEventRefusal } from "@/lib/domain/dose/record-infusion-event";
import type { DoseEnding, InfusionEvent } from "@/lib/domain/pathway/treatment-day-record";

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };
const list = (strengths: number[], or: string) => strengths.join(` ${or} `);
const mgPerMl = (strength: number, locale: Locale) => `${formatNumber(strength, locale)} mg/ml`;
const ml = (volume: number, locale: Locale) => `${formatNumber(volume, locale, 2)} ml`;
const rate = (mlPerHour: number, locale: Locale) =>
  `${formatNumber(mlPerHour, locale, 2)} ml/${locale === "nb" ? "t" : "h"}`;

/** Where a wrong volume most likely comes from, said before anything is given. */
function slipNb(slip: VolumeSlip): string {
  if (slip?.kind === "strength")
    return `Det du skrev, passer med ampuller på ${mgPerMl(slip.strengthMgPerMl, "nb")}: sjekk styrken på ampullen. `;
  return slip ? "Sjekk kommaet: tallet er ti eller hundre ganger for stort eller for lite. " : "";
}
function slipEn(slip: VolumeSlip): string {
  if (slip?.kind === "strength")
    return `What you typed fits ampoules of ${mgPerMl(slip.strengthMgPerMl, "en")}: check the strength on the ampoule. `;
  return slip ? "Check the decimal point: the figure is ten or a hundred times too large or too small. " : "";
}

const nb = {
  drawUpFormula: (mg: number, strength: number, volume: number) =>
    `${formatNumber(mg, "nb")} mg ÷ ${mgPerMl(strength, "nb")} = ${ml(volume, "nb")}`,
  // What became of the dose
  given: (mg: number, volume: number) => `Pasienten fikk ${formatNumber(mg, "nb")} mg (${ml(volume, "nb")}).`,
  endings: {
    completed: "Gitt ferdig",
    partial: "Delvis gitt",
    aborted: "Avbrutt",
  } satisfies Record<DoseEnding["kind"], string>,
  endedLine: (kind: string, at: Date, by: string, witness: string) =>
    `${kind} kl. ${formatTime(at, "nb")}, ført av ${by}, bekreftet av ${witness}`,
  endTitle: "Hva fikk pasienten?",
  endLead: "Før bare når dosen ikke ble gitt helt: sprøyten ble fjernet før den var tom, eller noe gikk utenfor.",
  endInfusionLead: "To personer leser av pumpen og bekrefter hva pasienten fikk. Resten føres som kastet.",
  endSummary: "Dosen ble ikke gitt helt",
  endKind: "Hvordan endte det?",
  endVolume: "Volum pasienten fikk",
  endVolumeHint: (drawn: number) => `Trukket opp: ${ml(drawn, "nb")}`,
  endVolumeProposed: (infused: number, drawn: number) =>
    `Regnet ut fra pumpen: ${ml(infused, "nb")} av ${ml(drawn, "nb")}. Les av og rett om det er annerledes.`,
  endReason: "Hvorfor ikke alt",
  endSave: "Bekreft hva som ble gitt",
  endSaved: (mg: number, wasted: number) =>
    `Ført: pasienten fikk ${formatNumber(mg, "nb")} mg, ${formatNumber(wasted, "nb")} mg er ført som kastet.`,
  formula: (volume: number, strength: number, mg: number) =>
    `${ml(volume, "nb")} × ${mgPerMl(strength, "nb")} = ${formatNumber(mg, "nb")} mg`,
  // Infusion
  infusion: "Infusjon",
  infusionStates: { running: "Går", paused: "På pause", stopped: "Stoppet", ended: "Avsluttet" },
  rate: (mlPerHour: number) => rate(mlPerHour, "nb"),
  rateFormula: (volume: number, minutes: number, mlPerHour: number) =>
    `Pumpen stilles på ${ml(volume, "nb")} ÷ ${String(minutes)} min × 60 = ${rate(mlPerHour, "nb")}`,
  infused: (infused: number, volume: number) => `${ml(infused, "nb")} av ${ml(volume, "nb")} er gått inn`,
  emptyAt: (at: Date) => `tom kl. ${formatTime(at, "nb")}`,
  infusionForm: "Styr infusjonen",
  infusionActs: {
    paused: "Pause",
    resumed: "Fortsett",
    "rate-changed": "Endre hastighet",
    stopped: "Stopp infusjonen",
  },
  newRate: "Ny hastighet",
  newRateHint: (ordered: number) => `Ordinert: ${rate(ordered, "nb")}. Aldri fortere.`,
  resumeRate: "Hastighet",
  reason: "Merknad",
  events: {
    started: "Startet",
    paused: "Pause",
    resumed: "Fortsatte",
    "rate-changed": "Ny hastighet",
    stopped: "Stoppet",
  } satisfies Record<InfusionEvent["kind"], string>,
  infusionSaved: {
    paused: "Pausen er ført.",
    resumed: "Infusjonen går igjen.",
    "rate-changed": "Den nye hastigheten er ført.",
    stopped: "Infusjonen er stoppet. Bekreft sammen hva pasienten fikk.",
  },
  waitsForEnding: "Infusjonen er ikke avsluttet. Den må bekreftes av to før hjemreise.",
  // Ampoules of the session
  ampoulesTitle: "Ampuller i denne timen",
  ampoulesLead: "Uttatt = gitt + kastet + levert tilbake. Det som mangler ved hjemreise, blir et avvik.",
  nothingOut: "Ingenting er ute: alt er gjort rede for.",
  out: (product: string, strength: number, batch: string, mg: number) =>
    `${product} ${mgPerMl(strength, "nb")}, batch ${batch}: ${formatNumber(mg, "nb")} mg er ute`,
  withdraw: "Ta ut ampuller",
  withdrawHint: "Bare hvis ampuller tas ut før dosen. Ellers føres uttaket når dosen gis.",
  giveBack: "Lever tilbake uåpnede",
  waste: "Kast",
  giveRefused: {
    "session-unknown": () => "Timen er ikke en behandling i dette forløpet.",
    "already-given": ({ givenAt }) => `Dosen er allerede gitt, kl. ${formatTime(givenAt, "nb")}.`,
    "order-missing": () => "Legen har ikke signert en ordinasjon til denne behandlingen.",
    "order-expired": ({ validUntil }) =>
      `Ordinasjonen gikk ut ${formatDateTime(validUntil, "nb")}. Legen må signere en ny.`,
    "gate-not-go": ({ gates }) =>
      gates.length === 1
        ? "Ett krav er ikke på plass. Se øverst på siden."
        : `${gates.length} krav er ikke på plass. Se øverst på siden.`,
    "strength-not-ordered": ({ strengthMgPerMl, orderedMgPerMl, factor }) =>
      `Ampullen er ${mgPerMl(strengthMgPerMl, "nb")}, legen har ordinert ${mgPerMl(orderedMgPerMl, "nb")}. Det samme volumet ville gitt ${formatNumber(factor, "nb")} ganger ${strengthMgPerMl > orderedMgPerMl ? "så mye" : "så lite"}. Finn riktig ampulle, eller be legen ordinere på nytt.`,
    "wrong-medicine": ({ ordered }) => `Legen har ordinert ${ordered}. Denne batchen er noe annet.`,
    "strength-not-in-protocol": ({ strengths }) =>
      `Protokollen bruker bare ${list(strengths, "eller")} mg/ml. Sjekk ampullen.`,
    "batch-elsewhere": ({ location }) => `Batchen står på lageret i ${location}.`,
    "batch-expired": ({ expiresOn }) => `Batchen gikk ut ${formatShortDate(expiresOn, "nb")}. Bruk en annen.`,
    "volume-too-large": ({ volumeMl, maxVolumeMl, strengthMgPerMl, strengths }) =>
      `Det blir ${formatNumber(volumeMl, "nb", 2)} ml med ${strengthMgPerMl} mg/ml, mer enn ${formatNumber(maxVolumeMl, "nb")} ml på ett sted. Sjekk styrken: ${list(strengths, "eller")} mg/ml?`,
    "rounding-too-coarse": ({ doseMg, orderedMg }) =>
      `Volumet kan ikke avrundes nær nok: det ville gitt ${formatNumber(doseMg, "nb")} mg i stedet for ${formatNumber(orderedMg, "nb")} mg.`,
    "dose-over-cap": ({ doseMg, capMg }) =>
      `${formatNumber(doseMg, "nb")} mg er over høyeste dose, ${formatNumber(capMg, "nb")} mg.`,
    "balance-too-low": ({ balanceMg, neededMg }) =>
      `Lageret har ${formatNumber(balanceMg, "nb")} mg av denne batchen, det trengs ${formatNumber(neededMg, "nb")} mg. Tell opp, eller bruk en annen.`,
    "typed-volume-differs": ({ volumeMl, slip }) =>
      `Volumet i sprøyten stemmer ikke med ordinasjonen, som er ${formatNumber(volumeMl, "nb", 2)} ml med denne batchen. ${slipNb(slip)}Les av på nytt før noe settes.`,
    "site-not-for-route": ({ route }): string =>
      route === "im"
        ? "Dosen er ordinert i muskel og settes ikke i en blodåre."
        : "Dosen er ordinert i blodåre og settes ikke i en muskel.",
    "infusion-minutes-missing": () =>
      "Ordinasjonen sier ikke hvor lenge infusjonen skal gå. Be legen ordinere på nytt.",
    "orderer-cannot-check": () => "Legen som har signert ordinasjonen, kan ikke være den andre personen.",
    ...secondPersonWords.nb.refused,
    "same-person": () => "Den som gir dosen, kan ikke kontrollere den selv.",
  } satisfies Refused<GiveDoseRefusal>,
  infusionRefused: {
    "no-infusion": () => "Det går ingen infusjon i denne timen.",
    "infusion-ended": () => "Infusjonen er avsluttet.",
    "does-not-follow": ({ state }): string =>
      ({
        running: "Infusjonen går allerede.",
        paused: "Infusjonen står på pause. Fortsett eller stopp den.",
        stopped: "Infusjonen er stoppet og startes ikke igjen.",
      })[state],
    "in-the-future": () => "Klokkeslettet er ikke kommet ennå.",
    "before-last-event": ({ lastAt }) =>
      `Det siste som ble ført, skjedde kl. ${formatTime(lastAt, "nb")}. Dette må være senere.`,
    "rate-missing": () => "Skriv hastigheten.",
    "faster-than-ordered": ({ orderedMlPerHour }) =>
      `Legen har ordinert ${rate(orderedMlPerHour, "nb")}. Det gis aldri fortere. Sjekk kommaet.`,
  } satisfies Refused<RecordInfusionEventRefusal>,
  endRefused: {
    "no-dose-given": () => "Ingen dose er gitt.",
    "already-ended": () => "Det er allerede ført hva pasienten fikk.",
    "already-discharged": () => "Pasienten er reist hjem. En feil rettes i medisinregnskapet.",
    "infusion-running": () => "Infusjonen går fortsatt. Stopp den først.",
    "in-the-future": () => "Klokkeslettet er ikke kommet ennå.",
    "before-last-event": ({ lastAt }) =>
      `Det siste som ble ført, skjedde kl. ${formatTime(lastAt, "nb")}. Dette må være senere.`,
    "more-than-drawn-up": ({ volumeMl }) => `Det ble trukket opp ${ml(volumeMl, "nb")}. Mer kan ikke være gitt.`,
    "given-whole": () => "Alt er gitt. Da er det ingenting å rette.",
    "not-given-whole": ({ volumeMl }) =>
      `Gitt ferdig betyr hele ${ml(volumeMl, "nb")}. Velg delvis gitt eller avbrutt.`,
    "reason-missing": () => "Skriv hvorfor ikke alt ble gitt.",
    ...secondPersonWords.nb.refused,
  } satisfies Refused<EndDoseRefusal>,
};
const en: typeof nb = {
  drawUpFormula: (mg, strength, volume) =>
    `${formatNumber(mg, "en")} mg ÷ ${mgPerMl(strength, "en")} = ${ml(volume, "en")}`,
  given: (mg, volume) => `The patient got ${formatNumber(mg, "en")} mg (${ml(volume, "en")}).`,
  endings: { completed: "Given in full", partial: "Given in part", aborted: "Broken off" },
  endedLine: (kind, at, by, witness) =>
    `${kind} at ${formatTime(at, "en")}, recorded by ${by}, confirmed by ${witness}`,
  endTitle: "What did the patient get?",
  endLead:
    "Only when the dose was not given in full: the syringe was taken away before it was empty, or some went beside.",
  endInfusionLead: "Two people read the pump and confirm what the patient got. The rest is recorded as wasted.",
  endSummary: "The dose was not given in full",
  endKind: "How did it end?",
  endVolume: "Volume that the patient got",
  endVolumeHint: (drawn) => `Drawn up: ${ml(drawn, "en")}`,
  endVolumeProposed: (infused, drawn) =>
    `Worked out from the pump: ${ml(infused, "en")} of ${ml(drawn, "en")}. Read it, and put it right if it differs.`,
  endReason: "Why not everything",
  endSave: "Confirm what was given",
  endSaved: (mg, wasted) =>
    `Recorded: the patient got ${formatNumber(mg, "en")} mg, ${formatNumber(wasted, "en")} mg are recorded as wasted.`,
  formula: (volume, strength, mg) => `${ml(volume, "en")} × ${mgPerMl(strength, "en")} = ${formatNumber(mg, "en")} mg`,
  infusion: "Infusion",
  infusionStates: { running: "Running", paused: "Paused", stopped: "Stopped", ended: "Ended" },
  rate: (mlPerHour) => rate(mlPerHour, "en"),
  rateFormula: (volume, minutes, mlPerHour) =>
    `Set the pump to ${ml(volume, "en")} ÷ ${String(minutes)} min × 60 = ${rate(mlPerHour, "en")}`,
  infused: (infused, volume) => `${ml(infused, "en")} of ${ml(volume, "en")} have gone in`,
  emptyAt: (at) => `empty at ${formatTime(at, "en")}`,
  infusionForm: "Control the infusion",
  infusionActs: {
    paused: "Pause",
    resumed: "Continue",
    "rate-changed": "Change the rate",
    stopped: "Stop the infusion",
  },
  newRate: "New rate",
  newRateHint: (ordered) => `Ordered: ${rate(ordered, "en")}. Never faster.`,
  resumeRate: "Rate",
  reason: "Remark",
  events: {
    started: "Started",
    paused: "Paused",
    resumed: "Continued",
    "rate-changed": "New rate",
    stopped: "Stopped",
  },
  infusionSaved: {
    paused: "The pause is recorded.",
    resumed: "The infusion is running again.",
    "rate-changed": "The new rate is recorded.",
    stopped: "The infusion is stopped. Confirm together what the patient got.",
  },
  waitsForEnding: "The infusion has no ending. Two people must confirm it before the patient goes home.",
  ampoulesTitle: "Ampoules of this session",
  ampoulesLead: "Taken out = given + wasted + returned. What is missing when the patient goes home becomes a case.",
  nothingOut: "Nothing is out: everything is accounted for.",
  out: (product, strength, batch, mg) =>
    `${product} ${mgPerMl(strength, "en")}, batch ${batch}: ${formatNumber(mg, "en")} mg are out`,
  withdraw: "Take ampoules out",
  withdrawHint: "Only when ampoules are taken out before the dose. Otherwise it is recorded when the dose is given.",
  giveBack: "Return unopened ones",
  waste: "Throw away",
  giveRefused: {
    "session-unknown": () => "The visit is not a session of this pathway.",
    "already-given": ({ givenAt }) => `The dose has already been given, at ${formatTime(givenAt, "en")}.`,
    "order-missing": () => "The doctor has not signed an order for this session.",
    "order-expired": ({ validUntil }) =>
      `The order ran out on ${formatDateTime(validUntil, "en")}. The doctor must sign a new one.`,
    "gate-not-go": ({ gates }) =>
      gates.length === 1
        ? "One requirement is not in place. See the top of the page."
        : `${gates.length} requirements are not in place. See the top of the page.`,
    "strength-not-ordered": ({ strengthMgPerMl, orderedMgPerMl, factor }) =>
      `The ampoule is ${mgPerMl(strengthMgPerMl, "en")}, the doctor has ordered ${mgPerMl(orderedMgPerMl, "en")}. The same volume would give ${formatNumber(factor, "en")} times ${strengthMgPerMl > orderedMgPerMl ? "as much" : "less"}. Find the right ampoule, or ask the doctor for a new order.`,
    "wrong-medicine": ({ ordered }) => `The doctor has ordered ${ordered}. This batch is something else.`,
    "strength-not-in-protocol": ({ strengths }) =>
      `The protocol uses only ${list(strengths, "or")} mg/ml. Check the ampoule.`,
    "batch-elsewhere": ({ location }) => `The batch stands in the stock in ${location}.`,
    "batch-expired": ({ expiresOn }) => `The batch expired on ${formatShortDate(expiresOn, "en")}. Use another.`,
    "volume-too-large": ({ volumeMl, maxVolumeMl, strengthMgPerMl, strengths }) =>
      `It would be ${formatNumber(volumeMl, "en", 2)} ml with ${strengthMgPerMl} mg/ml, more than ${formatNumber(maxVolumeMl, "en")} ml in one place. Check the strength: ${list(strengths, "or")} mg/ml?`,
    "rounding-too-coarse": ({ doseMg, orderedMg }) =>
      `The volume cannot be rounded near enough: it would give ${formatNumber(doseMg, "en")} mg instead of ${formatNumber(orderedMg, "en")} mg.`,
    "dose-over-cap": ({ doseMg, capMg }) =>
      `${formatNumber(doseMg, "en")} mg is over the highest dose, ${formatNumber(capMg, "en")} mg.`,
    "balance-too-low": ({ balanceMg, neededMg }) =>
      `The stock has ${formatNumber(balanceMg, "en")} mg of this batch, ${formatNumber(neededMg, "en")} mg are needed. Count, or use another.`,
    "typed-volume-differs": ({ volumeMl, slip }) =>
      `The volume in the syringe does not match the order, which is ${formatNumber(volumeMl, "en", 2)} ml with this batch. ${slipEn(slip)}Read it again before anything goes in.`,
    "site-not-for-route": ({ route }): string =>
      route === "im"
        ? "The dose is ordered into a muscle and does not go into a vein."
        : "The dose is ordered into a vein and does not go into a muscle.",
    "infusion-minutes-missing": () =>
      "The order does not say how long the infusion is to run. Ask the doctor for a new order.",
    "orderer-cannot-check": () => "The doctor who signed the order cannot be the second person.",
    ...secondPersonWords.en.refused,
    "same-person": () => "The person who gives the dose cannot check it.",
  },
  infusionRefused: {
    "no-infusion": () => "No infusion is running in this session.",
    "infusion-ended": () => "The infusion has ended.",
    "does-not-follow": ({ state }) =>
      ({
        running: "The infusion is running already.",
        paused: "The infusion is paused. Continue or stop it.",
        stopped: "The infusion is stopped and is not started again.",
      })[state],
    "in-the-future": () => "That time has not come yet.",
    "before-last-event": ({ lastAt }) => `The last entry happened at ${formatTime(lastAt, "en")}. This must be later.`,
    "rate-missing": () => "Write the rate.",
    "faster-than-ordered": ({ orderedMlPerHour }) =>
      `The doctor has ordered ${rate(orderedMlPerHour, "en")}. It is never given faster. Check the decimal point.`,
  },
  endRefused: {
    "no-dose-given": () => "No dose has been given.",
    "already-ended": () => "What the patient got has been recorded already.",
    "already-discharged": () => "The patient has gone home. A mistake is put right in the medicine ledger.",
    "infusion-running": () => "The infusion is still running. Stop it first.",
    "in-the-future": () => "That time has not come yet.",
    "before-last-event": ({ lastAt }) => `The last entry happened at ${formatTime(lastAt, "en")}. This must be later.`,
    "more-than-drawn-up": ({ volumeMl }) => `${ml(volumeMl, "en")} were drawn up. No more can have been given.`,
    "given-whole": () => "Everything was given. Then there is nothing to put right.",
    "not-given-whole": ({ volumeMl }) =>
      `Given in full means all ${ml(volumeMl, "en")}. Choose given in part or broken off.`,
    "reason-missing": () => "Write why not everything was given.",
    ...secondPersonWords.en.refused,
  },
};
export const doseWords: Record<Locale, typeof nb> = { nb, en };
