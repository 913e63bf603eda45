import type { Locale } from "@/lib/domain/access/actor";
import type { EARLY_END_REASONS } from "@/lib/domain/course/course.schema";

type EarlyEnd = (typeof EARLY_END_REASONS)[number];

const nb = {
  changeTitle: "Endre forløpet",
  changeIntro: "Det du gjør her, føres med navn, tid og begrunnelse, og kan ikke angres. Pasienten og teamet ser det.",
  pauseTitle: "Sett på pause",
  pauseText: "Ingen dose ordineres eller gis før forløpet tas opp igjen. Timer som er satt opp, blir stående.",
  resumeTitle: "Ta opp igjen",
  resumeText: "Alle krav prøves på nytt. Det som er utløpt, må fornyes.",
  endTitle: "Avslutt før tiden",
  endText: "Oppfølging (når det er gitt dose) og epikrise gjenstår etterpå.",
  stopTitle: "Stopp av hensyn til sikkerheten",
  stopText:
    "Kan gjøres når som helst, også under en behandling. Overvåking og utskrivning fortsetter, men ingen ny dose gis.",
  closeTitle: "Lukk forløpet",
  closeText: "Når alt er gjort, epikrisen er signert og sendt, og ingen sikkerhetsflagg er åpne.",
  nothing: "Forløpet er lukket. Her er det ikke noe å endre.",
  endReasons: {
    remission: "Remisjon",
    "non-response": "Manglende effekt",
    "own-wish": "Pasientens eget ønske",
    "withdrawn-consent": "Samtykket er trukket",
    other: "Annen grunn",
  } satisfies Record<EarlyEnd, string>,
  pauseForm: { label: "Sett på pause", reason: "Begrunnelse", submit: "Sett forløpet på pause" },
  resumeForm: { label: "Ta opp igjen", reason: "Hva er avklart", submit: "Ta opp igjen forløpet" },
  endForm: { label: "Avslutt før tiden", code: "Hvorfor", reason: "Begrunnelse", submit: "Avslutt forløpet før tiden" },
  stopForm: { label: "Stopp av hensyn til sikkerheten", reason: "Hva er grunnen", submit: "Stopp forløpet" },
  closeForm: { label: "Lukk forløpet", reason: "Merknad", submit: "Lukk forløpet" },
  checkpointTitle: "Fortsette, justere eller avslutte",
  checkpointIntro:
    "Behandlingen har ikke gitt pålitelig bedring så langt, eller effekten er ukjent. Lege og psykolog avgjør sammen hva som er riktig nå.",
  checkpointFacts: (form: string, baseline: string | null, score: string | null, limit: string) =>
    baseline !== null && score !== null
      ? `${form} før første behandling: ${baseline}. Nå: ${score}. Pålitelig endring er minst ${limit} poeng.`
      : `${form} mangler ${[baseline === null && "fra før første behandling", score === null && "fra etter den siste"].filter(Boolean).join(" og ")}, så effekten er ukjent.`,
  checkpointNotDue: "Det er ingen avgjørelse å ta nå.",
  checkpointNoPsychologist: "Pasienten har ingen psykolog i teamet. Klinikkleder må ordne det først.",
  checkpointForm: {
    label: "Avgjørelse",
    decision: "Hva gjør vi",
    continue: "Fortsette som planlagt",
    adjust: "Justere behandlingen",
    stop: "Avslutte behandlingen",
    reason: "Begrunnelse",
    reasonHint: "Pasienten leser dette.",
    submit: "Signer avgjørelsen",
  },
  agreedWith: (name: string) => `Avgjøres sammen med psykolog ${name}`,
  saved: {
    paused: "Forløpet er satt på pause.",
    resumed: "Forløpet er tatt opp igjen.",
    ended: "Forløpet er avsluttet før tiden.",
    stopped: "Forløpet er stoppet.",
    closed: "Forløpet er lukket.",
    checkpoint: "Avgjørelsen er signert.",
  },
  refused: {
    courseOver: "Forløpet er avsluttet.",
    pathwayClosed: "Forløpet er lukket.",
    alreadyPaused: "Forløpet er allerede på pause.",
    notPaused: "Forløpet er ikke på pause.",
    alreadyEnded: "Forløpet er allerede avsluttet.",
    sessionUnderWay: "En behandling pågår. Vent til pasienten er skrevet ut.",
    openSafetyFlag: "Et sikkerhetsflagg er åpent eller ikke gjennomgått av lege. Vurder det først.",
    adverseEventOpen: "En uønsket hendelse er ikke fulgt opp ferdig. Gjør ferdig listen først.",
    notFinished: "Noe av planen gjenstår. Avslutt før tiden hvis den ikke skal fullføres.",
    visitsBooked: (count: number) =>
      count === 1
        ? "Én time er fortsatt satt opp. Avlys den først."
        : `${count} timer er fortsatt satt opp. Avlys dem først.`,
    letterUnsigned: "Epikrisen er ikke signert.",
    letterNotSent: "Epikrisen er ikke sendt eller utlevert.",
    checkpointNotDue: "Det er ingen avgjørelse å ta nå. Effekten er kanskje registrert siden du åpnet siden.",
    notPsychologist: "Avgjørelsen tas sammen med pasientens egen psykolog.",
  },
};
const en: typeof nb = {
  changeTitle: "Change the course",
  changeIntro:
    "What you do here is recorded with name, time and reason, and cannot be undone. Patient and team see it.",
  pauseTitle: "Pause",
  pauseText: "No dose is ordered or given until the course is taken up again. Booked visits stay.",
  resumeTitle: "Take up again",
  resumeText: "Every gate is tried anew. What has expired must be renewed.",
  endTitle: "End early",
  endText: "Follow-up (when a dose was given) and the letter remain afterwards.",
  stopTitle: "Stop for safety",
  stopText:
    "Can be done at any time, also during a session. Monitoring and discharge go on, but no further dose is given.",
  closeTitle: "Close the pathway",
  closeText: "When everything is done, the letter is signed and sent, and no safety flag is open.",
  nothing: "The pathway is closed. There is nothing to change here.",
  endReasons: {
    remission: "Remission",
    "non-response": "Lack of effect",
    "own-wish": "The patient’s own wish",
    "withdrawn-consent": "Consent withdrawn",
    other: "Another reason",
  },
  pauseForm: { label: "Pause", reason: "Reason", submit: "Pause the course" },
  resumeForm: { label: "Take up again", reason: "What has been clarified", submit: "Take up the course again" },
  endForm: { label: "End early", code: "Why", reason: "Reason", submit: "End the course early" },
  stopForm: { label: "Stop for safety", reason: "What is the reason", submit: "Stop the course" },
  closeForm: { label: "Close the pathway", reason: "Remark", submit: "Close the pathway" },
  checkpointTitle: "Continue, adjust or stop",
  checkpointIntro:
    "Treatment has not given reliable improvement so far, or the effect is unknown. Doctor and psychologist decide together what is right now.",
  checkpointFacts: (form, baseline, score, limit) =>
    baseline !== null && score !== null
      ? `${form} before the first session: ${baseline}. Now: ${score}. A reliable change is at least ${limit} points.`
      : `${form} is missing from ${[baseline === null && "before the first session", score === null && "after the latest"].filter(Boolean).join(" and ")}, so the effect is unknown.`,
  checkpointNotDue: "There is no decision to take now.",
  checkpointNoPsychologist: "The patient has no psychologist in the team. The clinic lead must arrange it first.",
  checkpointForm: {
    label: "Decision",
    decision: "What do we do",
    continue: "Continue as planned",
    adjust: "Adjust the treatment",
    stop: "Stop the treatment",
    reason: "Reason",
    reasonHint: "The patient reads this.",
    submit: "Sign the decision",
  },
  agreedWith: (name) => `Decided together with psychologist ${name}`,
  saved: {
    paused: "The course is paused.",
    resumed: "The course is taken up again.",
    ended: "The course has ended early.",
    stopped: "The course is stopped.",
    closed: "The pathway is closed.",
    checkpoint: "The decision is signed.",
  },
  refused: {
    courseOver: "The course is over.",
    pathwayClosed: "The pathway is closed.",
    alreadyPaused: "The course is already paused.",
    notPaused: "The course is not paused.",
    alreadyEnded: "The course has already ended.",
    sessionUnderWay: "A session is under way. Wait until the patient has been discharged.",
    openSafetyFlag: "A safety flag is open or not reviewed by a doctor. Assess it first.",
    adverseEventOpen: "The follow-up of an adverse event is not finished. Finish its list first.",
    notFinished: "Something of the plan remains. End early if it is not to be completed.",
    visitsBooked: (count) =>
      count === 1
        ? "One visit is still booked. Cancel it first."
        : `${count} visits are still booked. Cancel them first.`,
    letterUnsigned: "The letter is not signed.",
    letterNotSent: "The letter has not been sent or handed over.",
    checkpointNotDue: "There is no decision to take now. The effect may have been recorded since you opened the page.",
    notPsychologist: "The decision is taken together with the patient’s own psychologist.",
  },
};
export const courseWords: Record<Locale, typeof nb> = { nb, en };
export type CheckpointFormWords = typeof nb.checkpointForm;
