import { beforeAll, describe, expect, it } from "vitest";
import { acceptOffer } from "@/lib/commands/waiting-list/accept-offer";
import { addToWaitingList } from "@/lib/commands/waiting-list/add-to-waiting-list";
import { declineOffer } from "@/lib/commands/waiting-list/decline-offer";
import { offerFreedTimes } from "@/lib/commands/waiting-list/offer-freed-times";
import { removeFromWaitingList } from "@/lib/commands/waiting-list/remove-from-waiting-list";
import { type SignedInActor, SYSTEM } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { ownOffers } from "@/lib/queries/waiting-list/own-offers";
import { waitingListChoices } from "@/lib/queries/waiting-list/waiting-list-choices";
import { waitingListPage } from "@/lib/queries/waiting-list/waiting-list-page";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import {
  expectNothingWritten,
  MONDAY,
  refusalOf,
  registered,
  screeningBooked,
  succeed,
  useClinic,
} from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const lead = actorOf("lead");

/** A patient whose assessment is booked late in November. */
async function waiting(persona: PatientPersona, date: string, priority: "soon" | "usual" = "usual") {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, persona);
  const { visitId } = await screeningBooked(db, pathwayId, date);
  const patient: SignedInActor = { userId, patientId, name: persona.name, role: "patient", locale: "nb" };
  const asked = { pathwayId, stepKey: "screening", priority };
  const { entryId } = await succeed(addToWaitingList, db, lead, asked);
  return { pathwayId, patientId, visitId, patient, entryId };
}
type Waiting = Awaited<ReturnType<typeof waiting>>;

const offersOf = ({ entryId }: Waiting) =>
  clinic.db.prisma.waitingListOffer.findMany({ where: { entryId }, orderBy: { offeredAt: "asc" } });
const openOfferOf = async (one: Waiting) => (await offersOf(one)).find(({ answer }) => answer === null);
const offeredStart = async (holdId: string) => {
  const hold = await clinic.db.prisma.bookingHold.findUniqueOrThrow({ where: { id: holdId } });
  return (hold.slots as unknown as { startsAt: string }[])[0]?.startsAt;
};

let soon: Waiting, first: Waiting, second: Waiting;

beforeAll(async () => {
  first = await waiting(PATIENTS.ola, "2026-11-25");
  second = await waiting(PATIENTS.eva, "2026-11-26");
  soon = await waiting(PATIENTS.per, "2026-11-24", "soon");
});

describe("the waiting list", () => {
  it("is the lead's: an entry is written once for a step, audited, and refused to others", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.anne);
    const { entryId } = await expectCommandFacts({
      ...{ db: clinic.db, command: addToWaitingList, now: MONDAY, may: lead, mayNot: actorOf("doctor") },
      input: { pathwayId, stepKey: "screening", priority: "usual", weekdays: ["1"] },
      ...{ action: "waiting-list.added", again: "already-waiting" },
    });
    await expectCommandFacts({
      ...{ db: clinic.db, command: removeFromWaitingList, now: MONDAY, may: lead, mayNot: actorOf("doctor") },
      input: { pathwayId, entryId },
      ...{ action: "waiting-list.removed", again: "entry-ended" },
    });
    expect(
      await refusalOf(addToWaitingList, clinic.db, lead, { pathwayId, stepKey: "session-1", priority: "usual" }),
    ).toBe("not-bookable");
  });

  it("offers each the first earlier time in order, holds it, tells the patient, and makes one offer at a time", async () => {
    const { db } = clinic;
    const run = await succeed(offerFreedTimes, db, SYSTEM, {});
    expect(run).toMatchObject({ expired: 0, offered: 3 });
    const starts: (string | undefined)[] = [];
    for (const one of [soon, first, second]) {
      const offer = await openOfferOf(one);
      starts.push(await offeredStart(offer?.holdId ?? ""));
      expect(offer?.expiresAt).toEqual(clinicTime("2026-11-02", "13:00"));
      const messages = await db.prisma.outboxMessage.findMany({ where: { patientId: one.patientId, kind: "offer" } });
      expect(messages.map(({ channel }) => channel).toSorted()).toEqual(["email", "sms"]);
    }
    // Answered at one o'clock at the latest, an hour to come; two doctors, so two at a time.
    expect(starts[0]).toBe("2026-11-02T13:00:00.000Z");
    expect(new Set(starts).size === 3 || starts[1] === starts[0]).toBe(true);
    const audit = await db.prisma.auditEntry.findFirst({ where: { subjectId: run.runId } });
    expect(audit).toMatchObject({ action: "waiting-list.times-offered", actorId: null });
    expect(await succeed(offerFreedTimes, db, lead, {})).toMatchObject({ expired: 0, offered: 0 });
  });

  it("is run by the program or the lead, and by nobody else", async () => {
    await expectNothingWritten(clinic.db, async () => {
      for (const actor of [actorOf("doctor"), first.patient])
        expect(await refusalOf(offerFreedTimes, clinic.db, actor, {})).toBe("access-refused");
    });
  });

  it("gives a patient the offered time in place of the old one, once, and they wait no longer", async () => {
    const { db } = clinic;
    const offer = await openOfferOf(soon);
    const start = await offeredStart(offer?.holdId ?? "");
    await expectCommandFacts({
      ...{ db, command: acceptOffer, now: MONDAY, may: soon.patient, mayNot: lead },
      input: { pathwayId: soon.pathwayId, offerId: offer?.id },
      ...{ action: "waiting-list.offer-accepted", again: "offer-answered" },
    });
    const visits = await db.prisma.visit.findMany({
      where: { pathwayId: soon.pathwayId },
      orderBy: { startsAt: "asc" },
    });
    expect(visits.map(({ startsAt, cancelledKind }) => [startsAt.toISOString(), cancelledKind])).toEqual([
      [start, null],
      ["2026-11-24T09:00:00.000Z", "moved"],
    ]);
    expect(visits[0]?.movedFromId).toBe(soon.visitId);
    const entry = await db.prisma.waitingListEntry.findUniqueOrThrow({ where: { id: soon.entryId } });
    expect(entry.endedKind).toBe("booked");
  });

  it("lets nobody answer for somebody else", async () => {
    const offer = await openOfferOf(first);
    await expectNothingWritten(clinic.db, async () => {
      const asked = { pathwayId: first.pathwayId, offerId: offer?.id };
      expect(await refusalOf(acceptOffer, clinic.db, second.patient, asked)).toBe("not-found");
      expect(await refusalOf(declineOffer, clinic.db, second.patient, asked)).toBe("not-found");
      const mixed = { pathwayId: second.pathwayId, offerId: offer?.id };
      expect(await refusalOf(acceptOffer, clinic.db, second.patient, mixed)).toBe("not-found");
      expect(await refusalOf(declineOffer, clinic.db, second.patient, mixed)).toBe("offer-unknown");
    });
  });

  it("frees a declined time for the next, and does not offer it to the same patient again", async () => {
    const { db } = clinic;
    const offer = await openOfferOf(first);
    const declined = await offeredStart(offer?.holdId ?? "");
    await expectCommandFacts({
      ...{ db, command: declineOffer, now: MONDAY, may: first.patient, mayNot: lead },
      input: { pathwayId: first.pathwayId, offerId: offer?.id },
      ...{ action: "waiting-list.offer-declined", again: "offer-answered" },
    });
    const claims = { holdId: offer?.holdId ?? "", released: false };
    expect(await db.prisma.visitOccupancy.count({ where: claims })).toBe(0);
    expect(await succeed(offerFreedTimes, db, SYSTEM, {})).toMatchObject({ offered: 1 });
    expect(await offeredStart((await openOfferOf(first))?.holdId ?? "")).not.toBe(declined);
  });

  it("ends what nobody answered, refuses an answer that comes late, and asks again with another time", async () => {
    const { db } = clinic;
    const late = clinicTime("2026-11-02", "13:00");
    const offer = await openOfferOf(second);
    const asked = { pathwayId: second.pathwayId, offerId: offer?.id };
    await expectNothingWritten(db, async () => {
      expect(await refusalOf(acceptOffer, db, second.patient, asked, late)).toBe("offer-expired");
    });
    const run = await succeed(offerFreedTimes, db, SYSTEM, {}, late);
    expect(run).toMatchObject({ expired: 2, offered: 2 });
    expect((await offersOf(second)).map(({ answer }) => answer)).toEqual(["expired", null]);
    const hold = await db.prisma.bookingHold.findUniqueOrThrow({ where: { id: offer?.holdId ?? "" } });
    expect(hold.endedKind).toBe("expired");
    expect(await refusalOf(acceptOffer, db, second.patient, asked, late)).toBe("offer-expired");
  });

  it("frees the time that was offered when somebody is taken off the list", async () => {
    const { db } = clinic;
    const now = clinicTime("2026-11-02", "13:05");
    const offer = await openOfferOf(second);
    await succeed(removeFromWaitingList, db, lead, { pathwayId: second.pathwayId, entryId: second.entryId }, now);
    expect(await openOfferOf(second)).toBeUndefined();
    const hold = await db.prisma.bookingHold.findUniqueOrThrow({ where: { id: offer?.holdId ?? "" } });
    expect(hold.endedKind).toBe("given-back");
  });
});

describe("what is seen of it", () => {
  const NOW = clinicTime("2026-11-02", "13:10");

  it("is for the lead in the order of asking, with what each was offered", async () => {
    const { db } = clinic;
    const page = await waitingListPage.run(null, { db, actor: lead, now: NOW });
    if (!page.ok) throw new Error(page.refusal.kind);
    expect(
      page.value.rows.map(({ patientName, isHeldBack, waitedDays }) => [patientName, isHeldBack, waitedDays]),
    ).toEqual([[PATIENTS.ola.name, false, 0]]);
    expect(page.value.rows[0]?.presentAt).toEqual(clinicTime("2026-11-25", "10:00"));
    expect(page.value.rows[0]?.offers.map(({ answered }) => answered?.answer ?? "open")).toEqual([
      ...["declined", "expired", "open"],
    ]);
    expect(await waitingListPage.run(null, { db, actor: actorOf("doctor"), now: NOW })).toMatchObject({
      refusal: { kind: "access-refused" },
    });
  });

  it("is for the patient the time that is held for them now, and nobody else's", async () => {
    const { db } = clinic;
    const own = async (actor: SignedInActor, now = NOW) => {
      const result = await ownOffers.run(null, { db, actor, now });
      if (!result.ok) throw new Error(result.refusal.kind);
      return result.value.offers;
    };
    const [offer, ...more] = await own(first.patient);
    expect(more).toEqual([]);
    expect(offer).toMatchObject({ insteadOfAt: clinicTime("2026-11-25", "10:00"), location: "Oslo" });
    expect(await own(second.patient)).toEqual([]);
    expect(await own(first.patient, offer?.expiresAt)).toEqual([]);
  });

  it("is for the lead which visits a patient can wait for: not one that they wait for already", async () => {
    const { db } = clinic;
    const choices = async (pathwayId: string) => {
      const result = await waitingListChoices.run({ pathwayId }, { db, actor: lead, now: NOW });
      if (!result.ok) throw new Error(result.refusal.kind);
      return result.value;
    };
    const waits = await choices(first.pathwayId);
    expect(waits.waiting).toEqual([{ nb: "Utredning hos lege", en: "Assessment by a doctor" }]);
    expect(waits.steps.map(({ key }) => key)).not.toContain("screening");
    const may = await choices(second.pathwayId);
    expect(may.steps[0]).toMatchObject({ key: "screening", presentAt: clinicTime("2026-11-26", "10:00") });
  });
});
