import { addMinutes } from "date-fns";
import fc from "fast-check";
import { expect, it } from "vitest";
import { completeAdverseEventTask } from "@/lib/domain/adverse-event/complete-adverse-event-task";
import { invalidateAdverseEvent } from "@/lib/domain/adverse-event/invalidate-adverse-event";
import { recordAdverseEvent } from "@/lib/domain/adverse-event/record-adverse-event";
import { updateAdverseEvent } from "@/lib/domain/adverse-event/update-adverse-event";
import type { AdverseEvent } from "@/lib/domain/pathway/treatment-day-record";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { at, courseAt, DOCTOR, NURSE } from "@/tests/support/builders";

/** What stands in the way, kept a second time by hand. */
type Kept = { isStopKind: boolean; isSerious: boolean; isStruck: boolean; needsAssessment: boolean };

const READY = "2026-10-21 10:25";
const BEGIN = at("2026-10-15 09:00");
const COURSE = courseAt("2026-10-15 09:00");
const NEXT = courseAt(READY);
const because = (isSerious: boolean) => (isSerious ? ["hospital" as const] : []);
const which = fc.nat({ max: 3 });
const byDoctor = fc.boolean();
const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("record" as const),
      kind: fc.constantFrom("nausea" as const, "syncope" as const, "chest-discomfort" as const),
      isSerious: fc.boolean(),
    }),
    fc.record({ act: fc.constant("update" as const), which, isSerious: fc.boolean(), byDoctor }),
    fc.record({ act: fc.constant("strike" as const), which, byDoctor }),
    fc.record({ act: fc.constant("assess" as const), which }),
    fc.record({ act: fc.constant("report" as const), which }),
  ),
  { minLength: 1, maxLength: 10 },
);

it("whatever is recorded, changed, struck out and followed up: no dose until a doctor has assessed what must be assessed", () => {
  const seen = { go: 0, held: 0 };
  const property = fc.property(acts, (steps) => {
    let events: AdverseEvent[] = [];
    const kept: Kept[] = [];
    steps.forEach((step, index) => {
      const now = addMinutes(BEGIN, index);
      const record = { ...COURSE, adverseEvents: events };
      const ids = { commandId: `command ${index}`, pathwayId: "pathway" };
      if (step.act === "record") {
        const input = { ...ids, visitId: null, severity: 1, description: "Fortalt.", action: "", happenedAt: null };
        const typed = { ...input, deviceAt: null, kind: step.kind, seriousBecause: because(step.isSerious) };
        const done = recordAdverseEvent(record, typed, { now });
        if (!done.ok) return;
        const blank = { updates: [], tasks: [], invalidated: null };
        events = [...events, { ...done.value, recordedAt: now, recordedBy: NURSE, ...blank }];
        const isStopKind = step.kind === "syncope";
        const { isSerious } = step;
        kept.push({ isStopKind, isSerious, isStruck: false, needsAssessment: isStopKind || isSerious });
        return;
      }
      const event = events[step.which];
      const own = kept[step.which];
      if (!event || !own) return;
      const change = (facts: Partial<AdverseEvent>) => {
        events = events.map((one) => (one.id === event.id ? { ...one, ...facts } : one));
      };
      const ofEvent = { ...ids, eventId: event.id };
      const role = "byDoctor" in step && step.byDoctor ? "doctor" : "nurse";
      if (step.act === "update") {
        const typed = { ...ofEvent, severity: 1, outcome: "ongoing" as const, stoppedAt: null, note: "Ny vurdering." };
        const done = updateAdverseEvent(record, { ...typed, seriousBecause: because(step.isSerious) }, { now, role });
        if (!done.ok) return;
        change({ updates: [...event.updates, { ...done.value, recordedAt: now, recordedBy: NURSE }] });
        if (step.isSerious && !own.isSerious) own.needsAssessment = true;
        if (!step.isSerious && own.isSerious) {
          own.needsAssessment = own.isStopKind && !event.tasks.some(({ kind }) => kind === "doctor-assessment");
        }
        own.isSerious = step.isSerious;
      } else if (step.act === "strike") {
        const done = invalidateAdverseEvent(record, { ...ofEvent, reason: "Feil." }, { role });
        if (!done.ok) return;
        change({ invalidated: { at: now, by: NURSE, reason: "Feil." } });
        own.isStruck = true;
      } else {
        const kind = step.act === "assess" ? ("doctor-assessment" as const) : ("authority-report" as const);
        const done = completeAdverseEventTask(record, { ...ofEvent, kind, note: "Gjort." });
        if (!done.ok) return;
        change({ tasks: [...event.tasks, { ...done.value, doneAt: now, doneBy: DOCTOR }] });
        if (step.act === "assess") own.needsAssessment = false;
      }
    });
    const mayTreat = kept.every(({ isStruck, needsAssessment }) => isStruck || !needsAssessment);
    seen[mayTreat ? "go" : "held"] += 1;
    const { decision } = greenToTreat({ ...NEXT, adverseEvents: events }, "session-2", at(READY));
    expect(decision).toBe(mayTreat ? "go" : "hold");
  });
  fc.assert(property, { seed: 20_261_014, numRuns: 300 });
  expect(seen.go).toBeGreaterThan(60);
  expect(seen.held).toBeGreaterThan(60);
});
