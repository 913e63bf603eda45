import { beforeAll, describe, expect, it } from "vitest";
import { endEmergency } from "@/lib/commands/emergency/end-emergency";
import { recordEmergencyEntry } from "@/lib/commands/emergency/record-emergency-entry";
import { saveEmergencyPlan } from "@/lib/commands/emergency/save-emergency-plan";
import { startEmergency } from "@/lib/commands/emergency/start-emergency";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { emergencyPlanOfVisit, emergencyPlans } from "@/lib/queries/emergency/emergency-plans";
import { sessionReplay } from "@/lib/queries/replay/session-replay";
import { sessionView } from "@/lib/queries/sessions/session-view";
import type { Journey } from "@/prisma/journey";
import { actorOf, LOCATIONS } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

// Liv's second session, 12 November at 15.30, dose at 15.50: told by the demo with an emergency at minute 41. The course was stopped the day after.

const clinic = useClinic();
const at = (time: string) => clinicTime("2026-11-12", time);
const lead = actorOf("lead");

let liv: Journey;
let ids = { pathwayId: "", visitId: "" };
const inSession = (visit: string) => ({ pathwayId: liv.pathwayId, visitId: liv.visitOf(visit).id });

beforeAll(async () => {
  await stocked(clinic.db);
  liv = await STORIES.liv(clinic.db);
  ids = inSession("session-2");
});

const replay = async (actor: SignedInActor, minute: number | null, visitId = ids.visitId) => {
  const view = await sessionReplay.run({ visitId, minute }, { actor, db: clinic.db, now: at("22:00") });
  return view.ok ? view.value : view.refusal.kind;
};

describe("the plan of a place", () => {
  const plan = {
    ...{ meetAt: "Hovedinngangen.", doctorPhone: "400 00 102", numbers: "Vakttelefon: 400 00 100" },
    ...{ steps: "Rop på hjelp.\n\nRing 113.", equipmentAt: "Hjertestarter: i gangen" },
  };

  it("without one the place is still told, and nothing is made up", async () => {
    const view = await emergencyPlanOfVisit.run(ids, { actor: liv.nurse, db: clinic.db, now: at("16:00") });
    expect(view).toMatchObject({ value: { name: "Oslo", address: "Eksempelgata 3, 0150 Oslo", plan: null } });
  });

  it("is approved by the lead by name; the versions before it are kept", async () => {
    const { db } = clinic;
    const input = { locationId: LOCATIONS[0].id, ...plan };
    await expectCommandFacts({
      ...{ db, command: saveEmergencyPlan, now: at("10:00"), may: lead, mayNot: actorOf("doctor"), onCourse: false },
      ...{ action: "emergency-plan.approved", again: "saved", input },
    });
    await succeed(saveEmergencyPlan, db, lead, { ...input, meetAt: "Bakgården." }, at("11:00"));
    const places = await emergencyPlans.run(null, { actor: lead, db, now: at("12:00") });
    const oslo = places.ok ? places.value.find(({ name }) => name === "Oslo") : undefined;
    expect(oslo?.plans.map(({ meetAt }) => meetAt)).toEqual(["Bakgården.", "Hovedinngangen.", "Hovedinngangen."]);
    expect(oslo?.plans[0]).toMatchObject({
      ...{ approvedBy: "Kari Lunde", steps: ["Rop på hjelp.", "Ring 113."] },
      numbers: [{ name: "Vakttelefon", phone: "400 00 100" }],
    });
    const view = await emergencyPlanOfVisit.run(ids, { actor: liv.doctor, db, now: at("16:00") });
    expect(view).toMatchObject({ value: { plan: { meetAt: "Bakgården." } } });
  });

  it("a line without a number, a plan without steps and a place that there is not are refused", async () => {
    const save = (input: object) => refusalOf(saveEmergencyPlan, clinic.db, lead, { ...plan, ...input });
    const locationId = LOCATIONS[1].id;
    expect(await save({ locationId, numbers: "Vakttelefon" })).toBe("invalid-input");
    expect(await save({ locationId, steps: " \n " })).toBe("invalid-input");
    expect(await save({ locationId: ids.visitId })).toBe("not-found");
  });
});

describe("the timed log", () => {
  const now = { happenedAt: null };

  it("starts with the press of whoever is there, once; lines go into the open log; it ends by name", async () => {
    const { db } = clinic;
    const first = inSession("session-1");
    const day = (time: string) => clinicTime("2026-11-05", time);
    await expectCommandFacts({
      ...{ db, command: startEmergency, now: day("17:40"), may: liv.psychologist, mayNot: lead },
      ...{ action: "emergency.started", again: "emergency-already-started", input: { ...first, ...now } },
    });
    await expectCommandFacts({
      ...{ db, command: recordEmergencyEntry, now: day("17:41"), may: liv.nurse, mayNot: lead },
      ...{ action: "emergency.entry-recorded", again: "saved", input: { ...first, kind: "oxygen", text: "", ...now } },
    });
    expect(
      await refusalOf(recordEmergencyEntry, db, liv.nurse, { ...first, kind: "other", text: "", ...now }, day("17:42")),
    ).toBe("invalid-input");
    await expectCommandFacts({
      ...{ db, command: endEmergency, now: day("17:45"), may: liv.psychologist, mayNot: lead },
      ...{
        action: "emergency.ended",
        again: "emergency-ended-by",
        input: { ...first, summary: "Trykket ved en feil." },
      },
    });
    const late = { ...first, kind: "position", text: "", happenedAt: day("17:43"), deviceAt: day("17:43") };
    await succeed(recordEmergencyEntry, db, liv.nurse, late, day("17:50"));
    expect(await refusalOf(startEmergency, db, liv.nurse, { ...first, happenedAt: day("17:39") }, day("17:50"))).toBe(
      "emergency-already-ended",
    );
    const rows = await db.prisma.emergencyLogEntry.findMany({ where: { visitId: first.visitId } });
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(["oxygen", "oxygen", "position"]);
  });

  it("refuses what is to come, and lines where there is no emergency", async () => {
    const { db } = clinic;
    const future = { ...ids, happenedAt: at("23:00") };
    expect(await refusalOf(startEmergency, db, liv.nurse, future, at("22:00"))).toBe("in-the-future");
    const other = { ...ids, visitId: liv.visitOf("preparation-1").id, kind: "oxygen", text: "", ...now };
    expect(await refusalOf(recordEmergencyEntry, db, liv.nurse, other, at("22:00"))).toBe("session-unknown");
  });

  it("everybody who follows the session sees it", async () => {
    for (const actor of [liv.nurse, liv.doctor, liv.psychologist]) {
      const view = await sessionView.run({ visitId: ids.visitId }, { actor, db: clinic.db, now: at("22:00") });
      expect(view).toMatchObject({ value: { emergency: { ended: { by: { name: liv.doctor.name } } } } });
      const events = view.ok ? view.value.adverseEvents.map(({ kind }) => kind) : [];
      expect(events.toSorted()).toEqual(["headache", "raised-blood-pressure"]);
    }
  });
});

describe("the replay", () => {
  it("tells a closed session to its care team, each view logged as a view of its own", async () => {
    const { db } = clinic;
    for (const actor of [liv.nurse, liv.doctor, liv.psychologist]) {
      expect(await replay(actor, null)).toMatchObject({ hasDose: true, at: null });
    }
    const logged = await db.prisma.accessLogEntry.findMany({ where: { query: "session-replay" } });
    expect(logged).toHaveLength(3);
    expect(logged[0]?.information).toContain("session-replay");
    expect(await replay(lead, null)).toBe("access-refused");
    expect(await replay(actorOf("secondDoctor"), null)).toBe("not-found");
  });

  it("at minute 45 the headache had come and was not written down; at minute 50 it was known", async () => {
    const minute = async (count: number) => {
      const view = await replay(liv.doctor, count);
      if (typeof view === "string" || !view.at) throw new Error("no minute");
      const headache = ({ fact }: (typeof view.entries)[number]) =>
        fact.kind === "adverse-event" && fact.event === "headache";
      return { known: view.at.known.some(headache), notYet: view.at.notYetKnown.some(headache), facts: view.at.facts };
    };
    expect(await minute(39)).toMatchObject({ known: false, notYet: false });
    const then = await minute(45);
    expect(then).toMatchObject({ known: false, notYet: true });
    expect(then.facts.adverseEvents).toEqual([]);
    expect(then.facts.emergency).toMatchObject({ ended: null, startedBy: { name: liv.nurse.name } });
    expect(then.facts.phase.kind).toBe("under-way");
    expect(await minute(50)).toMatchObject({ known: true, notYet: false });
  });

  it("is not there for a session to come, and holds no word of the notes", async () => {
    const view = await replay(liv.psychologist, null);
    expect(JSON.stringify(view)).not.toContain("integration");
    expect(await replay(liv.psychologist, null, liv.visitOf("preparation-1").id)).toBe("not-found");
  });
});
