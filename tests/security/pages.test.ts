import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { addStaff, hoursAfterNoon } from "@/tests/support/database-rows";
import { CONSULTATION_ROOM, registered, screeningBooked, succeed, useClinic, written } from "@/tests/support/clinic";
import { actAs, actWithForgedCookie, setClinicClock, turnedBy } from "@/tests/security/request";

const PUBLIC = /^\((public)\)\/|^(sign-in|signed-out|activate|no-access|demo)\/|^kiosk\/|^page\.tsx$/;

/** Who may open what, by the first folder: written here a second time, so that a gate that is changed by mistake is seen. */
const MAY_OPEN: Record<string, readonly Role[]> = {
  my: ["patient"],
  doctor: ["doctor"],
  psychologist: ["psychologist"],
  nurse: ["nurse"],
  lead: ["lead"],
  account: ROLES,
  "find-patient": ["doctor", "psychologist", "nurse"],
  forms: ["doctor", "psychologist", "nurse"],
  replay: ["doctor", "psychologist", "nurse"],
  schedule: ["doctor", "psychologist", "nurse", "lead"],
  calendar: ["doctor", "psychologist", "nurse", "lead"],
  board: ["doctor", "psychologist", "nurse", "lead"],
  instruments: ["doctor", "psychologist", "nurse", "lead"],
};

type Page = (props: {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<unknown>;

const app = path.join(process.cwd(), "app");
const pages = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx" && !PUBLIC.test(file))
  .sort()
  .map((file) => ({ file, folder: file.split("/")[0] ?? "" }));

const clinic = useClinic();
const users: Record<Role, string> = {
  patient: "",
  doctor: STAFF.secondDoctor.userId,
  psychologist: STAFF.secondPsychologist.userId,
  nurse: "",
  lead: STAFF.lead.userId,
};
/** Ids that exist and belong to a patient whom nobody above treats. */
const theirs: Record<string, string> = { instrument: "phq-9", kind: "treatment" };

/** Ids of the clinic's own things; the pages are closed to everybody else by role. */
const OF_NOBODY = ["protocolId", "enquiryId", "roomId", "absenceId", "noteId", "textId", "rowId"];

beforeAll(async () => {
  const { db } = clinic;
  await setClinicClock(db, hoursAfterNoon(1));
  const ola = await registered(db, PATIENTS.ola);
  const { visitId } = await screeningBooked(db, ola.pathwayId, "2026-11-04");
  const slot = { stepKey: "screening", startsAt: at("2026-11-05 10:00").toISOString(), replacesVisitId: visitId };
  const picked = { ...slot, roomId: CONSULTATION_ROOM, doctorId: STAFF.doctor.userId };
  const { holdId } = await succeed(holdVisits, db, actorOf("lead"), { pathwayId: ola.pathwayId, slots: [picked] });
  const [entryId, offerId] = [newId(), newId()];
  const waiting = { stepKey: "screening", priority: "usual", wishes: {}, addedById: STAFF.lead.userId };
  const { pathwayId, patientId } = ola;
  await db.prisma.waitingListEntry.create({
    data: { id: entryId, pathwayId, patientId, ...waiting, addedAt: hoursAfterNoon(0) },
  });
  await db.prisma.waitingListOffer.create({
    data: { id: offerId, entryId, patientId, holdId, offeredAt: hoursAfterNoon(0), expiresAt: hoursAfterNoon(4) },
  });
  Object.assign(theirs, {
    holdId,
    offerId,
    pathwayId: ola.pathwayId,
    patientId: ola.patientId,
    visitId,
    letterId: newId(),
    callId: newId(),
    userId: ola.userId,
  });
  users.patient = (await registered(db, PATIENTS.eva)).userId;
  users.nurse = (await addStaff(db, "Frank Vikar", "nurse")).userId;
});

async function open(file: string): Promise<unknown> {
  const { default: page } = (await import(/* @vite-ignore */ path.join(app, file))) as { default: Page };
  return page({ params: Promise.resolve(theirs), searchParams: Promise.resolve({}) });
}

async function shown() {
  const { prisma } = clinic.db;
  return { ...(await written(clinic.db)), views: await prisma.accessLogEntry.count() };
}

it("finds the pages, and knows for each folder who may open it", () => {
  expect(pages.length).toBeGreaterThan(8);
  const parameters = pages.flatMap(({ file }) => [...file.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name));
  expect(parameters.filter((name) => !(name in theirs) && !OF_NOBODY.includes(name))).toEqual([]);
  expect([...new Set(pages.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_OPEN))).toEqual([]);
});

describe.each(pages)("/$file", ({ file, folder }) => {
  it("sends whoever answers forms on the clinic's tablet back to them, and shows nothing", async () => {
    await actAs(clinic.db, users.patient, "forms");
    const before = await shown();
    expect(await turnedBy(() => open(file))).toEqual({ to: "/kiosk/forms" });
    expect(await shown()).toEqual(before);
  });

  it("sends whoever is not signed in, or holds a forged cookie, to sign in and back, and shows nothing", async () => {
    const before = await shown();
    await actAs(clinic.db, null);
    const signIn = { to: "/sign-in?from=%2Fsomewhere%3Ftab%3D1" };
    expect(await turnedBy(() => open(file))).toEqual(signIn);
    actWithForgedCookie();
    expect(await turnedBy(() => open(file))).toEqual(signIn);
    expect(await shown()).toEqual(before);
  });

  it("is closed to every other role, and shows nothing", async () => {
    const before = await shown();
    for (const role of ROLES.filter((other) => !(MAY_OPEN[folder] ?? []).includes(other))) {
      await actAs(clinic.db, users[role]);
      expect([role, await turnedBy(() => open(file))]).toEqual([role, { to: "/no-access" }]);
    }
    expect(await shown()).toEqual(before);
  });
});

// An offer that is over, somebody else's and none at all look the same too, but say that the time is gone (my/offers).
// The lead sees the administration of everybody and nothing clinical (tests/integration/database/row-level-security.test.ts).
const ofOnePatient = pages.filter(
  ({ file, folder }) => /\[(pathwayId|visitId|letterId|holdId)\]/.test(file) && folder !== "lead",
);

it.each(ofOnePatient)(
  "/$file does not find a patient whom the person does not treat, and shows nothing",
  async ({ file, folder }) => {
    const before = await shown();
    for (const role of (MAY_OPEN[folder] ?? []).filter((other) => other !== "lead")) {
      await actAs(clinic.db, users[role]);
      expect([role, await turnedBy(() => open(file))]).toEqual([role, { notFound: true }]);
    }
    expect(await shown()).toEqual(before);
  },
);
