import { beforeAll, describe, expect, it } from "vitest";
import { clearSignal } from "@/lib/commands/room/clear-signal";
import { giveSignal } from "@/lib/commands/room/give-signal";
import { markPhase } from "@/lib/commands/room/mark-phase";
import { recordTouch } from "@/lib/commands/room/record-touch";
import { writeProcessNote } from "@/lib/commands/room/write-process-note";
import { unitOfWork, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { ownJournal } from "@/lib/queries/patient/own-record";
import { therapyVisit } from "@/lib/queries/psychologist/therapy-visit";
import { ownProcessNotes } from "@/lib/queries/room/own-process-notes";
import { sessionView } from "@/lib/queries/sessions/session-view";
import type { Journey } from "@/prisma/journey";
import { actorOf } from "@/prisma/staff";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { majasSession } from "@/tests/support/majas-session";

// One session of Maja's, 17 December at ten, the dose at 10.20: what happens in the room, on a real database.

const clinic = useClinic();
const at = (time: string) => clinicTime("2026-12-17", time);
const OWN_LINE = "Hun holder rundt noe som ikke er der. Spør om det senere.";

let maja: Journey;
let ids = { pathwayId: "", visitId: "" };
let psychologist: SignedInActor;
const nurse = actorOf("nurse");
const now = { happenedAt: null };

beforeAll(async () => {
  ({ maja, ids } = await majasSession(clinic.db, { until: "dosed", lastMinute: 10 }));
  psychologist = maja.psychologist;
});

const session = async (actor: SignedInActor) => {
  const view = await sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor, now: at("11:00") });
  if (!view.ok) throw new Error(view.refusal.kind);
  return view.value;
};

describe("what happens in the room", () => {
  it("the psychologist marks a phase, once", async () => {
    await expectCommandFacts({
      ...{ db: clinic.db, command: markPhase, now: at("10:25"), may: psychologist, mayNot: nurse },
      ...{ input: { ...ids, phase: "journey", ...now }, action: "phase.marked", again: "phase-already-marked" },
    });
  });

  it("a phase may be told late, from a device that had no contact, with the time of its own clock", async () => {
    const told = { phase: "breathing", happenedAt: at("10:02"), deviceAt: at("10:01") };
    await succeed(markPhase, clinic.db, psychologist, { ...ids, ...told }, at("10:30"));
    const row = await clinic.db.prisma.sessionPhaseMark.findFirstOrThrow({ where: { phase: "breathing" } });
    expect(row).toMatchObject({ happenedAt: at("10:02"), deviceAt: at("10:01"), recordedAt: at("10:30") });
  });

  it("the psychologist gives a signal, and nurse and doctor see the word, since when and by whom", async () => {
    await expectCommandFacts({
      ...{ db: clinic.db, command: giveSignal, now: at("10:32"), may: psychologist, mayNot: maja.patient },
      ...{ input: { ...ids, kind: "anxious", ...now }, action: "signal.given", again: "signal-already-given" },
    });
    for (const actor of [nurse, maja.doctor]) {
      const { openSignals } = (await session(actor)).room;
      expect(openSignals).toMatchObject([{ kind: "anxious", minute: 12, recordedBy: { name: psychologist.name } }]);
    }
  });

  it("the nurse clears it, the doctor who follows from elsewhere does not", async () => {
    const { db } = clinic;
    const { id: signalId } = await db.prisma.sessionSignal.findFirstOrThrow({ where: { kind: "anxious" } });
    const input = { pathwayId: ids.pathwayId, signalId, ...now };
    expect(await refusalOf(clearSignal, db, maja.doctor, input, at("10:36"))).toBe("not-in-the-room");
    await expectCommandFacts({
      ...{ db, command: clearSignal, now: at("10:37"), may: nurse, mayNot: maja.patient, input },
      ...{ action: "signal.cleared", again: "signal-already-cleared" },
    });
    expect((await session(psychologist)).room).toMatchObject({
      ...{
        openSignals: [],
        clearedSignals: [{ kind: "anxious", cleared: { at: at("10:37"), by: { name: nurse.name } } }],
      },
    });
  });

  it("touch is logged by psychologist and nurse, and given only on a yes", async () => {
    const { db } = clinic;
    const touch = (kind: string) => ({ ...ids, kind, what: "", ...now });
    expect(await refusalOf(recordTouch, db, nurse, touch("given"), at("10:40"))).toBe("touch-not-agreed");
    await expectCommandFacts({
      ...{ db, command: recordTouch, now: at("10:41"), may: psychologist, mayNot: maja.doctor },
      ...{ input: touch("agreed"), action: "touch.recorded", again: "saved" },
    });
    await succeed(recordTouch, db, nurse, touch("given"), at("10:42"));
    await succeed(recordTouch, db, nurse, touch("declined"), at("10:43"));
    await succeed(recordTouch, db, nurse, touch("ended"), at("10:43"));
    expect(await refusalOf(recordTouch, db, psychologist, touch("given"), at("10:44"))).toBe("touch-declined");
  });

  it("is never changed or deleted: the database refuses it", async () => {
    const { prisma } = clinic.db;
    await expect(prisma.sessionPhaseMark.updateMany({ data: { phase: "rest" } })).rejects.toThrow();
    await expect(prisma.touchLogEntry.deleteMany({})).rejects.toThrow();
    await expect(prisma.sessionSignal.updateMany({ data: { kind: "in-pain" } })).rejects.toThrow();
  });
});

describe("the psychologist's own lines", () => {
  const input = () => ({ ...ids, text: OWN_LINE, ...now });

  it("are kept beside the course: no version of it is raised, so a line never stands in the way of a reading", async () => {
    await expectCommandFacts({
      ...{ db: clinic.db, command: writeProcessNote, now: at("10:50"), may: psychologist, mayNot: nurse },
      ...{ input: input(), action: "process-note.written", again: "saved", onCourse: false },
    });
    const read = await ownProcessNotes.run(
      { visitId: ids.visitId },
      { db: clinic.db, actor: psychologist, now: at("10:51") },
    );
    expect(read).toMatchObject({ ok: true, value: { notes: [{ text: OWN_LINE, happenedAt: at("10:50") }, {}] } });
  });

  it("are read by nobody else: not by another psychologist, doctor or nurse, nor by the program itself", async () => {
    const { db } = clinic;
    const colleague: SignedInActor = { ...psychologist, userId: actorOf("secondPsychologist").userId };
    for (const actor of [colleague, maja.doctor, nurse, maja.patient, actorOf("lead")]) {
      const { value: seen } = await unitOfWork(db, actor, at("10:52"), (tx) => tx.processNote.findMany());
      expect(seen).toEqual([]);
    }
    const { value: bySystem } = await unitOfWork(db, nurse, at("10:52"), (tx) =>
      unsafeAsSystem(tx, "a test looks whether the program could", () => tx.processNote.findMany()),
    );
    expect(bySystem).toEqual([]);
    for (const actor of [maja.doctor, nurse]) {
      expect(await ownProcessNotes.run({ visitId: ids.visitId }, { db, actor, now: at("10:52") })).toMatchObject({
        refusal: { kind: "access-refused" },
      });
    }
  });

  it("cannot be written in somebody else's name, changed or deleted", async () => {
    const row = { id: newId(), ...ids, patientId: maja.patient.patientId ?? "", text: "x", happenedAt: at("10:50") };
    const forged = unitOfWork(clinic.db, nurse, at("10:53"), (tx) =>
      tx.processNote.createMany({ data: [{ ...row, recordedAt: at("10:53"), recordedById: psychologist.userId }] }),
    );
    await expect(forged).rejects.toThrow();
    await expect(clinic.db.prisma.processNote.deleteMany({})).rejects.toThrow();
  });

  it("stand in no page of anybody, in no answer of a command and not in the audit", async () => {
    const { db } = clinic;
    const context = (actor: SignedInActor) => ({ db, actor, now: at("11:00") });
    const shown = [
      await session(nurse),
      await session(maja.doctor),
      await session(psychologist),
      await therapyVisit.run({ visitId: ids.visitId }, context(psychologist)),
      await ownJournal.run({ pathwayId: null }, context(maja.patient)),
      await db.prisma.auditEntry.findMany(),
      await db.prisma.commandReceipt.findMany(),
    ];
    expect(JSON.stringify(shown)).toContain("journey");
    expect(JSON.stringify(shown)).not.toContain("Hun holder rundt");
  });
});
