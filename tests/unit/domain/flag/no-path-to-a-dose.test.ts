import fc from "fast-check";
import { addDays, addMinutes } from "date-fns";
import { expect, it } from "vitest";
import { giveDose } from "@/lib/domain/dose/give-dose";
import { closeFlag } from "@/lib/domain/flag/close-flag";
import { recordFlagStep, reviewFlag, takeOnFlag } from "@/lib/domain/flag/flag-steps";
import { openFlag } from "@/lib/domain/flag/open-flag";
import { raiseFlag } from "@/lib/domain/flag/raise-flags";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { scoreAnswers } from "@/lib/domain/instrument/score-answers";
import type { FlagLevel, FlagStep, PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import type { BookingHold } from "@/lib/domain/visit/booking-hold";
import { confirmHold } from "@/lib/domain/visit/confirm-hold";
import { holdVisits } from "@/lib/domain/visit/hold-visits";
import { moveVisit } from "@/lib/domain/visit/move-visit";
import { scheduleVisit } from "@/lib/domain/visit/schedule-visit";
import {
  anOrder,
  aScore,
  ASSESSED,
  at,
  aTimeOut,
  courseAt,
  DOCTOR,
  NURSE,
  PSYCHOLOGIST,
  SECOND_NURSE,
} from "@/tests/support/builders";
import { anOpenClinic } from "@/tests/unit/domain/visit/open-clinic";

/**
 * A course in which everything is in order but for what happens here: answers, concerns, assessments, orders, time. Each session is made ready, so that
 * only the flags can stand in the way. What should be open is kept a second time, by hand, in `Ledger`.
 */
type World = {
  session: 1 | 2 | 3;
  now: Date;
  flags: SafetyFlag[];
  forms: PathwayRecord["questionnaires"];
  facts: Pick<PathwayRecord, "orders" | "timeOuts" | "releases">;
  hold: BookingHold | null;
  count: number;
};
type Entry = { level: FlagLevel; isOpen: boolean; doctorSaw: boolean };
type Ledger = { entries: Map<string, Entry> };
type Step = fc.Command<Ledger, World>;

const READY = { 1: "2026-10-14 10:25", 2: "2026-10-21 10:25", 3: "2026-10-28 10:25" } as const;
const COURSES = { 1: courseAt(READY[1]), 2: courseAt(READY[2]), 3: courseAt(READY[3]) };
const NEXT_DAY = { 1: "2026-10-21", 2: "2026-10-28", 3: "2026-11-04" } as const;
const ids = { commandId: "command", pathwayId: "pathway" };
const BATCH = {
  ...{ id: "batch", location: { id: "oslo", name: "Oslo" }, product: "ketalar" as const, strengthMgPerMl: 50 },
  ...{ ampouleMl: 10, batchNumber: "K", expiresOn: "2027-06-30", balanceMg: 5000 },
};
const CLINIC = { capacity: anOpenClinic(), blockedUserIds: [] };
const BOOKING = {
  ...CLINIC,
  room: { id: "room-3", name: "Rom 3", kind: "treatment" as const },
  staff: [
    { ...PSYCHOLOGIST, role: "psychologist" as const },
    { ...NURSE, role: "nurse" as const },
  ],
};
const tally = { doses: 0, dosesKeptBack: 0, booked: 0, notBooked: 0, reviews: 0 };

function recordOf({ session, now, flags, forms, facts }: World, isNextBooked = true): PathwayRecord {
  const course = COURSES[session];
  const last = isNextBooked ? session + 1 : session;
  return {
    ...course,
    visits: course.visits.filter(({ stepKey }) => !stepKey.startsWith("session") || Number(stepKey.at(-1)) <= last),
    ...{ flags, questionnaires: [...course.questionnaires, ...forms] },
    orders: [...course.orders, ...facts.orders].filter(({ signedAt }) => signedAt <= now),
    timeOuts: [...course.timeOuts, ...facts.timeOuts],
    releases: facts.releases,
  };
}

const step = (name: string, run: Step["run"]): Step => ({ check: () => true, run, toString: () => name });
const serious = ({ entries }: Ledger) => [...entries.values()].filter(({ level }) => level !== "low");
const hasOpenHigh = ({ entries }: Ledger) =>
  [...entries.values()].some(({ level, isOpen }) => level === "high" && isOpen);
/** What must hold for a dose: nothing above low is open, and a doctor has seen to each. */
const mayHaveDose = (ledger: Ledger) => serious(ledger).every(({ isOpen, doctorSaw }) => !isOpen && doctorSaw);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** Answers of every instrument that asks about life, and what they must lead to: literals, not the rule under test. */
const zeros = (instrument: InstrumentKey, answers: Record<string, number>) => ({
  ...Object.fromEntries(INSTRUMENT_DEFINITIONS[instrument].items.map(({ id }) => [id, 0])),
  ...answers,
});
const FORMS: [InstrumentKey, Record<string, number>, FlagLevel | null][] = [
  ["phq-9", zeros("phq-9", {}), null],
  ["phq-9", zeros("phq-9", { "9": 1 }), "moderate"],
  ["phq-9", zeros("phq-9", { "9": 3 }), "high"],
  ["core-om", zeros("core-om", { "6": 2 }), "low"],
  ["core-om", zeros("core-om", { "24": 2 }), "moderate"],
  ["core-om", zeros("core-om", { "16": 1 }), "high"],
  ["core-10", zeros("core-10", { "6": 1 }), "high"],
  ["c-ssrs", { "1": 0, "2": 0, "6": 0 }, null],
  ["c-ssrs", { "1": 1, "2": 0, "6": 0 }, "low"],
  ["c-ssrs", { "1": 1, "2": 0 }, "moderate"],
  ["c-ssrs", { "1": 1, "2": 1, "3": 0, "4": 0, "5": 1, "6": 0 }, "high"],
];

const answer = fc
  .tuple(fc.constantFrom(...FORMS), fc.constantFrom("own-device" as const, "paper" as const, "interview" as const))
  .map(([[instrument, answers, level], place]) =>
    step(`${instrument} ${JSON.stringify(answers)} from ${place}`, (ledger, world) => {
      const id = `form ${(world.count += 1)}`;
      // Without a score, so that it says nothing about the effect and closes no other gate.
      const form = { ...aScore(null, "2026-10-14 09:00"), id, instrument, answers, place, submittedAt: world.now };
      world.forms = [...world.forms, form];
      const raised = raiseFlag(
        recordOf(world),
        instrument,
        answers,
        scoreAnswers(INSTRUMENT_DEFINITIONS[instrument], answers),
      );
      expect(raised?.level ?? null).toBe(level);
      if (raised) add(ledger, world, { ...raised, id: `flag of ${id}`, sourceId: id });
    }),
  );
const concern = fc.constantFrom<FlagLevel>("low", "moderate", "high").map((level) =>
  step(`a clinician is concerned: ${level}`, (ledger, world) => {
    const commandId = `concern ${(world.count += 1)}`;
    const opened = openFlag(recordOf(world), { ...ids, commandId, level, detail: "Urolig." });
    if (opened.ok) add(ledger, world, { ...opened.value, source: "clinician", sourceId: null });
  }),
);
function add(ledger: Ledger, world: World, flag: Pick<SafetyFlag, "id" | "level" | "source" | "sourceId" | "detail">) {
  world.flags = [...world.flags, { ...flag, openedAt: world.now, steps: [], closed: null }];
  ledger.entries.set(flag.id, { level: flag.level, isOpen: true, doctorSaw: false });
}

const invalidate = fc.nat().map((index) =>
  step("a form is struck out", (_ledger, world) => {
    const form = pick(world.forms, index);
    const invalidated = { at: world.now, by: DOCTOR, reason: "Feil pasient." };
    world.forms = world.forms.map((one) => (one === form ? { ...one, invalidated } : one));
  }),
);

const close = fc
  .tuple(
    fc.nat(),
    fc.constantFrom("doctor" as const, "psychologist" as const),
    fc.constantFrom<FlagLevel>("low", "low", "high"),
  )
  .map(([index, role, judgedLevel]) =>
    step(`a ${role} closes a flag, judged ${judgedLevel}`, (ledger, world) => {
      const flag = pick(world.flags, index);
      if (!flag) return;
      const closed = closeFlag(recordOf(world), { ...ids, ...ASSESSED, flagId: flag.id, judgedLevel }, { role });
      const entry = ledger.entries.get(flag.id)!;
      expect(closed.ok).toBe(entry.isOpen && judgedLevel !== "high" && (entry.level !== "high" || role === "doctor"));
      if (!closed.ok) return;
      const { assessment, safetyPlan, isReview } = closed.value;
      const by = role === "doctor" ? DOCTOR : PSYCHOLOGIST;
      const review: FlagStep[] = isReview ? [stepOf(world, flag.id, "reviewed", DOCTOR)] : [];
      change(world, flag.id, (one) => ({
        ...{ ...one, steps: [...one.steps, ...review] },
        closed: { at: world.now, by, assessment, safetyPlan },
      }));
      ledger.entries.set(flag.id, { ...entry, isOpen: false, doctorSaw: role === "doctor" });
    }),
  );
const review = fc.nat().map((index) =>
  step("a doctor reviews", (ledger, world) => {
    // Mostly one that asks for it: a review of any other is refused.
    const unseen = world.flags.filter(({ id }) => ledger.entries.get(id)?.doctorSaw === false);
    const flag = pick(index % 4 === 0 ? world.flags : unseen, index);
    if (!flag) return;
    const entry = ledger.entries.get(flag.id)!;
    const reviewed = reviewFlag(recordOf(world), { ...ids, flagId: flag.id, note: "" });
    expect(reviewed.ok).toBe(!entry.isOpen && !entry.doctorSaw);
    if (!reviewed.ok) return;
    tally.reviews += 1;
    change(world, flag.id, (one) => ({ ...one, steps: [...one.steps, stepOf(world, flag.id, "reviewed", DOCTOR)] }));
    ledger.entries.set(flag.id, { ...entry, doctorSaw: true });
  }),
);
const otherStep = fc.tuple(fc.nat(), fc.boolean()).map(([index, isTakenOn]) =>
  step("something is done about a flag", (_ledger, world) => {
    const flag = pick(world.flags, index);
    if (!flag) return;
    const input = { ...ids, flagId: flag.id, kind: "noted" as const, note: "Ringt." };
    const done = isTakenOn ? takeOnFlag(recordOf(world), input, PSYCHOLOGIST) : recordFlagStep(recordOf(world), input);
    if (!done.ok) return;
    change(world, flag.id, (one) => ({
      ...one,
      steps: [...one.steps, stepOf(world, flag.id, done.value.kind, PSYCHOLOGIST)],
    }));
  }),
);
function stepOf(world: World, flagId: string, kind: FlagStep["kind"], by: FlagStep["by"]): FlagStep {
  return { id: `step ${(world.count += 1)}`, flagId, kind, note: "", at: world.now, by };
}
function change(world: World, flagId: string, how: (flag: SafetyFlag) => SafetyFlag) {
  world.flags = world.flags.map((flag) => (flag.id === flagId ? how(flag) : flag));
}

const clinicalActs = fc.constantFrom("order", "time-out", "release").map((kind) =>
  step(`a new ${kind}`, (_ledger, world) => {
    const visitId = `session-${world.session}`;
    const { orders, timeOuts, releases } = world.facts;
    const now = world.now.toLocaleString("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "short" });
    if (kind === "order") world.facts.orders = [...orders, anOrder(visitId, now)];
    if (kind === "time-out") world.facts.timeOuts = [...timeOuts, aTimeOut(visitId, now)];
    const release = { id: now, visitId, reason: "Stabil.", releasedAt: world.now, releasedBy: DOCTOR };
    if (kind === "release") world.facts.releases = [...releases, release];
  }),
);
const minutesPass = fc.integer({ min: 1, max: 4 }).map((minutes) =>
  step(`${minutes} minutes pass`, (_ledger, world) => {
    const later = addMinutes(world.now, minutes);
    // The baseline, taken five minutes before, is good for a quarter of an hour only.
    if (later < addMinutes(at(READY[world.session]), 10)) world.now = later;
  }),
);
const nextSession = fc.constant(
  step("the day of the next session comes", (_ledger, world) => {
    if (world.session === 3) return;
    world.session = world.session === 1 ? 2 : 3;
    world.now = at(READY[world.session]);
    world.hold = null;
  }),
);

const dose = fc.constant(
  step("the nurse tries to give the dose", (ledger, world) => {
    const visitId = `session-${world.session}`;
    const given = giveDose(
      recordOf(world),
      {
        ...{ ...ids, visitId, batchId: "batch", site: "left-thigh", typedVolumeMl: 1.4 },
        ...{ secondPersonId: "x", secondPersonPin: "x", secondPersonPassword: "" },
      },
      {
        now: world.now,
        actor: { ...NURSE, role: "nurse", patientId: null, locale: "nb" },
        batch: BATCH,
        secondPerson: { userId: SECOND_NURSE.userId, role: "nurse" },
      },
    );
    // Both ways: nothing slips through, and nothing but a flag stands in the way, so that the first half means something.
    expect([given.ok, mayHaveDose(ledger)]).toEqual([mayHaveDose(ledger), mayHaveDose(ledger)]);
    tally[given.ok ? "doses" : "dosesKeptBack"] += 1;
  }),
);

const slotOf = ({ session }: World) => ({
  ...{ stepKey: `session-${session + 1}`, startsAt: at(`${NEXT_DAY[session]} 12:00`), roomId: "room-3" },
  ...{ doctorId: "", nurseId: "nurse", replacesVisitId: "" },
});
const appointmentOf = ({ session }: World) => ({
  ...{ ...ids, date: NEXT_DAY[session], time: "12:00", durationMinutes: 120, roomId: "room-3" },
  ...{ doctorId: "", nurseId: "nurse", overrideReason: "Etter avtale." },
});
function countBooking(isBooked: boolean, ledger: Ledger) {
  expect([isBooked, hasOpenHigh(ledger)]).toEqual([!hasOpenHigh(ledger), hasOpenHigh(ledger)]);
  tally[isBooked ? "booked" : "notBooked"] += 1;
}
const book = fc.constantFrom("schedule", "hold", "confirm", "move").map((way) =>
  step(`somebody books the next session: ${way}`, (ledger, world) => {
    const record = recordOf(world, way === "move");
    const { now } = world;
    if (way === "schedule") {
      const input = { ...appointmentOf(world), stepKey: slotOf(world).stepKey };
      countBooking(scheduleVisit(record, input, BOOKING, { now }).ok, ledger);
    }
    if (way === "move") {
      const input = { ...appointmentOf(world), visitId: slotOf(world).stepKey, reason: "Ønske." };
      countBooking(moveVisit(record, input, BOOKING, { now }).ok, ledger);
    }
    if (way === "hold") {
      const input = { slots: [slotOf(world)], reason: "", overrideReason: "Etter avtale." };
      const held = holdVisits(record, input, CLINIC, { by: "staff", now });
      countBooking(held.ok, ledger);
      if (!held.ok) return;
      const slots = held.value.slots.map((slot) => ({ ...slot, visitId: "new" }));
      const { heldAt } = held.value;
      const hold = { id: "hold", pathwayId: "pathway", slots, heldAt, heldById: "lead", ended: null };
      world.hold = { ...hold, expiresAt: addDays(heldAt, 1) };
    }
    // The hold may be from before a flag was opened.
    if (way === "confirm" && world.hold) {
      countBooking(confirmHold(record, world.hold, CLINIC, { by: "staff", now }).ok, ledger);
    }
  }),
);

it("no path leads to a dose or a booked session past an open high flag, nor to a dose past a moderate one that no doctor has seen to", () => {
  const every = [
    ...[answer, answer, concern, invalidate, close, close, close, close, review, review, otherStep, clinicalActs],
    ...[minutesPass, nextSession, dose, dose, dose, book, book],
  ];
  fc.assert(
    fc.property(fc.commands(every, { maxCommands: 40, size: "max" }), (steps) => {
      const real: World = {
        ...{ session: 1, now: at(READY[1]), flags: [], forms: [], hold: null, count: 0 },
        facts: { orders: [], timeOuts: [], releases: [] },
      };
      fc.modelRun(() => ({ model: { entries: new Map() }, real }), steps);
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
  // It has been at work on both sides of every gate.
  for (const count of Object.values(tally)) expect(count).toBeGreaterThan(20);
});
