import { calendarDateOf, dateColumnOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { CalendarDate } from "@/lib/domain/calendar";

export type PatientSearch = { nationalId: string } | { name: string; birthDate: CalendarDate };
export type FoundPatient = {
  patientId: string;
  name: string;
  birthDate: CalendarDate;
  pathwayId: string | null;
  sessionId: string | null;
};

/** The patients that answer exactly to an identity number, or to a whole name and birth date: no part of a name, no browsing (pjl § 16). */
export function unsafeSearchPatients(tx: Tx, search: PatientSearch): Promise<FoundPatient[]> {
  const where =
    "nationalId" in search
      ? { nationalId: search.nationalId }
      : { name: { equals: search.name, mode: "insensitive" as const }, birthDate: dateColumnOf(search.birthDate) };
  return unsafeAsSystem(
    tx,
    "somebody outside the care team must be able to ask for a record in an emergency",
    async () => {
      const rows = await tx.patient.findMany({ where, take: 5, select: PATIENT });
      return rows.map(toFound);
    },
  );
}

/** One patient by id, whether or not the actor may open the record; undefined when there is none. */
export function unsafeFindPatient(tx: Tx, patientId: string): Promise<FoundPatient | undefined> {
  return unsafeAsSystem(tx, "the glass is broken for a record that cannot be opened yet", async () => {
    const row = await tx.patient.findUnique({ where: { id: patientId }, select: PATIENT });
    return row === null ? undefined : toFound(row);
  });
}

/** Which of these patients' records the actor may open: row-level security answers. */
export async function listOpenable(tx: Tx, patientIds: string[]): Promise<Set<string>> {
  const rows = await tx.patient.findMany({ where: { id: { in: patientIds } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

const PATIENT = {
  id: true,
  name: true,
  birthDate: true,
  pathways: {
    orderBy: { startedAt: "desc" },
    take: 1,
    select: {
      id: true,
      visits: {
        where: { cancelledAt: null, stepKey: { startsWith: "session" } },
        orderBy: { startsAt: "desc" },
        take: 1,
        select: { id: true },
      },
    },
  },
} as const;

type PatientRow = { id: string; name: string; birthDate: Date; pathways: { id: string; visits: { id: string }[] }[] };

function toFound({ id, name, birthDate, pathways }: PatientRow): FoundPatient {
  const newest = pathways[0];
  return {
    ...{ patientId: id, name, birthDate: calendarDateOf(birthDate) },
    ...{ pathwayId: newest?.id ?? null, sessionId: newest?.visits[0]?.id ?? null },
  };
}
