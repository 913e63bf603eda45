import { formatDate } from "@/lib/content/format";
import type { PlanHeading } from "@/lib/domain/flag/flag-headings";

// What a patient reads at once after an answer that says that life is hard. Calm, and never a promise that somebody is reading now (reference 2.6).

const nb = {
  title: "Takk for at du svarte ærlig",
  lead: "Noe av det du svarte, tyder på at du har det vanskelig nå. Tanker om å dø eller om å skade seg selv er vanlige når man er deprimert, de kan gå over, og det finnes hjelp nå.",
  notRead: "Svarene leses ikke hele døgnet, og det kan gå tid før noen i teamet ser dem. Ring heller nå:",
  onTablet: "Si det til den som ga deg nettbrettet. Du trenger ikke forklare noe, bare si at du har det vanskelig.",
  lines: [
    { number: "113", name: "Er du i fare, eller redd for hva du kan gjøre" },
    { number: "116 117", name: "Legevakten, hele døgnet" },
    { number: "116 123", name: "Mental Helse, hjelpetelefonen" },
    { number: "22 40 00 40", name: "Kirkens SOS" },
  ],
  someone: "Er det noen hos deg, eller noen du stoler på? Si til dem at du har det vanskelig nå.",
  planLink: "Åpne sikkerhetsplanen din",
  openTitle: "Du er ikke alene med dette",
  openText: "Teamet ditt vil snakke med deg om hvordan du har det. Du trenger ikke vente på dem.",
};
const en: typeof nb = {
  title: "Thank you for answering honestly",
  lead: "Something in your answers suggests that things are hard now. Thoughts of dying or of hurting yourself are common in depression, they can pass, and there is help now.",
  notRead:
    "Answers are not read around the clock, and it may take time before somebody in the team sees them. Call now instead:",
  onTablet: "Tell the person who gave you the tablet. You need not explain, just say that things are hard.",
  lines: [
    { number: "113", name: "If you are in danger, or afraid of what you may do" },
    { number: "116 117", name: "Out-of-hours doctor, day and night" },
    { number: "116 123", name: "Mental Helse helpline" },
    { number: "22 40 00 40", name: "Kirkens SOS helpline" },
  ],
  someone: "Is somebody with you, or is there somebody you trust? Tell them that things are hard now.",
  planLink: "Open your safety plan",
  openTitle: "You are not alone with this",
  openText: "Your team wants to talk with you about how you are. You need not wait for them.",
};
export const crisisHelpWords = { nb, en };

const nbPlan = {
  title: "Sikkerhetsplanen din",
  lead: "Begynn øverst. Går det ikke over, gå videre til det neste. Er du i fare, ring 113 med én gang.",
  madeWith: (on: Date, name: string) => `Laget sammen med ${name} ${formatDate(on, "nb")}.`,
  change: "Vil du endre noe, så si det i neste time, eller ring oss i åpningstiden.",
  none: "Du har ingen sikkerhetsplan her",
  noneText: "En sikkerhetsplan er noe du og behandleren din lager sammen. Spør om det hvis du ønsker en.",
  headings: {
    "warning-signs": "Mine varseltegn",
    "own-coping": "Det jeg kan gjøre selv",
    "people-and-places": "Mennesker og steder som gir meg noe annet å tenke på",
    "people-to-ask": "Mennesker jeg kan be om hjelp",
    professionals: "Fagfolk og hjelpetelefoner",
    "safer-surroundings": "Slik gjør jeg det tryggere rundt meg",
    "reasons-to-live": "Det som er verdt å leve for",
  } satisfies Record<PlanHeading, string>,
  whole: "Det vi ble enige om",
  call: "Når det ikke holder: ring",
};
const enPlan: typeof nbPlan = {
  title: "Your safety plan",
  lead: "Begin at the top. If it does not pass, go on to the next. If you are in danger, call 113 at once.",
  madeWith: (on, name) => `Made together with ${name} on ${formatDate(on, "en")}.`,
  change: "If you want to change something, say so at your next visit, or call us in opening hours.",
  none: "You have no safety plan here",
  noneText: "A safety plan is something you and your therapist make together. Ask for one if you want it.",
  headings: {
    "warning-signs": "My warning signs",
    "own-coping": "What I can do myself",
    "people-and-places": "People and places that take my mind off it",
    "people-to-ask": "People I can ask for help",
    professionals: "Professionals and helplines",
    "safer-surroundings": "How I make things safer around me",
    "reasons-to-live": "What is worth living for",
  },
  whole: "What we agreed",
  call: "When that is not enough: call",
};
export const safetyPlanWords = { nb: nbPlan, en: enPlan };
