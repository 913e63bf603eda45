import { beforeAll, expect } from "vitest";
import type { Command } from "@/lib/commands/define-command";
import { registerPatient } from "@/lib/commands/patients/register-patient";
import { scheduleVisit } from "@/lib/commands/visits/schedule-visit";
import type { Database } from "@/lib/db/open-database";
import type { Actor } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/policy";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { newId } from "@/lib/platform/ids";
import { insertClinic } from "@/prisma/clinic";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf, ROOMS, STAFF } from "@/prisma/staff";
import { useTestDatabase } from "@/tests/support/database";

/** Monday 2 November 2026, 09.00 in Oslo: when tests register and book, unless they say otherwise. */
export const MONDAY = new Date("2026-11-02T08:00:00.000Z");

export const CONSULTATION_ROOM = ROOMS[0].id;

/** The invented clinic with its staff and no patients, in a database of the test file's own. */
export function useClinic(): { readonly db: Database } {
  const opened = useTestDatabase();
  beforeAll(() => insertClinic(opened.db));
  return opened;
}

/** Everything that the lead types to register an invented person with the default care team and protocol. */
export function registration(persona: PatientPersona = PATIENTS.ola) {
  const { name, birthDate, nationalId, email, locale, referralReason } = persona;
  return {
    commandId: newId(),
    ...{ name, birthDate, nationalId, email, locale, referralReason },
    phone: "400 00 200",
    gpName: "Ragnhild Tveit",
    gpOffice: "Tveita legekontor",
    nextOfKin: "Kari Nordmann, søster, 400 00 300",
    protocolId: SHIPPED_PROTOCOLS[0]?.id ?? "",
    psychologistId: STAFF.psychologist.userId,
    doctorIds: [STAFF.doctor.userId],
    nurseIds: [STAFF.nurse.userId, STAFF.secondNurse.userId],
  };
}

/** Run a command that is expected to succeed, and answer what it saved. */
export async function succeed<P extends Permission, E extends { kind: string }, Saved>(
  command: Command<P, E, Saved>,
  db: Database,
  actor: Actor,
  input: object,
  now: Date = MONDAY,
): Promise<Saved> {
  const result = await command.run({ commandId: newId(), ...input }, { db, actor, now });
  if (!result.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Run a command and answer the kind of its refusal; `saved` when there is none. */
export async function refusalOf<P extends Permission, E extends { kind: string }, Saved>(
  command: Command<P, E, Saved>,
  db: Database,
  actor: Actor,
  input: object,
  now: Date = MONDAY,
): Promise<string> {
  const result = await command.run({ commandId: newId(), ...input }, { db, actor, now });
  return result.ok ? "saved" : result.refusal.kind;
}

/** Register somebody as the lead does. */
export function registered(db: Database, persona: PatientPersona = PATIENTS.ola) {
  return succeed(registerPatient, db, actorOf("lead"), registration(persona));
}

/** Everything that is typed to book the first visit, the doctor's assessment. */
export function screeningVisit(pathwayId: string, date: string, time = "10:00") {
  return {
    ...{ pathwayId, date, time },
    stepKey: "screening",
    durationMinutes: 60,
    roomId: CONSULTATION_ROOM,
    doctorId: STAFF.doctor.userId,
    nurseId: "",
  };
}

/** Book the doctor's assessment as the lead does. */
export function screeningBooked(db: Database, pathwayId: string, date: string, time = "10:00") {
  return succeed(scheduleVisit, db, actorOf("lead"), screeningVisit(pathwayId, date, time));
}

/** How much has been written: what a refusal must leave as it was. */
export async function written(db: Database): Promise<Record<string, number>> {
  const { prisma } = db;
  const counts = [
    ["audit", prisma.auditEntry.count()],
    ["receipts", prisma.commandReceipt.count()],
    ["enquiries", prisma.enquiry.count()],
    ["triages", prisma.enquiryTriage.count()],
    ["patients", prisma.patient.count()],
    ["users", prisma.user.count()],
    ["pathways", prisma.pathway.count()],
    ["care team", prisma.careTeamMember.count()],
    ["visits", prisma.visit.count()],
    ["messages", prisma.outboxMessage.count()],
    ["claims", prisma.visitOccupancy.count({ where: { released: false } })],
  ] as const;
  return Object.fromEntries(await Promise.all(counts.map(async ([name, count]) => [name, await count] as const)));
}

/** Nothing is written while this runs. */
export async function expectNothingWritten(db: Database, attempt: () => Promise<unknown>): Promise<void> {
  const before = await written(db);
  await attempt();
  expect(await written(db)).toEqual(before);
}
