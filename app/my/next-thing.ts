import type { TaskLink } from "@/components/patient-home/task-list";
import { formatDate } from "@/lib/content/format";
import { checkInWords } from "@/lib/content/words/check-in";
import { patientWords } from "@/lib/content/words/patient";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { OwnTask } from "@/lib/domain/pathway/own-course";
import type { Home } from "@/lib/domain/pathway/own-home";
import type { NextStepKind } from "@/lib/domain/pathway/standing";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

type Thing = { title: string; text: string; action?: { href: string; label: string } };
type Waits = keyof (typeof patientWords)["nb"]["waiting"];

/** What the course waits for, as the patient may need to know it: who has it in hand. */
const WAITS: Record<NextStepKind, Waits> = {
  "assess-flag": "team",
  "review-flag": "team",
  "follow-up-adverse-event": "team",
  "answer-forms": "team",
  "sign-consent": "team",
  "record-screening": "doctor",
  "decide-eligibility": "doctor",
  "await-deferral-end": "doctor",
  "renew-eligibility": "doctor",
  "schedule-visit": "booking",
  "attend-visit": "team",
  "sign-preparation": "team",
  "sign-treatment-plan": "team",
  "sign-comfort-card": "team",
  "decide-checkpoint": "together",
  "order-dose": "team",
  "record-time-out": "team",
  "give-dose": "team",
  "monitor-session": "team",
  "release-session": "team",
  "discharge-patient": "team",
  "sign-integration": "team",
  "sign-follow-up": "team",
  "sign-letter": "letter",
  "send-letter": "letter",
  "close-pathway": "team",
  "resume-pathway": "team",
  none: "team",
};

/** The one next thing when it is not a visit. */
export function nextThing(home: Home, locale: Locale): Thing {
  const words = patientWords[locale];
  const letter = home.letterId === null ? undefined : { href: `/my/letter/${home.letterId}`, label: words.letterLink };
  const withLetter = (thing: Thing): Thing => (letter ? { ...thing, action: letter } : thing);
  switch (home.status) {
    case "closed":
      return letter
        ? withLetter(words.closed)
        : { ...words.closed, action: { href: "/my/record", label: words.recordLink } };
    case "not-eligible":
      return withLetter(words.notEligible);
    case "paused":
      return words.paused;
    case "deferred":
      return home.waitsFor === "await-deferral-end" && home.decision?.deferredUntil
        ? { title: words.deferred.title(formatDate(home.decision.deferredUntil, locale)), text: words.deferred.text }
        : { title: words.deferred.titleOver, text: words.waiting.doctor.text };
    case "ended":
    case "active": {
      const own = home.tasks[0];
      const booking = home.booksOwn ? { action: { href: "/my/booking", label: words.bookLink } } : {};
      if (home.missed)
        return { title: words.missedTitle(home.missed.title[locale]), text: words.missedText, ...booking };
      if (own) return taskThing(own, locale);
      if (home.booksOwn && home.status === "active") return { ...words.book, ...booking };
      const waits = words.waiting[WAITS[home.waitsFor]];
      return home.status === "ended" && home.waitsFor === "schedule-visit"
        ? withLetter(words.ended)
        : withLetter(waits);
    }
  }
}

/** The patient's own things as rows, with what to call them; the one that already is the next step is not said twice. */
export function tasksToShow(home: Home, locale: Locale): { title: string; tasks: TaskLink[] } {
  const words = patientWords[locale];
  const isRunning = home.status === "active" || home.status === "ended";
  const hasVisit = home.visit !== null;
  const isNextStep = isRunning && home.missed === null && !hasVisit && home.tasks.length > 0;
  const own = home.tasks.map((task) => taskRow(task, locale)).slice(isNextStep ? 1 : 0);
  const rows = home.checkIn ? [checkInRow(home.checkIn, locale), ...own] : own;
  const isAsked = home.status === "active" && home.visit?.kind === "session" && hasVisit;
  const tasks = isAsked ? [...rows, { href: "/my/prepare#feel", label: words.read, note: words.readNote }] : rows;
  if (isNextStep) return { title: words.moreTasks(tasks.length), tasks };
  const before = hasVisit && !home.isToday ? home.visit?.startsAt : undefined;
  return { title: before ? words.tasksBefore(tasks.length, before) : words.tasks(tasks.length), tasks };
}

/** First on the day: what has changed since last time. */
function checkInRow({ visitId, isAnswered }: NonNullable<Home["checkIn"]>, locale: Locale): TaskLink {
  const words = checkInWords[locale];
  return isAnswered
    ? { href: `/my/check-in/${visitId}/sent`, label: words.taskDone, note: words.taskDoneNote }
    : { href: `/my/check-in/${visitId}`, label: words.task, note: words.taskNote };
}

function taskRow(task: OwnTask, locale: Locale): TaskLink {
  const words = patientWords[locale];
  return task.kind === "form"
    ? formRow(task.instrument, locale)
    : { href: `/my/consents/${task.consent}`, label: words.consents[task.consent], note: words.consentNote };
}

function formRow(instrument: InstrumentKey, locale: Locale): TaskLink {
  const { name, minutes } = INSTRUMENT_DEFINITIONS[instrument];
  const note = questionnaireWords[locale].minutes(minutes);
  return { href: `/my/forms/${instrument}`, label: patientWords[locale].form(name), note };
}

function taskThing(task: OwnTask, locale: Locale): Thing {
  const words = patientWords[locale];
  const { href, label, note } = taskRow(task, locale);
  return {
    title: label,
    text: note,
    action: { href, label: task.kind === "form" ? words.startForm : words.startConsent },
  };
}
