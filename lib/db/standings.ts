import type { Prisma } from "@/lib/generated/prisma/client";
import { calendarDateOf, oneOf } from "@/lib/db/row-mapping";
import { cancelFormReminders } from "@/lib/db/outbox";
import type { RecordList } from "@/lib/db/pathway-rows";
import { type LoadedPathway, loadPathwayRecord, refreshPathwayRecord } from "@/lib/db/pathways";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
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

/** The same after a write on a pathway that was loaded before it: only the lists that the write can have changed are read again, as their writer. */
export async function refreshStandingAfter(
  tx: Tx,
  before: LoadedPathway,
  changed: readonly RecordList[],
  now: Date,
): Promise<void> {
  await saveStanding(tx, await refreshPathwayRecord(tx, before, changed), now);
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
  const standing = deriveStanding(record, now);
  const formsOpenedAt = formsToRemindSince(record, standing, now);
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
    visitsInDoubt: visitsInDoubt(record, now),
    recordVersion: record.version,
    derivedAt: now,
    holdsUntil: standingHoldsUntil(record, now),
    formsOpenedAt,
  };
  const mayReplace = { pathwayId: record.id, recordVersion: { lte: record.version } };
  // Mostly the patient is asked for the same forms as before: then no reminder is out of date.
  const sameForms = await tx.pathwayStanding.updateMany({ where: { ...mayReplace, formsOpenedAt }, data });
  if (sameForms.count === 1) return;
  await unsafeAsSystem(tx, "the patient's reminders follow the standing, whoever writes", async () => {
    await cancelFormReminders(tx, { id: record.id, patientId: record.patient.id }, formsOpenedAt, now);
    const { count } = await tx.pathwayStanding.updateMany({ where: mayReplace, data });
    if (count === 0)
      await tx.pathwayStanding.createMany({ data: [{ pathwayId: record.id, ...data }], skipDuplicates: true });
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
