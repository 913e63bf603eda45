import { formatDayAndMonth, formatPeriod, formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { ClinicalRole, Locale } from "@/lib/domain/access/actor";
import type { StepKind } from "@/lib/domain/protocol/protocol.schema";

// The patient's start page and the day of a dose. Read by people who may be low or drowsy: short sentences, one thing at a time, no blame.

const nb = {
  title: "Min side",
  greeting: (hour: number, firstName: string) =>
    `${hour < 10 ? "God morgen" : hour < 18 ? "God dag" : "God kveld"}, ${firstName}`,
  nextStep: "Neste steg",
  standing: "Slik er det nå",
  today: (startsAt: Date, endsAt: Date) => `I dag kl. ${formatTime(startsAt, "nb")}–${formatTime(endsAt, "nb")}`,
  period: (startsAt: Date, endsAt: Date) => formatPeriod(startsAt, endsAt, "nb"),
  with: (staff: { name: string; role: ClinicalRole }[]) =>
    `Med ${staff.map(({ name, role }) => `${{ doctor: "lege", psychologist: "psykolog", nurse: "sykepleier" }[role]} ${name}`).join(" og ")}`,
  place: (room: string, location: string) => `${room}, ${location}`,
  prepareLink: "Slik forbereder du deg",
  visitLink: "Se, flytt eller avlys timen",
  move: "Passer ikke timen? Ring oss på 22\u00a000\u00a000\u00a000, hverdager kl. 10.00–11.00 og 13.00–15.00.",
  tasksBefore: (count: number, day: Date) =>
    `${count === 1 ? "Én ting" : `${count} ting`} før ${formatWeekdayDate(day, "nb")}`,
  tasks: (count: number) => (count === 1 ? "Én ting du kan gjøre nå" : `${count} ting du kan gjøre nå`),
  moreTasks: (count: number) => (count === 1 ? "Én ting til, når du har ro" : `${count} ting til, når du har ro`),
  form: (name: string) => `Svar på ${name}`,
  consentNote: "Les i ro og mak",
  read: "Les «Hva kan jeg kjenne?»",
  readNote: "Om behandlingsdagen",
  consents: {
    treatment: "Samtykke til behandlingen",
    "off-label": "Samtykke til bruk utenfor godkjenningen",
    "quality-register": "Kvalitetsregisteret (frivillig)",
  },
  startForm: "Begynn på skjemaet",
  startConsent: "Les og ta stilling",
  journeyTitle: "Veien din",
  whereNow: (step: number, total: number, title: string) => `Steg ${step} av ${total}: ${title}`,
  stepText: {
    screening:
      "Legen går gjennom helsen din, medisiner og tidligere behandling, måler blodtrykk og vekt, og avgjør om behandlingen er trygg for deg. Du får vite hvorfor, også når svaret er nei.",
    preparation:
      "Du og psykologen blir kjent, finner ut hva som er viktig for deg, og avtaler hva du vil ha og ikke ha når medisinen virker.",
    session:
      "To timer. Du puster rolig og snakker litt med psykologen, får medisinen av sykepleieren og hviler mens den virker. Noen er hos deg hele tiden. Etterpå snakker dere om det du opplevde.",
    "follow-up":
      "Dere ser på hva som har endret seg, hva som hjelper deg å holde på det, og hva du gjør hvis det blir tungt igjen.",
  } satisfies Record<StepKind, string>,
  noTime: "Ikke satt opp ennå",
  withdrawnTitle: "Du har trukket et samtykke",
  withdrawnText:
    "Derfor gis det ingen medisin nå. Det er helt i orden, og du trenger ikke forklare hvorfor. Teamet ditt snakker gjerne med deg om veien videre. Vil du likevel gå videre, kan du samtykke på nytt.",
  withdrawnLink: "Se samtykkene",
  book: {
    title: "Velg timene dine",
    text: "Finn tider som passer for deg, alle på en gang eller én om gangen.",
  },
  bookLink: "Finn tider",
  missedTitle: (step: string) => `${step} ble ikke noe av`,
  missedText:
    "Slikt skjer. Vi tar kontakt for å finne en ny tid, eller du kan ringe oss på 22\u00a000\u00a000\u00a000.",
  paused: {
    title: "Behandlingen er satt på pause",
    text: "Ingenting skjer før du og teamet er enige om å gå videre. Timer som er satt opp, blir stående. Lurer du på noe, ring oss.",
  },
  deferred: {
    title: (until: string) => `Behandlingen er utsatt til ${until}`,
    titleOver: "Legen ser på saken din igjen",
    text: "Da ser legen på det igjen sammen med deg. Blir noe annerledes før det, ring oss.",
  },
  notEligible: {
    title: "Vi kan ikke tilby denne behandlingen",
    text: "Det betyr ikke at det ikke finnes hjelp. Fastlegen din får et brev om hva vi har funnet, og hva vi foreslår.",
  },
  explanationBy: (name: string, at: Date) => `Legens forklaring til deg, ${name} ${formatDayAndMonth(at, "nb")}`,
  complaintTitle: "Er du uenig i avgjørelsen?",
  complaint:
    "Ring oss gjerne først. Du kan klage til Statsforvalteren innen fire uker etter at du fikk vite nok til å klage. Er du blitt skadet av behandling, kan du søke erstatning hos Norsk pasientskadeerstatning (NPE).",
  ended: {
    title: "Behandlingene er avsluttet",
    text: "Det som gjenstår, er oppfølgingen og brevet til fastlegen din. Vi sier fra når det er noe du skal gjøre.",
  },
  closed: {
    title: "Forløpet er avsluttet",
    text: "Alt om behandlingen ligger i journalen din. Blir det tungt igjen, bruk planen du laget med psykologen, og ring fastlegen din eller oss.",
  },
  letterLink: "Les brevet til fastlegen",
  recordLink: "Min journal",
  waiting: {
    booking: {
      title: "Vi setter opp neste time",
      text: "Du får vite tiden her. Du trenger ikke gjøre noe nå.",
    },
    doctor: {
      title: "Legen ser på det du har svart",
      text: "Du får vite hva legen kommer fram til. Du trenger ikke gjøre noe nå.",
    },
    together: {
      title: "Legen og psykologen snakker sammen om veien videre",
      text: "De avgjør sammen om det er best å fortsette som planlagt, endre noe eller stoppe. Du får begrunnelsen her.",
    },
    team: { title: "Teamet ditt gjør ferdig sitt", text: "Du trenger ikke gjøre noe nå." },
    letter: {
      title: "Legen skriver brevet til fastlegen din",
      text: "Du kan lese det her når det er signert. Du kan si nei til at det sendes.",
    },
  },
};

const en: typeof nb = {
  title: "My page",
  greeting: (hour, firstName) =>
    `${hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening"}, ${firstName}`,
  nextStep: "Next step",
  standing: "How things stand",
  today: (startsAt, endsAt) => `Today, ${formatTime(startsAt, "en")}–${formatTime(endsAt, "en")}`,
  period: (startsAt, endsAt) => formatPeriod(startsAt, endsAt, "en"),
  with: (staff) => `With ${staff.map(({ name, role }) => `${role} ${name}`).join(" and ")}`,
  place: (room, location) => `${room}, ${location}`,
  prepareLink: "How to prepare",
  visitLink: "See, move or cancel the visit",
  move: "Does the time not suit you? Call us on 22\u00a000\u00a000\u00a000, weekdays 10:00–11:00 and 13:00–15:00.",
  tasksBefore: (count, day) =>
    `${count === 1 ? "One thing" : `${count} things`} before ${formatWeekdayDate(day, "en")}`,
  tasks: (count) => (count === 1 ? "One thing you can do now" : `${count} things you can do now`),
  moreTasks: (count) =>
    count === 1 ? "One more thing, when you have time" : `${count} more things, when you have time`,
  form: (name) => `Answer ${name}`,
  consentNote: "Read it in your own time",
  read: "Read “What might I feel?”",
  readNote: "About the day of a session",
  consents: {
    treatment: "Consent to the treatment",
    "off-label": "Consent to use outside the approval",
    "quality-register": "The quality register (voluntary)",
  },
  startForm: "Begin the form",
  startConsent: "Read and decide",
  journeyTitle: "Your way",
  whereNow: (step, total, title) => `Step ${step} of ${total}: ${title}`,
  stepText: {
    screening:
      "The doctor goes through your health, medicines and earlier treatment, measures blood pressure and weight, and decides whether the treatment is safe for you. You are told why, also when the answer is no.",
    preparation:
      "You and the psychologist get to know each other, find out what matters to you, and agree on what you want and do not want while the medicine works.",
    session:
      "Two hours. You breathe calmly and talk a little with the psychologist, get the medicine from the nurse and rest while it works. Somebody is with you all the time. Afterwards you talk about what you experienced.",
    "follow-up":
      "Together you look at what has changed, what helps you hold on to it, and what you do if things get heavy again.",
  },
  noTime: "Not booked yet",
  withdrawnTitle: "You have withdrawn a consent",
  withdrawnText:
    "That is why no medicine is given now. This is quite all right, and you need not explain why. Your team is glad to talk with you about the way on. If you wish to go on after all, you can consent again.",
  withdrawnLink: "See the consents",
  book: {
    title: "Choose your visits",
    text: "Find times that suit you, all at once or one at a time.",
  },
  bookLink: "Find times",
  missedTitle: (step) => `${step} did not take place`,
  missedText:
    "These things happen. We will contact you to find a new time, or you can call us on 22\u00a000\u00a000\u00a000.",
  paused: {
    title: "The treatment is paused",
    text: "Nothing happens until you and the team agree to go on. Visits that are booked stay booked. If you wonder about anything, call us.",
  },
  deferred: {
    title: (until) => `The treatment is put off until ${until}`,
    titleOver: "The doctor is looking at your case again",
    text: "Then the doctor looks at it again together with you. If something changes before that, call us.",
  },
  notEligible: {
    title: "We cannot offer this treatment",
    text: "That does not mean that there is no help. Your GP gets a letter about what we have found and what we suggest.",
  },
  explanationBy: (name, at) => `The doctor’s explanation to you, ${name} ${formatDayAndMonth(at, "en")}`,
  complaintTitle: "Do you disagree with the decision?",
  complaint:
    "You are welcome to call us first. You can complain to the County Governor (Statsforvalteren) within four weeks of knowing enough to complain. If treatment has harmed you, you can claim compensation from the Norwegian System of Patient Injury Compensation (NPE).",
  ended: {
    title: "The sessions are over",
    text: "What remains is the follow-up and the letter to your GP. We will tell you when there is something for you to do.",
  },
  closed: {
    title: "Your course is finished",
    text: "Everything about the treatment is in your record. If things get heavy again, use the plan that you made with the psychologist, and call your GP or us.",
  },
  letterLink: "Read the letter to your GP",
  recordLink: "My record",
  waiting: {
    booking: {
      title: "We are booking your next visit",
      text: "The time will be shown here. You need not do anything now.",
    },
    doctor: {
      title: "The doctor is looking at what you have answered",
      text: "You will be told what the doctor decides. You need not do anything now.",
    },
    together: {
      title: "The doctor and the psychologist are talking about the way on",
      text: "Together they decide whether it is best to go on as planned, change something or stop. You will find the reason here.",
    },
    team: { title: "Your team is finishing its part", text: "You need not do anything now." },
    letter: {
      title: "The doctor is writing the letter to your GP",
      text: "You can read it here when it is signed. You may object to its being sent.",
    },
  },
};

export const patientWords: Record<Locale, typeof nb> = { nb, en };
