import { addMinutes } from "date-fns";
import { beforeAll, expect, it } from "vitest";
import { blockEmployee } from "@/lib/commands/access/block-employee";
import { closeFlag } from "@/lib/commands/flags/close-flag";
import { escalateFlag } from "@/lib/commands/flags/escalate-flag";
import { escalateFlags } from "@/lib/commands/flags/escalate-flags";
import { openFlag } from "@/lib/commands/flags/open-flag";
import { takeOnFlag } from "@/lib/commands/flags/take-on-flag";
import { deliverMessages } from "@/lib/commands/messages/deliver-messages";
import { SYSTEM } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { doctorWorklist } from "@/lib/queries/doctor/doctor-worklist";
import { leadStart } from "@/lib/queries/lead/lead-start";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import { ASSESSED } from "@/tests/support/builders";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const doctor = actorOf("doctor");
const minutes = (count: number) => addMinutes(MONDAY, count);

beforeAll(async () => {
  // The doctor has a telephone for urgent messages; the psychologist has none.
  const { userId } = STAFF.doctor;
  await clinic.db.prisma.user.update({ where: { id: userId }, data: { phone: "400 00 900" } });
});

const raised = async (pathwayId: string, level: string, by = doctor) =>
  (await succeed(openFlag, clinic.db, by, { pathwayId, level, detail: "Sier at livet er slutt." })).flagId;

async function told(flagId: string) {
  const rows = await clinic.db.prisma.outboxMessage.findMany({
    where: { content: { path: ["flagId"], equals: flagId } },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }, { channel: "asc" }],
  });
  const name = (userId: string | null) => Object.values(STAFF).find((staff) => staff.userId === userId)?.name;
  return rows.map((row) => `${row.kind} ${row.channel} ${name(row.userId)} ${row.status}`);
}

/** Everything that is sent out at a moment, as it leaves the house. */
async function sentAt(moment: Date) {
  const sent: string[] = [];
  const send = (message: { to: string; subject: string; text: string }) => {
    sent.push(`${message.to}: ${message.subject} | ${message.text}`);
    return Promise.resolve({ kind: "sent" } as const);
  };
  const outbound = { email: send, sms: send };
  await deliverMessages({ db: clinic.db, now: () => Promise.resolve(moment), outbound, signInAt: "https://k.example" });
  return sent.toSorted();
}

it("a high flag is told to the course's doctor and psychologist at once, by SMS too where there is a telephone, in the middle of the night, with no name and no health", async () => {
  const { pathwayId } = await registered(clinic.db);
  const night = new Date("2026-11-03T02:00:00.000Z");
  const input = { pathwayId, level: "high", detail: "Sier at livet er slutt." };
  const { flagId } = await succeed(openFlag, clinic.db, doctor, input, night);
  expect((await told(flagId)).toSorted()).toEqual([
    "flag-opened email Ingrid Solberg pending",
    "flag-opened email Marte Lien pending",
    "flag-opened sms Marte Lien pending",
  ]);
  const sent = await sentAt(night);
  expect(sent.map((line) => line.split(":")[0])).toEqual([
    ...["400 00 900", "ingrid.solberg@forlop.example", "marte.lien@forlop.example"],
  ]);
  expect(sent[0]).toBe("400 00 900: Noe venter på deg i Forløp | Noe venter på deg i Forløp. Logg inn.");
  expect(sent.join("\n")).not.toMatch(/Ola|Nordmann|livet|slutt|flagg|selvmord/i);
});

it("a moderate flag is told by e-mail alone; what somebody has taken on before it is sent is not sent", async () => {
  const { pathwayId } = await registered(clinic.db, PATIENTS.jon);
  const flagId = await raised(pathwayId, "moderate");
  expect(await told(flagId)).toHaveLength(2);
  await succeed(takeOnFlag, clinic.db, doctor, { pathwayId, flagId }, minutes(1));
  expect(await sentAt(minutes(2))).toEqual([]);
  expect((await told(flagId)).every((line) => line.endsWith("cancelled"))).toBe(true);
});

it("with nobody in the team who works here, all doctors and the lead are told; never whom the patient keeps out", async () => {
  const { pathwayId, patientId, userId } = await registered(clinic.db, PATIENTS.eva);
  const eva = { userId, patientId, name: "Eva Strand", role: "patient" as const, locale: "nb" as const };
  await succeed(blockEmployee, clinic.db, eva, { userId: doctor.userId, reason: "Kjenner hverandre." });
  await clinic.db.prisma.careTeamMember.updateMany({ where: { pathwayId }, data: { toAt: MONDAY } });
  const colleague = actorOf("secondDoctor");
  await clinic.db.prisma.breakGlass.create({
    data: {
      ...{ id: newId(), userId: colleague.userId, patientId, reason: "Akutt bekymring i dag." },
      ...{ openedAt: MONDAY, expiresAt: minutes(60) },
    },
  });
  const flagId = await raised(pathwayId, "low", colleague);
  expect((await told(flagId)).toSorted()).toEqual([
    "flag-opened email Jonas Hagen pending",
    "flag-opened email Kari Lunde pending",
  ]);
});

it("what nobody takes on goes to all doctors and the lead after the protocol's minutes, again, and never twice at once", async () => {
  const { pathwayId } = await registered(clinic.db, PATIENTS.berit);
  const flagId = await raised(pathwayId, "high");
  const own = async () => (await told(flagId)).filter((line) => line.startsWith("flag-unanswered")).length;
  await escalateFlags(clinic.db, minutes(29));
  expect(await own()).toBe(0);
  await Promise.all([escalateFlags(clinic.db, minutes(30)), escalateFlags(clinic.db, minutes(30))]);
  // Two doctors and the lead, and the one telephone.
  expect(await own()).toBe(4);
  await escalateFlags(clinic.db, minutes(59));
  expect(await own()).toBe(4);
  await escalateFlags(clinic.db, minutes(60));
  expect(await own()).toBe(8);
  const steps = await clinic.db.prisma.safetyFlagStep.findMany({ where: { flagId }, orderBy: { at: "asc" } });
  expect(steps.map(({ kind, at, byId }) => [kind, at, byId])).toEqual([
    ["escalated", minutes(30), null],
    ["escalated", minutes(60), null],
  ]);
  const audit = await clinic.db.prisma.auditEntry.findMany({ where: { action: "flag.escalated", subjectId: flagId } });
  expect(audit).toHaveLength(2);

  const shown = async (query: typeof leadStart | typeof doctorWorklist, who: Parameters<typeof actorOf>[0]) => {
    const view = await query.run(null, { actor: actorOf(who), db: clinic.db, now: minutes(61) });
    return view.ok ? view.value.unanswered.filter((wait) => wait.pathwayId === pathwayId) : [];
  };
  const wait = { patientName: "Berit Knudsen", since: MONDAY, responsible: ["Marte Lien", "Ingrid Solberg"] };
  expect(await shown(leadStart, "lead")).toMatchObject([wait]);
  expect(await shown(doctorWorklist, "doctor")).toMatchObject([{ ...wait, isOwn: true }]);
  expect(await shown(doctorWorklist, "secondDoctor")).toMatchObject([{ ...wait, isOwn: false }]);

  await succeed(takeOnFlag, clinic.db, doctor, { pathwayId, flagId }, minutes(61));
  expect(await shown(leadStart, "lead")).toEqual([]);
  await escalateFlags(clinic.db, minutes(200));
  expect(await own()).toBe(8);
  const input = { pathwayId, flagId };
  expect(await refusalOf(escalateFlag, clinic.db, SYSTEM, input, minutes(300))).toBe("not-due");
  expect(await refusalOf(escalateFlag, clinic.db, doctor, input, minutes(300))).toBe("access-refused");
  await succeed(closeFlag, clinic.db, doctor, { ...input, ...ASSESSED }, minutes(301));
  expect(await refusalOf(escalateFlag, clinic.db, SYSTEM, input, minutes(400))).toBe("flag-already-closed");
});
