import { formatDate } from "@/lib/content/format";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/** The patient's version, in plain words: what changed, what it means and does not, and how sure anybody can be. No grades, no judgement. */
const nb = {
  title: "Hvordan det har gått",
  lead: "Her ser du hva du har svart på skjemaene i forløpet. Tallene er en liten del av bildet, og bildet er ikke hele deg.",
  link: "Se hvordan det har gått",
  none: "Du har ikke svart på noe skjema ennå",
  noneText: "Når du har svart, kan du se svarene over tid her.",
  about: {
    "phq-9": "Nedstemthet og overskudd",
    "gad-7": "Uro og bekymring",
    "core-om": "Hvordan du har hatt det",
    "core-10": "Hvordan du har hatt det, kort",
    "aaq-ii": "Forholdet til egne tanker og følelser",
    audit: "Alkohol",
    "audit-c": "Alkohol, kort",
    "who-5": "Velvære",
    "pcl-5": "Plager etter vonde opplevelser",
    "madrs-s": "Nedstemthet",
    "qids-sr16": "Nedstemthet og søvn",
  } as Partial<Record<InstrumentKey, string>>,
  direction: {
    worse: "Lavere tall betyr færre plager.",
    better: "Høyere tall betyr at du har det bedre.",
    neither: "Tallet i seg selv er verken bedre eller verre.",
  },
  onlyOne: (score: string, at: Date) =>
    `Du svarte ${score} ${formatDate(at, "nb")}. Det finnes ikke noe å sammenligne med ennå.`,
  noBaseline: "Skjemaet mangler fra før første behandling, så vi kan ikke si noe om endring.",
  beforeDose: (score: string, at: Date) =>
    `Du svarte sist ${score}, ${formatDate(at, "nb")}. Endring regnes fra det siste svaret før første behandling.`,
  change: (before: string, beforeAt: Date, now: string, nowAt: Date) =>
    `Før første behandling svarte du ${before} (${formatDate(beforeAt, "nb")}). Sist svarte du ${now} (${formatDate(nowAt, "nb")}).`,
  better: (points: string) => `Det er ${points} i retning av å ha det bedre.`,
  worse: (points: string) => `Det er ${points} i retning av å ha det tyngre.`,
  points: (count: string) => `${count} poeng`,
  same: "Summen er den samme.",
  sure: (limit: string) => `For dette skjemaet regnes ${limit} eller mer som en endring som neppe er tilfeldig.`,
  unsure: (limit: string) =>
    `For dette skjemaet må endringen være minst ${limit} før vi regner med at den ikke er tilfeldig. Så vi vet ikke sikkert.`,
  noLimit: "For dette skjemaet finnes det ingen enighet om hvor stor en endring må være for å bety noe.",
  talk: "Det kan ha mange grunner, og det sier ikke at du har gjort noe galt. Ta det opp med psykologen eller legen din, gjerne før neste time.",
  recent: "Det siste svaret gjelder også dager før den siste behandlingen, så det kan ennå endre seg.",
  asksAbout: (days: number) => `Skjemaet spør om de siste ${days} dagene.`,
  overlap: "Noen av svarene gjelder de samme dagene. De er skravert under bildet.",
  missing: (count: number) =>
    count === 1
      ? "Ett svar mangler. Det betyr bare at vi ikke vet hvordan det var da."
      : `${count} svar mangler. Det betyr bare at vi ikke vet hvordan det var da.`,
  chart: (name: string, count: number) => `${name}: ${count} svar over tid.`,
  chartMore: "Tallene står under bildet.",
  doses: "De stiplede linjene er behandlingene, med nummer.",
  table: (name: string) => `Alle svarene dine på ${name}`,
  when: "Når",
  score: "Sum",
  noScore: "Ingen sum",
  takenOut: "regnes ikke med",
  fromPaper: "fra papir",
  meansTitle: "Hva dette sier, og ikke sier",
  means: [
    "Tallene viser hva du svarte, ikke hvem du er eller hva du er verd.",
    "De sier ikke hvorfor noe er endret. Behandlingen, samtalene, tiden og livet ellers virker sammen.",
    "Ett enkelt svar kan være preget av en god eller dårlig dag. Flere svar over tid sier mer.",
    "Noe av det viktigste for deg spør kanskje ikke skjemaene om. Fortell det i timen.",
  ],
  researchTitle: "Hva vi vet fra forskning, og hvor usikkert det er",
  research: [
    "Behandlingen hjelper ikke alle. Klinikkens egen erfaring er at omtrent 30 av 100 ikke får effekt, og at noen blir bedre, men får tilbakefall i løpet av en måned.",
    "I en studie med 403 deltakere (ELEKT-D) ble 55 av 100 tydelig bedre etter tre uker med ketamin, mot 41 av 100 med elektrokonvulsiv behandling (ECT).",
    "En svensk studie (KetECT) fant det motsatte: 63 av 100 kom i remisjon med ECT, mot 46 av 100 med ketamin. Av dem som kom i remisjon, fikk 63 til 70 av 100 tilbakefall i løpet av tolv måneder.",
    "Studiene er gjort andre steder og måler på andre måter enn vi gjør. De kan ikke si hvordan det vil gå for deg.",
  ],
  others:
    "Noen skjemaer, og det dere snakker om i timene, vises ikke her. Du kan be om å få se dem, og spørre om hva de betyr.",
  earlier: "Se det forrige forløpet ditt",
  present: "Se forløpet du er i nå",
  record: "Journalen min",
  courseFrom: (at: Date) => `Forløpet som begynte ${formatDate(at, "nb")}`,
};

const en: typeof nb = {
  title: "How it has gone",
  lead: "Here you see what you have answered on the forms in this course. The numbers are a small part of the picture, and the picture is not the whole of you.",
  link: "See how it has gone",
  none: "You have not answered a form yet",
  noneText: "When you have, you can see your answers over time here.",
  about: {
    "phq-9": "Low mood and energy",
    "gad-7": "Unease and worry",
    "core-om": "How you have been",
    "core-10": "How you have been, short",
    "aaq-ii": "How you relate to your thoughts and feelings",
    audit: "Alcohol",
    "audit-c": "Alcohol, short",
    "who-5": "Well-being",
    "pcl-5": "Troubles after bad experiences",
    "madrs-s": "Low mood",
    "qids-sr16": "Low mood and sleep",
  },
  direction: {
    worse: "Lower numbers mean fewer troubles.",
    better: "Higher numbers mean that you are better.",
    neither: "The number by itself is neither better nor worse.",
  },
  onlyOne: (score, at) => `You answered ${score} on ${formatDate(at, "en")}. There is nothing to compare it with yet.`,
  noBaseline: "The form is missing from before the first session, so we cannot say anything about change.",
  beforeDose: (score, at) =>
    `You last answered ${score}, on ${formatDate(at, "en")}. Change is counted from the last answer before the first session.`,
  change: (before, beforeAt, now, nowAt) =>
    `Before the first session you answered ${before} (${formatDate(beforeAt, "en")}). Last you answered ${now} (${formatDate(nowAt, "en")}).`,
  better: (points) => `That is ${points} towards being better.`,
  worse: (points) => `That is ${points} towards having a harder time.`,
  points: (count) => `${count} ${count === "1" ? "point" : "points"}`,
  same: "The total is the same.",
  sure: (limit) => `For this form ${limit} or more counts as a change that is hardly chance.`,
  unsure: (limit) =>
    `For this form the change must be at least ${limit} before we take it to be more than chance. So we do not know for sure.`,
  noLimit: "For this form nobody has agreed how large a change must be to mean something.",
  talk: "There can be many reasons, and it does not say that you have done anything wrong. Bring it up with your psychologist or doctor, preferably before the next visit.",
  recent: "The last answer is also about days before the newest session, so it may still change.",
  asksAbout: (days) => `The form asks about the last ${days} days.`,
  overlap: "Some of the answers are about the same days. They are hatched below the picture.",
  missing: (count) =>
    count === 1
      ? "One answer is missing. It only means that we do not know how it was then."
      : `${count} answers are missing. It only means that we do not know how it was then.`,
  chart: (name, count) => `${name}: ${count} ${count === 1 ? "answer" : "answers"} over time.`,
  chartMore: "The numbers are below the picture.",
  doses: "The dashed lines are the sessions, with their numbers.",
  table: (name) => `All your answers to ${name}`,
  when: "When",
  score: "Total",
  noScore: "No total",
  takenOut: "does not count",
  fromPaper: "from paper",
  meansTitle: "What this says, and does not say",
  means: [
    "The numbers show what you answered, not who you are or what you are worth.",
    "They do not say why something changed. The treatment, the conversations, time and the rest of life work together.",
    "A single answer can be marked by a good or a bad day. Several answers over time say more.",
    "Some of what matters most to you the forms may not ask about. Tell us when you come.",
  ],
  researchTitle: "What research tells us, and how uncertain it is",
  research: [
    "The treatment does not help everybody. The clinic's own experience is that about 30 of 100 have no effect, and that some get better but relapse within a month.",
    "In a study of 403 people (ELEKT-D) 55 of 100 were clearly better after three weeks of ketamine, against 41 of 100 with electroconvulsive therapy (ECT).",
    "A Swedish study (KetECT) found the opposite: 63 of 100 came into remission with ECT, against 46 of 100 with ketamine. Of those in remission, 63 to 70 of 100 relapsed within twelve months.",
    "The studies were done elsewhere and measured in other ways than we do. They cannot say how it will go for you.",
  ],
  others:
    "Some forms, and what you talk about in your visits, are not shown here. You may ask to see them, and what they mean.",
  earlier: "See your earlier course",
  present: "See the course you are in now",
  record: "My record",
  courseFrom: (at) => `The course that began on ${formatDate(at, "en")}`,
};

export const ownOutcomesWords = { nb, en };
