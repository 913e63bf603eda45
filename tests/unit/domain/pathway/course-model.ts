import fc from "fast-check";
import { addDays, addMinutes } from "date-fns";
import { addCalendarDays, clinicDate } from "@/lib/domain/calendar";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { mayBeBooked, stepsToBook } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import {
  ADVERSE_EVENT_TASKS,
  type AdverseEvent,
  type SessionDecision,
} from "@/lib/domain/pathway/treatment-day-record";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import {
  aCheckpoint,
  aConsent,
  aDecision,
  aDischarge,
  aDose,
  aFlag,
  anAdverseEvent,
  anAlert,
  anEvent,
  aNote,
  anOrder,
  aReading,
  aScore,
  at,
  aTimeOut,
  aVisit,
  cancelled,
  DOCTOR,
  PSYCHOLOGIST,
} from "@/tests/support/builders";

/** A clinic in small: what has been recorded, and what time it is. */
export type World = { record: PathwayRecord; now: Date };

/** What ends or halts a course. */
const ENDINGS = ["end-early", "stop-for-safety", "defer", "find-not-eligible", "decide-to-stop"] as const;
/** What goes wrong or otherwise than planned on the way. */
const DETOURS = [
  "days-pass",
  "minutes-pass",
  "open-low-flag",
  "open-moderate-flag",
  "open-high-flag",
  "withdraw-treatment",
  "withdraw-off-label",
  "pause",
  "find-eligible-briefly",
  "cancel-visit",
  "miss-visit",
  "stop-at-time-out",
  "hold-at-time-out",
  "clear-time-out",
  "deviate-at-time-out",
  "accept-deviation",
  "hold-session",
  "lift-hold",
  "stop-session",
  "measure-raised-pressure",
  "measure-normal",
  "cancel-order",
  "sign-order",
  "invalidate-score",
  "answer-with-drop",
  "answer-without-drop",
  "answer-incompletely",
  "raise-alert",
  "be-nauseous",
  "faint",
  "suffer-serious-event",
  "book-ahead",
  "try-to-give-dose",
] as const;
type SideRoad = (typeof ENDINGS)[number] | (typeof DETOURS)[number];

export type Act = { kind: "next"; score: number } | { kind: "side"; road: SideRoad; amount: number };

const amount = fc.integer({ min: 1, max: 12 });
const side = (roads: readonly SideRoad[]): fc.Arbitrary<Act> =>
  fc.record({ kind: fc.constant("side" as const), road: fc.constantFrom(...roads), amount });
const doNext: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant("next" as const),
  score: fc.constantFrom(18, 18, 11, 8),
});

/** A detour now and then, an end seldom: long enough to come through several sessions. */
export const COURSE_OF_ACTS = fc.array(
  fc.oneof(
    { weight: 60, arbitrary: doNext },
    { weight: 4, arbitrary: side(DETOURS) },
    { weight: 1, arbitrary: side(ENDINGS) },
  ),
  { minLength: 30, maxLength: 110, size: "max" },
);
/** A few things at once. */
export const A_FEW_DETOURS = fc.array(side([...DETOURS, ...ENDINGS]), { minLength: 1, maxLength: 4 });

/** Only what people decide on the day: deviations, acceptances, holds, stops, the time-out anew. */
export const DECISIONS_OF_THE_DAY = fc.array(
  side([
    ...(["deviate-at-time-out", "accept-deviation", "deviate-at-time-out", "accept-deviation"] as const),
    ...(["deviate-at-time-out", "accept-deviation", "accept-deviation", "accept-deviation"] as const),
    ...(["accept-deviation", "hold-session", "lift-hold", "lift-hold", "clear-time-out", "stop-session"] as const),
  ]),
  { minLength: 1, maxLength: 8 },
);

/** Every world on the way, the first included. */
export function livedThrough(first: World, acts: readonly Act[]): World[] {
  const worlds = [first];
  for (const act of acts) {
    const world = worlds.at(-1) ?? first;
    worlds.push(act.kind === "next" ? doNextThing(world, act.score) : takeSideRoad(world, act.road, act.amount));
  }
  return worlds;
}

const moment = (when: Date): string =>
  when.toLocaleString("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "short" });

/** Do the next thing, as a clinic does that does everything in time. */
export function doNextThing(world: World, score: number): World {
  const { record, now } = world;
  const { next } = deriveStanding(record, now);
  const when = moment(now);
  const visitId = next.visitId ?? "";
  switch (next.kind) {
    case "assess-flag":
      return add(world, { flags: record.flags.map((flag) => (flag.closed ? flag : closeFlag(flag, now))) });
    case "review-flag":
      return add(world, { flags: record.flags.map((flag) => reviewed(flag, now)) });
    case "follow-up-adverse-event":
      return add(world, { adverseEvents: record.adverseEvents.map((event) => followedUp(event, now)) });
    case "answer-forms":
      return add(world, { questionnaires: [...record.questionnaires, aScore(score, when)] });
    case "sign-consent":
      return add(world, { consents: [...record.consents, aConsent("treatment", when), aConsent("off-label", when)] });
    case "record-screening":
      return add(world, {
        screenings: [{ id: `screening ${when}`, health: {}, exclusions: [], recordedAt: at(when), recordedBy: DOCTOR }],
      });
    case "decide-eligibility":
    case "renew-eligibility":
      return decide(world, aDecision(when, { eligibleUntil: addCalendarDays(clinicDate(now), 90) }));
    case "schedule-visit":
      return next.stepKey ? book(world, next.stepKey) : world;
    case "await-deferral-end":
    case "attend-visit":
      return { record, now: next.dueAt && next.dueAt > now ? next.dueAt : now };
    case "sign-preparation":
      return sign(world, "preparation", visitId);
    case "sign-treatment-plan":
      return sign(world, "treatment-plan", null);
    case "sign-comfort-card":
      return sign(world, "comfort-card", null);
    case "sign-integration":
      return sign(world, "integration", visitId);
    case "sign-follow-up":
      return sign(world, "follow-up", visitId);
    case "decide-checkpoint":
      return add(world, { checkpoints: [...record.checkpoints, aCheckpoint("continue", when)] });
    case "order-dose":
      return add(world, { orders: [...record.orders, anOrder(visitId, when)] });
    case "record-time-out":
      return add(world, { timeOuts: [...record.timeOuts, aTimeOut(visitId, when)] });
    case "give-dose":
      return giveOrPrepareDose(world, visitId);
    case "monitor-session":
      return {
        record: {
          ...record,
          alerts: record.alerts.map((alert) => ({ ...alert, ...anAlert(alert.visitId, moment(alert.raisedAt), when) })),
        },
        now: addMinutes(now, 60),
      };
    case "release-session":
      return add(world, {
        releases: [
          ...record.releases,
          { id: `release ${when}`, visitId, reason: "Stabil.", releasedAt: now, releasedBy: DOCTOR },
        ],
      });
    case "discharge-patient":
      return add(world, { discharges: [...record.discharges, aDischarge(visitId, when)] });
    case "sign-letter":
      return add(world, {
        letters: [{ id: "letter", locale: "nb", sections: [], signedAt: now, signedBy: DOCTOR, sent: null }],
      });
    case "send-letter":
      return add(world, {
        letters: record.letters.map((letter) => ({ ...letter, sent: { at: now, how: "Overlevert" } })),
      });
    case "close-pathway":
      return add(world, { events: [...record.events, anEvent("closed", when)] });
    case "resume-pathway":
      return add(world, { events: [...record.events, anEvent("resumed", when)] });
    case "none":
      return world;
  }
}

/** Take a side road: recorded as it comes, whether or not a command would allow it; only a dose asks the gate. */
function takeSideRoad(world: World, road: SideRoad, amount: number): World {
  const { record, now } = world;
  const when = moment(now);
  const visit = upcoming(world);
  switch (road) {
    case "days-pass":
      return { record, now: addDays(now, amount) };
    case "minutes-pass":
      return { record, now: addMinutes(now, amount) };
    case "open-low-flag":
      return add(world, { flags: [...record.flags, aFlag("low", when)] });
    case "open-moderate-flag":
      return add(world, { flags: [...record.flags, aFlag("moderate", when)] });
    case "open-high-flag":
      return add(world, { flags: [...record.flags, aFlag("high", when)] });
    case "withdraw-treatment":
      return withdraw(world, "treatment");
    case "withdraw-off-label":
      return withdraw(world, "off-label");
    case "pause":
      return add(world, { events: [...record.events, anEvent("paused", when)] });
    case "end-early":
      return add(world, { events: [...record.events, anEvent("ended-early", when)] });
    case "stop-for-safety":
      return add(world, { events: [...record.events, anEvent("stopped-for-safety", when)] });
    case "defer":
      return decide(world, aDecision(when, { deferredUntil: addCalendarDays(clinicDate(now), amount) }));
    case "find-not-eligible":
      return decide(world, aDecision(when, "not-eligible"));
    case "find-eligible-briefly":
      return decide(world, aDecision(when, { eligibleUntil: addCalendarDays(clinicDate(now), amount) }));
    case "cancel-visit":
      return endVisit(world, visit, "cancelled");
    case "miss-visit":
      return endVisit(world, visit, "no-show");
    case "stop-at-time-out":
      return visit
        ? add(world, {
            timeOuts: [...record.timeOuts, aTimeOut(visit.id, when, { decision: "stop", reason: "Nøler." })],
          })
        : world;
    case "hold-at-time-out":
      return visit
        ? add(world, {
            timeOuts: [...record.timeOuts, aTimeOut(visit.id, when, { decision: "hold", reason: "Spiste." })],
          })
        : world;
    case "deviate-at-time-out":
      return visit ? add(world, { timeOuts: [...record.timeOuts, deviatingTimeOut(visit.id, when, amount)] }) : world;
    case "accept-deviation": {
      const timeOut = record.timeOuts.at(-1);
      return timeOut
        ? decided(world, timeOut.visitId, { kind: "accepted", itemKey: lineFor(amount), regardsId: timeOut.id })
        : world;
    }
    case "hold-session":
      return visit ? decided(world, visit.id, { kind: "hold" }) : world;
    case "lift-hold": {
      const hold = record.sessionDecisions.findLast(({ kind }) => kind === "hold");
      return hold ? decided(world, hold.visitId, { kind: "lifted", regardsId: hold.id }) : world;
    }
    case "stop-session":
      return visit ? decided(world, visit.id, { kind: "stop" }) : world;
    case "clear-time-out":
      return visit ? add(world, { timeOuts: [...record.timeOuts, aTimeOut(visit.id, when)] }) : world;
    case "measure-raised-pressure":
      return visit
        ? add(world, { readings: [...record.readings, aReading(visit.id, when, { systolicMmHg: 150 })] })
        : world;
    case "measure-normal":
      return visit ? add(world, { readings: [...record.readings, aReading(visit.id, when)] }) : world;
    case "cancel-order":
      return add(world, {
        orders: record.orders.map((order, i, all) =>
          i === all.length - 1 ? { ...order, cancelled: { at: now, by: DOCTOR, reason: "Ny vekt." } } : order,
        ),
      });
    case "sign-order":
      return visit ? add(world, { orders: [...record.orders, anOrder(visit.id, when)] }) : world;
    case "invalidate-score":
      return add(world, {
        questionnaires: record.questionnaires.map((form, i, all) =>
          i === all.length - 1 ? { ...form, invalidated: { at: now, by: DOCTOR, reason: "Feil." } } : form,
        ),
      });
    case "answer-with-drop":
      return add(world, { questionnaires: [...record.questionnaires, aScore(Math.max(0, 18 - amount), when)] });
    case "answer-without-drop":
      return add(world, { questionnaires: [...record.questionnaires, aScore(18, when)] });
    case "answer-incompletely":
      return add(world, { questionnaires: [...record.questionnaires, aScore(null, when)] });
    case "raise-alert":
      return visit ? add(world, { alerts: [...record.alerts, anAlert(visit.id, when)] }) : world;
    case "be-nauseous":
      return add(world, { adverseEvents: [...record.adverseEvents, anAdverseEvent(when)] });
    case "faint":
      return add(world, { adverseEvents: [...record.adverseEvents, anAdverseEvent(when, { kind: "syncope" })] });
    case "suffer-serious-event":
      return add(world, {
        adverseEvents: [
          ...record.adverseEvents,
          anAdverseEvent(when, { kind: "chest-discomfort", isSerious: true, seriousBecause: ["hospital"] }),
        ],
      });
    case "decide-to-stop":
      return record.doses.length > 0
        ? add(world, { checkpoints: [...record.checkpoints, aCheckpoint("stop", when)] })
        : world;
    case "book-ahead": {
      const free = stepsToBook(record, now).find(({ isAllowed }) => isAllowed);
      return free ? book(world, free.step.key) : world;
    }
    case "try-to-give-dose":
      return visit ? giveDose(world, visit.id) : world;
  }
}

/** A line of the time-out; two that hold, one that stops. */
function lineFor(amount: number): string {
  return ["fasting", "sleep", "alcohol-or-drugs"][amount % 3] ?? "fasting";
}

function deviatingTimeOut(visitId: string, when: string, amount: number): PathwayRecord["timeOuts"][number] {
  const key = lineFor(amount);
  const timeOut = aTimeOut(visitId, when, { decision: key === "alcohol-or-drugs" ? "stop" : "hold", reason: "Avvik." });
  const answer = { answer: key === "alcohol-or-drugs" ? ("yes" as const) : ("no" as const), comment: "Kl. 7" };
  return { ...timeOut, answers: { ...timeOut.answers, [key]: answer } };
}

type Decided = Pick<SessionDecision, "kind"> & Partial<SessionDecision>;

function decided(world: World, visitId: string, decision: Decided): World {
  const { sessionDecisions } = world.record;
  const id = `decision ${sessionDecisions.length + 1}`;
  const by = { recordedAt: world.now, recordedBy: DOCTOR };
  return add(world, {
    sessionDecisions: [
      ...sessionDecisions,
      { id, visitId, itemKey: null, regardsId: null, reason: "Avklares.", ...by, ...decision },
    ],
  });
}

/** Every record takes a minute. */
function add({ record, now }: World, facts: Partial<PathwayRecord>): World {
  return { record: { ...record, ...facts }, now: addMinutes(now, 1) };
}

function decide(world: World, decision: EligibilityDecision): World {
  return add(world, { eligibilities: [...world.record.eligibilities, decision] });
}

function sign(world: World, kind: Parameters<typeof aNote>[0], visitId: string | null): World {
  return add(world, { notes: [...world.record.notes, aNote(kind, visitId, moment(world.now))] });
}

function book(world: World, stepKey: string): World {
  const { record, now } = world;
  const { isAllowed, earliestOn } = mayBeBooked(record, stepKey, null, now);
  if (!isAllowed) return world;
  const tomorrow = addCalendarDays(clinicDate(now), 1);
  const on = earliestOn > tomorrow ? earliestOn : tomorrow;
  if (!mayBeBooked(record, stepKey, on, now).isAllowed) return add(world, {});
  const visit = aVisit(stepKey, `${on} 10:00`, { id: `${stepKey} #${record.visits.length + 1}` });
  return add(world, { visits: [...record.visits, visit] });
}

/** Give it when the gate says go; measure when only the baseline lacks; else the day goes by. */
function giveOrPrepareDose(world: World, visitId: string): World {
  const { record, now } = world;
  const closed = greenToTreat(record, visitId, now).gates.filter(({ state }) => state !== "go");
  if (closed.length === 0) return giveDose(world, visitId);
  if (closed.every(({ key }) => key === "baseline-vitals")) {
    return add(world, { readings: [...record.readings, aReading(visitId, moment(now))] });
  }
  return { record, now: addDays(now, 1) };
}

function giveDose(world: World, visitId: string): World {
  const { record, now } = world;
  if (greenToTreat(record, visitId, now).decision !== "go") return world;
  return add(world, { doses: [...record.doses, { ...aDose(visitId, moment(now)), givenAt: now, recordedAt: now }] });
}

function upcoming({ record, now }: World): Visit | undefined {
  return record.visits
    .filter(({ id, cancelled: ended }) => !ended && !record.doses.some((dose) => dose.visitId === id))
    .find(({ endsAt }) => endsAt > now);
}

function endVisit(world: World, visit: Visit | undefined, kind: "cancelled" | "no-show"): World {
  if (!visit) return world;
  const ended = cancelled(visit, moment(world.now), kind);
  return add(world, { visits: world.record.visits.map((one) => (one.id === visit.id ? ended : one)) });
}

/** A doctor goes through the whole list. */
function followedUp(event: AdverseEvent, now: Date): AdverseEvent {
  const tasks = ADVERSE_EVENT_TASKS.map((kind) => ({ id: kind, kind, note: "Gjort.", doneAt: now, doneBy: DOCTOR }));
  return { ...event, tasks };
}

function withdraw(world: World, kind: "treatment" | "off-label"): World {
  const taken = { at: world.now, reason: "Ombestemte meg." };
  return add(world, {
    consents: world.record.consents.map((consent) =>
      consent.kind === kind ? { ...consent, withdrawn: consent.withdrawn ?? taken } : consent,
    ),
  });
}

type Flag = PathwayRecord["flags"][number];

/** High is closed by the doctor, who thereby has reviewed it; the others by the psychologist. */
function closeFlag(flag: Flag, now: Date): Flag {
  const by = flag.level === "high" ? DOCTOR : PSYCHOLOGIST;
  const texts = { assessment: { judgement: "Vurdert." }, safetyPlan: { "own-coping": "Avtalt." } };
  const closed = { ...flag, closed: { at: now, by, ...texts } };
  return flag.level === "high" ? reviewed(closed, now) : closed;
}

function reviewed(flag: Flag, now: Date): Flag {
  const isDone = flag.closed === null || flag.steps.some(({ kind }) => kind === "reviewed");
  if (isDone) return flag;
  const review = {
    id: `review of ${flag.id}`,
    flagId: flag.id,
    kind: "reviewed" as const,
    note: "",
    at: now,
    by: DOCTOR,
  };
  return { ...flag, steps: [...flag.steps, review] };
}
