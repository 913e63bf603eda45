import { loadCapacity } from "@/lib/db/capacity";
import type { Database } from "@/lib/db/open-database";
import { unitOfWork } from "@/lib/db/unit-of-work";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import { freeTimes } from "@/lib/domain/booking/free-times";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { clinicDate } from "@/lib/domain/calendar";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { newId } from "@/lib/platform/ids";
import { actorOf, LOCATIONS, ROOMS } from "@/prisma/staff";
import { at } from "@/tests/support/builders";

export const FULL_FROM = "2026-11-09";
const SINCE = at("2026-10-30 09:00");

/**
 * A clinic with so many patients and a year of bookings: six rooms at two places, each with its own psychologist and nurse, four sessions a day and
 * room, nine of ten times taken. Written by the database itself, because making it is not what is measured.
 */
export async function fillClinic(db: Database, patients: number): Promise<void> {
  const { prisma } = db;
  const protocolId = SHIPPED_PROTOCOLS.find(({ key }) => key === "kap-4")?.id ?? "";
  const staff = ROOMS.flatMap((room, index) =>
    (["psychologist", "nurse", "doctor"] as const).map((role) => ({
      id: newId(),
      role,
      room,
      name: `${role} ${index}`,
    })),
  );
  await prisma.user.createMany({
    data: staff.map(({ id, name }) => ({ id, name, email: `${id}@forlop.example`, createdAt: SINCE })),
  });
  await prisma.roleAssignment.createMany({
    data: staff.map(({ id, role }) => ({ id: newId(), userId: id, role, validFrom: SINCE })),
  });
  const hours = { from: "08:00", to: "17:30", presence: "on-site" };
  await prisma.workingWeek.createMany({
    data: staff.map(({ id, room }) => ({
      ...{ id: newId(), userId: id, validFrom: new Date("2026-08-03"), recordedAt: SINCE },
      periods: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...hours, locationId: room.locationId })),
    })),
  });
  await prisma.$executeRaw`
    INSERT INTO patient (id, name, "birthDate", "nationalId", phone, email, "gpName", "gpOffice", "nextOfKin", "registeredAt")
    SELECT gen_random_uuid(), 'Pasient ' || n, '1988-04-12', 'synthetic-' || n, '', '', '', '', '', ${SINCE} FROM generate_series(1, ${patients}::int) n`;
  await prisma.$executeRaw`
    INSERT INTO pathway (id, "patientId", "protocolId", "referralReason", "startedAt")
    SELECT gen_random_uuid(), id, ${protocolId}::uuid, '', ${SINCE} FROM patient WHERE "nationalId" LIKE 'synthetic-%'`;
  const idsOf = (role: string) => staff.filter((one) => one.role === role).map(({ id }) => id);
  // One transaction: a temporary table belongs to its connection.
  await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`
        CREATE TEMPORARY TABLE booked AS
        SELECT gen_random_uuid() AS id, p.id AS pathway, p."patientId" AS patient, r.id AS room, psychologist, nurse,
          ((day + time '08:00') AT TIME ZONE 'Europe/Oslo') + slot * interval '135 minutes' AS starts
        FROM generate_series(${FULL_FROM}::date, ${FULL_FROM}::date + 364, interval '1 day') WITH ORDINALITY d(day, dayno)
        CROSS JOIN generate_series(0, 3) slot
        CROSS JOIN unnest(${ROOMS.map(({ id }) => id)}::uuid[], ${idsOf("psychologist")}::uuid[], ${idsOf("nurse")}::uuid[])
          WITH ORDINALITY r(id, psychologist, nurse, roomno)
        JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS n FROM pathway) p
          ON p.n = (dayno * 24 + slot * 6 + roomno) % ${patients}::int
        WHERE extract(isodow FROM day) < 6 AND (dayno * 7 + slot * 3 + roomno) % 10 <> 0`;
      await tx.$executeRaw`
        INSERT INTO visit (id, "pathwayId", "patientId", "stepKey", "startsAt", "endsAt", "roomId", "scheduledAt", "scheduledById")
        SELECT id, pathway, patient, 'session-1', starts, starts + interval '2 hours', room, ${SINCE}, ${actorOf("lead").userId}::uuid FROM booked`;
      await tx.$executeRaw`
        INSERT INTO visit_occupancy (id, "visitId", "resourceId", "startsAt", "endsAt")
        SELECT gen_random_uuid(), id, resource, starts, starts + interval '2 hours 15 minutes'
        FROM booked CROSS JOIN LATERAL (VALUES (room), (patient), (psychologist), (nurse)) claimed(resource)`;
    },
    { timeout: 180_000 },
  );
  await prisma.$executeRaw`ANALYZE`;
}

/** The times of a month for a session, as a page asks for them: the capacity of the month is loaded and searched. Answers how long it took. */
export async function availabilityOfMonth(
  db: Database,
  from: string,
): Promise<{ times: PlannedVisit[]; milliseconds: number }> {
  const now = at(`${FULL_FROM} 07:00`);
  const step = SHIPPED_PROTOCOLS.find(({ key }) => key === "kap-4")?.steps.find(({ key }) => key === "session-1");
  const somebody = await db.prisma.patient.findFirstOrThrow({ where: { name: "Pasient 77" } });
  const psychologist = await db.prisma.user.findFirstOrThrow({ where: { name: "psychologist 2" } });
  if (!step) throw new Error("The default protocol has sessions");
  const patient: BookingPatient = {
    ...{ id: somebody.id, psychologistId: psychologist.id, teamIds: [], blockedUserIds: [] },
  };
  const begins = at(`${from} 00:00`);
  const ends = new Date(begins.getTime() + 30 * 86_400_000);
  const started = performance.now();
  const { value: times } = await unitOfWork(db, actorOf("lead"), now, async (tx) => {
    const capacity = await loadCapacity(tx, { from: begins, to: ends, now, patientId: patient.id });
    const period = { from, to: clinicDate(ends), earliestAt: now, startEveryMinutes: 15 };
    return freeTimes(capacity, { step, patient, ...period, locationId: LOCATIONS[0].id });
  });
  return { times, milliseconds: performance.now() - started };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
