import { Prisma } from "@/lib/generated/prisma/client";
import { calendarDateOf, oneOf } from "@/lib/db/row-mapping";
import { jsonRows } from "@/lib/db/json-rows";
import { cancelFormReminders } from "@/lib/db/outbox";
import { loadPathwayRecord, raiseVersionOf } from "@/lib/db/pathways";
import { type Statement, type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { formsToRemindSince } from "@/lib/domain/pathway/forms-to-remind";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  type JourneyStep,
  NEXT_STEPS,
  type NextStepKind,
  PATHWAY_STATUSES,
  type PathwayStatus,
} from "@/lib/domain/pathway/standing";
import { standingHoldsUntil } from "@/lib/domain/pathway/standing-holds-until";
import { visitsInDoubt } from "@/lib/domain/pathway/visits-in-doubt";

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

/**
 * Derive stage and next step anew and keep them beside the record, in the transaction of the write that changed it or of the list that is read.
 * A standing derived from an older version of the record never replaces a newer one.
 */
export async function refreshStanding(tx: Tx, pathwayId: string, now: Date): Promise<void> {
  await unsafeAsSystem(tx, "the standing is derived from the whole record", async () => {
    const record = await loadPathwayRecord(tx, pathwayId);
    if (record) await saveStanding(tx, record, now);
  });
}

/**
 * Claims the right to write on a pathway, keeps the standing of the record as the write will leave it, and does what is written `alongside`, in one
 * statement. False when somebody else wrote since `before` was loaded: then the transaction must be rolled back.
 */
export async function raiseWithStanding(
  tx: Tx,
  before: PathwayRecord,
  written: PathwayRecord,
  alongside: readonly Statement[],
  now: Date,
): Promise<boolean> {
  const standing = standingColumns({ ...written, version: before.version + 1 }, now);
  const statements = [
    Prisma.sql`raised AS (${raiseVersionOf(before)})`,
    Prisma.sql`kept AS (${updateWithSameForms(standing)} AND EXISTS (SELECT FROM raised) RETURNING true)`,
    ...alongside.map((statement, place) => Prisma.sql`${Prisma.raw(`alongside_${place}`)} AS (${statement})`),
  ];
  const [outcome] = await tx.$queryRaw<{ raised: boolean; kept: boolean }[]>`
    WITH ${Prisma.join(statements)} SELECT EXISTS (SELECT FROM raised) AS raised, EXISTS (SELECT FROM kept) AS kept`;
  if (!outcome?.raised) return false;
  if (!outcome.kept) await replaceStanding(tx, standing, now);
  return true;
}

/**
 * Derive anew every standing that time alone may have changed since it was kept: what a list shows is true now, not when somebody last wrote.
 * A demonstration's clock can also be set back; then what was derived later is outdated too. Answers how many it was, `atMost` so many.
 */
export async function refreshOutdatedStandings(tx: Tx, now: Date, atMost?: number): Promise<number> {
  const outdated = await tx.pathwayStanding.findMany({
    where: { OR: [{ holdsUntil: { lte: now } }, { derivedAt: { gt: now } }] },
    select: { pathwayId: true },
    ...(atMost === undefined ? {} : { take: atMost, orderBy: { holdsUntil: "asc" } }),
  });
  for (const { pathwayId } of outdated) await refreshStanding(tx, pathwayId, now);
  return outdated.length;
}

async function saveStanding(tx: Tx, record: PathwayRecord, now: Date): Promise<void> {
  const standing = standingColumns(record, now);
  const kept = await tx.$executeRaw(updateWithSameForms(standing));
  if (kept === 0) await replaceStanding(tx, standing, now);
}

type StandingColumns = ReturnType<typeof standingColumns>;

function standingColumns(record: PathwayRecord, now: Date) {
  const standing = deriveStanding(record, now);
  return {
    pathwayId: record.id,
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
    visitsInDoubt: visitsInDoubt(record, now),
    recordVersion: record.version,
    derivedAt: now,
    holdsUntil: standingHoldsUntil(record, now),
    formsOpenedAt: formsToRemindSince(record, standing, now),
  } satisfies Prisma.PathwayStandingUncheckedCreateInput;
}

/** Mostly the patient is asked for the same forms as before: then no reminder is out of date, and this one statement is all. */
function updateWithSameForms(standing: StandingColumns): Prisma.Sql {
  const { columns, source } = jsonRows("pathway_standing", [standing]);
  const set = columns.map((column) => `${column} = n.${column}`);
  return Prisma.sql`UPDATE pathway_standing s SET ${Prisma.raw(set.join(", "))} FROM ${source} n
    WHERE s."pathwayId" = ${standing.pathwayId}::uuid AND s."recordVersion" <= n."recordVersion"
      AND s."formsOpenedAt" IS NOT DISTINCT FROM n."formsOpenedAt"`;
}

async function replaceStanding(tx: Tx, standing: StandingColumns, now: Date): Promise<void> {
  const { pathwayId, patientId, recordVersion, formsOpenedAt } = standing;
  await unsafeAsSystem(tx, "the patient's reminders follow the standing, whoever writes", async () => {
    await cancelFormReminders(tx, { id: pathwayId, patientId }, formsOpenedAt, now);
    const where = { pathwayId, recordVersion: { lte: recordVersion } };
    const { count } = await tx.pathwayStanding.updateMany({ where, data: standing });
    if (count === 0) await tx.pathwayStanding.createMany({ data: [standing], skipDuplicates: true });
  });
}

/** The pathways this person may see, as they stand now; those that need somebody first, oldest wait first. */
export async function listStandings(
  tx: Tx,
  now: Date,
  where: Prisma.PathwayStandingWhereInput = {},
  take = 100,
): Promise<StandingRow[]> {
  await refreshOutdatedStandings(tx, now);
  const rows = await tx.pathwayStanding.findMany({
    where,
    include: { pathway: { select: { patient: { select: { name: true, birthDate: true } } } } },
    orderBy: [{ openFlags: "desc" }, { openAlerts: "desc" }, { since: "asc" }, { pathwayId: "asc" }],
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
