import type { Prisma } from "@/lib/generated/prisma/client";
import { calendarDateOf, oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  type JourneyStep,
  NEXT_STEPS,
  type NextStepKind,
  PATHWAY_STATUSES,
  type PathwayStatus,
  type Standing,
} from "@/lib/domain/pathway/standing";

/** One row of a list: who, where in the course, what waits, for whom, since when. No clinical content. */
export type StandingRow = {
  pathwayId: string;
  patientId: string;
  patientName: string;
  birthDate: string;
  status: PathwayStatus;
  stage: string;
  stageIndex: number;
  stageCount: number;
  next: NextStepKind;
  waitingFor: Role | null;
  dueAt: Date | null;
  since: Date;
  openFlags: number;
  openAlerts: number;
  unsigned: number;
  steps: JourneyStep[];
};

/** Keep what was derived beside the record. */
export async function saveStanding(tx: Tx, record: PathwayRecord, standing: Standing): Promise<void> {
  const data = {
    patientId: record.patient.id,
    status: standing.status,
    stage: standing.stage,
    stageIndex: standing.stageIndex,
    stageCount: standing.stageCount,
    nextStep: standing.next.kind,
    waitingFor: standing.next.role ?? "nobody",
    dueAt: standing.next.dueAt,
    since: standing.since,
    openFlags: standing.openFlags,
    openAlerts: standing.openAlerts,
    unsigned: standing.unsigned,
    steps: standing.steps as unknown as Prisma.InputJsonValue,
  };
  await tx.pathwayStanding.upsert({ where: { pathwayId: record.id }, create: { pathwayId: record.id, ...data }, update: data });
}

/** The pathways this person may see, those that need somebody first, oldest wait first. */
export async function listStandings(tx: Tx, where: Prisma.PathwayStandingWhereInput = {}, take = 100): Promise<StandingRow[]> {
  const rows = await tx.pathwayStanding.findMany({
    where,
    include: { pathway: { select: { patient: { select: { name: true, birthDate: true } } } } },
    orderBy: [{ openFlags: "desc" }, { openAlerts: "desc" }, { since: "asc" }],
    take,
    relationLoadStrategy: "join",
  });
  return rows.map(({ pathway, ...row }) => ({
    pathwayId: row.pathwayId,
    patientId: row.patientId,
    patientName: pathway.patient.name,
    birthDate: calendarDateOf(pathway.patient.birthDate),
    status: oneOf(PATHWAY_STATUSES, row.status),
    stage: row.stage,
    stageIndex: row.stageIndex,
    stageCount: row.stageCount,
    next: oneOf(NEXT_STEPS, row.nextStep),
    waitingFor: row.waitingFor === "nobody" ? null : oneOf(ROLES, row.waitingFor),
    dueAt: row.dueAt,
    since: row.since,
    openFlags: row.openFlags,
    openAlerts: row.openAlerts,
    unsigned: row.unsigned,
    steps: (row.steps as unknown as (Omit<JourneyStep, "at"> & { at: string | null })[]).map((step) => ({
      ...step,
      at: step.at === null ? null : new Date(step.at),
    })),
  }));
}
