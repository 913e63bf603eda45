import { toProtocol } from "@/lib/db/protocols";
import { calendarDateOf, oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { CalendarDate } from "@/lib/domain/calendar";
import { FLAG_LEVELS, FLAG_STEP_KINDS, type PathwayRecord, type SafetyFlag } from "@/lib/domain/pathway/pathway-record";

export type UntakenFlag = {
  pathwayId: string;
  flag: Pick<SafetyFlag, "id" | "level" | "openedAt" | "closed" | "steps">;
  protocol: PathwayRecord["protocol"];
};

const UNTAKEN = { closedAt: null, steps: { none: { kind: "taken-on" } } } as const;

/** The open flags that nobody has taken on, oldest first, with what tells when more people are told. */
export async function listUntakenFlags(tx: Tx): Promise<UntakenFlag[]> {
  const rows = await tx.safetyFlag.findMany({
    where: UNTAKEN,
    include: { steps: { orderBy: { at: "asc" } }, pathway: { select: { protocol: true } } },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, level, openedAt, pathwayId, steps, pathway }) => ({
    pathwayId,
    protocol: toProtocol(pathway.protocol),
    flag: {
      ...{ id, openedAt, closed: null, level: oneOf(FLAG_LEVELS, level) },
      steps: steps.map((step) => ({
        ...{ id: step.id, flagId: id, note: step.note, at: step.at, by: null },
        kind: oneOf(FLAG_STEP_KINDS, step.kind),
      })),
    },
  }));
}

/** Somebody waits and nobody has taken it: who, since when, and whose it is. Never what was answered, nor how serious. */
export type UnansweredWait = {
  pathwayId: string;
  patientName: string;
  birthDate: CalendarDate;
  since: Date;
  responsible: string[];
};

/**
 * Every course with a flag that was escalated and that nobody has taken on yet, longest wait first. Unsafe: doctors outside the care team and the
 * clinic lead are shown the name, because an unanswered concern for somebody's life is everybody's.
 */
export function unsafeListUnansweredWaits(tx: Tx, now: Date): Promise<UnansweredWait[]> {
  return unsafeAsSystem(tx, "a concern that nobody has taken on is shown to all doctors and the lead", async () => {
    const rows = await tx.safetyFlag.findMany({
      where: { ...UNTAKEN, steps: { some: { kind: "escalated" }, none: { kind: "taken-on" } } },
      select: {
        ...{ pathwayId: true, openedAt: true },
        pathway: {
          select: {
            patient: { select: { name: true, birthDate: true } },
            careTeam: {
              where: { fromAt: { lte: now }, OR: [{ toAt: null }, { toAt: { gt: now } }] },
              select: { role: true, user: { select: { name: true } } },
              orderBy: [{ role: "asc" }, { id: "asc" }],
            },
          },
        },
      },
      orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    });
    const first = rows.filter(({ pathwayId }, index) => rows.findIndex((row) => row.pathwayId === pathwayId) === index);
    return first.map(({ pathwayId, openedAt, pathway }) => ({
      ...{ pathwayId, since: openedAt, patientName: pathway.patient.name },
      birthDate: calendarDateOf(pathway.patient.birthDate),
      responsible: pathway.careTeam.filter(({ role }) => role !== "nurse").map(({ user }) => user.name),
    }));
  });
}
