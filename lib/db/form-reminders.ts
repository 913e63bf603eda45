import { toProtocol } from "@/lib/db/protocols";
import { refreshOutdatedStandings, refreshStanding } from "@/lib/db/standings";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Locale } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/policy";
import type { FormReminder } from "@/lib/domain/message/form-reminders";
import type { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";
import { newId } from "@/lib/platform/ids";

/** A course with forms that have opened and that nobody has been reminded of. */
export type FormsToRemindOf = {
  pathwayId: string;
  openedAt: Date;
  patient: { id: string; userId: string; locale: Locale };
  protocol: Pick<ProtocolDefinition, "formReminders" | "booking">;
};

/** How many courses one command takes: the rest waits for the next, and nobody else waits for long. */
export const COURSES_AT_A_TIME = 50;

/**
 * Courses whose patient is to be reminded, oldest opening first. Found by the kept standings and one index, whatever the number of courses; a patient
 * without an account has nowhere to answer.
 */
export async function listFormsToRemindOf(tx: Tx, now: Date): Promise<FormsToRemindOf[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."pathwayId" AS id FROM pathway_standing s
    WHERE s."formsOpenedAt" IS NOT NULL AND s."formsRemindedFor" IS DISTINCT FROM s."formsOpenedAt" AND s."formsOpenedAt" <= ${now}
      AND EXISTS (SELECT 1 FROM app_user u WHERE u."patientId" = s."patientId")
    ORDER BY s."formsOpenedAt" LIMIT ${COURSES_AT_A_TIME}`;
  const rows = await tx.pathwayStanding.findMany({
    where: { pathwayId: { in: ids.map(({ id }) => id) } },
    include: {
      pathway: {
        select: { protocol: true, patient: { select: { id: true, user: { select: { id: true, locale: true } } } } },
      },
    },
  });
  return rows.flatMap(({ pathwayId, formsOpenedAt, pathway: { protocol, patient } }) => {
    if (formsOpenedAt === null || patient.user === null) return [];
    const { id: userId, locale } = patient.user;
    const to = { id: patient.id, userId, locale: locale as Locale };
    return [{ pathwayId, openedAt: formsOpenedAt, patient: to, protocol: toProtocol(protocol) }];
  });
}

/** Whether there are any. Brings some of the standings up to date first that time alone has changed: a form opens without anybody writing. */
export async function isAnyFormToRemindOf(tx: Tx, now: Date): Promise<{ isAny: boolean; isMoreOutdated: boolean }> {
  const refreshed = await refreshOutdatedStandings(tx, now, COURSES_AT_A_TIME);
  const found = await listFormsToRemindOf(tx, now);
  return { isAny: found.length > 0, isMoreOutdated: refreshed === COURSES_AT_A_TIME };
}

/** Queues the reminders of one opening, each once however often this runs, and remembers that they are. */
export async function queueFormReminders(
  tx: Tx,
  { pathwayId, openedAt, patient }: FormsToRemindOf,
  reminders: readonly FormReminder[],
  now: Date,
  _permit: Permit<"forms:remind">,
): Promise<void> {
  await tx.outboxMessage.createMany({
    data: reminders.flatMap(({ index, dueAt, channels }) =>
      channels.map((channel) => ({
        ...{ id: newId(), kind: "forms-due", channel, patientId: patient.id, userId: patient.userId },
        ...{ locale: patient.locale, createdAt: now, dueAt, nextAttemptAt: dueAt, status: "pending" },
        dedupeKey: `forms-due:${pathwayId}:${openedAt.toISOString()}:${index}:${channel}`,
        content: { openedAt: openedAt.toISOString(), pathwayId },
      })),
    ),
    skipDuplicates: true,
  });
  await tx.pathwayStanding.updateMany({
    where: { pathwayId, formsOpenedAt: openedAt },
    data: { formsRemindedFor: openedAt },
  });
}

/** Since when the patient has something to answer that they may be reminded of, as it is now; null: nothing. */
export async function currentFormsOpening(tx: Tx, pathwayId: string, now: Date): Promise<Date | null> {
  if (pathwayId === "") return null;
  const select = { formsOpenedAt: true, holdsUntil: true, derivedAt: true } as const;
  const kept = await tx.pathwayStanding.findUnique({ where: { pathwayId }, select });
  if (!kept) return null;
  if (kept.derivedAt <= now && (kept.holdsUntil === null || kept.holdsUntil > now)) return kept.formsOpenedAt;
  await refreshStanding(tx, pathwayId, now);
  return (await tx.pathwayStanding.findUnique({ where: { pathwayId }, select }))?.formsOpenedAt ?? null;
}
