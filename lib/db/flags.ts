import { queueFlagMessages, queueUnansweredMessages } from "@/lib/db/flag-messages";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { FlagClosed } from "@/lib/domain/flag/close-flag";
import type { FlagStepTaken } from "@/lib/domain/flag/flag-steps";
import type { FlagOpened } from "@/lib/domain/flag/open-flag";
import type { RaisedFlag } from "@/lib/domain/flag/raise-flags";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";

/** Open a clinician's safety flag, and tell those responsible, in the same transaction. */
export async function insertFlag(
  tx: Tx,
  record: PathwayRecord,
  flag: FlagOpened,
  permit: Permit<"flag:open">,
  now: Date,
): Promise<void> {
  await tx.safetyFlag.create({
    data: {
      ...{ ...flag, pathwayId: record.id, patientId: record.patient.id, source: "clinician" },
      ...{ openedAt: now, openedById: permit.actor.userId },
    },
  });
  await queueFlagMessages(tx, record, flag, now);
}

/**
 * Open the flag that answers raised, in the transaction that stores them (`responseId`), and tell those responsible: answers and flag are there
 * together or not at all. Answers the flag's id.
 */
export async function insertRaisedFlag(
  tx: Tx,
  record: PathwayRecord,
  { responseId, ...raised }: RaisedFlag & { responseId: string },
  permit: Permit<"questionnaire:answer"> | Permit<"questionnaire:enter"> | Permit<"check-in:answer">,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.safetyFlag.create({
    data: {
      ...{ ...raised, id, pathwayId: record.id, patientId: record.patient.id, sourceId: responseId },
      ...{ openedAt: now, openedById: permit.actor.userId },
    },
  });
  await queueFlagMessages(tx, record, { id, level: raised.level }, now);
  return id;
}

/** Write down what was done about a flag. */
export async function insertFlagStep(
  tx: Tx,
  record: PathwayRecord,
  step: FlagStepTaken,
  permit: Permit<"flag:take-on"> | Permit<"flag:record-step"> | Permit<"flag:review">,
  now: Date,
): Promise<void> {
  await createStep(tx, record, step, permit.actor.userId, now);
}

/** The program writes that it has brought a flag to more people, and tells them. */
export async function insertEscalation(
  tx: Tx,
  record: PathwayRecord,
  step: FlagStepTaken,
  _permit: Permit<"flag:escalate">,
  now: Date,
): Promise<void> {
  await createStep(tx, record, step, null, now);
  const level = record.flags.find(({ id }) => id === step.flagId)?.level ?? "high";
  await queueUnansweredMessages(tx, record, { id: step.flagId, level, stepId: step.id }, now);
}

/** Close a flag with its assessment, a doctor's review included; stale when somebody else just closed it. */
export async function markFlagClosed(
  tx: Tx,
  record: PathwayRecord,
  { flagId, assessment, safetyPlan, isReview }: FlagClosed,
  permit: Permit<"flag:close">,
  now: Date,
): Promise<Result<{ flagId: string }, Stale>> {
  const closedById = permit.actor.userId;
  const { count } = await tx.safetyFlag.updateMany({
    where: { id: flagId, closedAt: null },
    data: { closedAt: now, closedById, assessment, safetyPlan },
  });
  if (count !== 1) return refuse({ kind: "stale" });
  if (isReview) await createStep(tx, record, { id: newId(), flagId, kind: "reviewed", note: "" }, closedById, now);
  return ok({ flagId });
}

async function createStep(
  tx: Tx,
  record: PathwayRecord,
  step: FlagStepTaken,
  byId: string | null,
  at: Date,
): Promise<void> {
  await tx.safetyFlagStep.create({
    data: { ...step, pathwayId: record.id, patientId: record.patient.id, at, byId },
  });
}

/** Whether a flag is open and nobody has said that they have it. */
export async function isFlagUntaken(tx: Tx, flagId: string): Promise<boolean> {
  const flag = await tx.safetyFlag.findFirst({
    where: { id: flagId, closedAt: null, steps: { none: { kind: "taken-on" } } },
    select: { id: true },
  });
  return flag !== null;
}
