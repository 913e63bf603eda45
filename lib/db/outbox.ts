import { max } from "date-fns";
import type { Prisma } from "@/lib/generated/prisma/client";
import { toProtocol } from "@/lib/db/protocols";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Locale } from "@/lib/domain/access/actor";
import { MESSAGE_CHANNELS, type MessageChannel, type MessageKind } from "@/lib/domain/message/message";
import { outsideQuietHours, reminderTimes } from "@/lib/domain/message/reminder-times";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { BookingRules } from "@/lib/domain/protocol/protocol.schema";
import { newId } from "@/lib/platform/ids";

/** Whose visit it is, and by which rules they are written to. */
export type Addressee = {
  id: string;
  patient: Pick<PathwayRecord["patient"], "id" | "userId" | "locale">;
  protocol: { booking: BookingRules };
};

type BookedVisit = { id: string; startsAt: Date; room: { id: string }; movedFromId?: string | null };

/** Whoever is told of a change less than two days ahead is told by SMS too: an e-mail may lie unread so long. */
const SHORT_NOTICE_MS = 48 * 3_600_000;

/**
 * What a patient is told because a visit was booked, in the same transaction: a notice now, and the protocol's reminders before it. Nothing
 * for a visit that has begun. All changes that one command makes to one course (a whole course booked, a visit moved) are one notice:
 * what it says is read from the calendar when it is sent.
 */
export async function queueVisitMessages(tx: Tx, to: Addressee, visit: BookedVisit, now: Date): Promise<void> {
  if (visit.startsAt <= now) return;
  const content = { startsAt: visit.startsAt.toISOString(), roomId: visit.room.id };
  const reminders = reminderTimes(visit.startsAt, to.protocol.booking, now).flatMap(({ hoursBefore, dueAt }) =>
    MESSAGE_CHANNELS.map((channel) => ({
      ...messageTo(to, "reminder", channel, dueAt, now),
      ...{ dedupeKey: `reminder:${visit.id}:${hoursBefore}:${channel}`, visitId: visit.id, content },
    })),
  );
  const notices = changeNotices(to, visit.movedFromId ? "moved" : "booked", visit.startsAt, now);
  await tx.outboxMessage.createMany({ data: [...notices, ...reminders], skipDuplicates: true });
}

/**
 * Nothing more is sent about a visit that was taken out of the calendar; when it was cancelled, the patient is told. A move is told by the
 * new visit, and whoever did not come is not written to.
 */
export async function cancelVisitMessages(
  tx: Tx,
  visit: { id: string; startsAt: Date },
  kind: "cancelled" | "no-show" | "moved",
  at: Date,
): Promise<void> {
  await cancelUnsent(tx, { visitId: visit.id }, at);
  if (kind !== "cancelled" || visit.startsAt <= at) return;
  const row = await tx.visit.findUniqueOrThrow({
    where: { id: visit.id },
    select: {
      patientId: true,
      pathway: {
        select: { id: true, protocol: true, patient: { select: { user: { select: { id: true, locale: true } } } } },
      },
    },
  });
  const { pathway, patientId } = row;
  const user = pathway.patient.user;
  const to = {
    id: pathway.id,
    patient: { id: patientId, userId: user?.id ?? null, locale: (user?.locale ?? "nb") as Locale },
    protocol: toProtocol(pathway.protocol),
  };
  await tx.outboxMessage.createMany({
    data: changeNotices(to, "cancelled", visit.startsAt, at),
    skipDuplicates: true,
  });
}

/** A freed time is offered: by both channels, outside the quiet hours, because the offer expires. `offerId` makes it one message a channel. */
export async function queueOfferMessages(
  tx: Tx,
  to: Addressee,
  offer: { offerId: string; startsAt: Date; roomId: string; answerBy: Date },
  now: Date,
): Promise<void> {
  const { offerId, startsAt, roomId, answerBy } = offer;
  const content = { startsAt: startsAt.toISOString(), roomId, answerBy: answerBy.toISOString() };
  const dueAt = max([now, outsideQuietHours(now, to.protocol.booking.quietHours, answerBy)]);
  await tx.outboxMessage.createMany({
    data: MESSAGE_CHANNELS.map((channel) => ({
      ...messageTo(to, "offer", channel, dueAt, now),
      ...{ dedupeKey: `offer:${offerId}:${channel}`, content },
    })),
    skipDuplicates: true,
  });
}

/** An offer that was answered or has expired is not sent any more. */
export async function cancelOfferMessages(tx: Tx, offerId: string, now: Date): Promise<void> {
  const dedupeKeys = MESSAGE_CHANNELS.map((channel) => `offer:${offerId}:${channel}`);
  await cancelUnsent(tx, { dedupeKey: { in: dedupeKeys } }, now);
}

/**
 * Reminders of forms that are not asked for any more, answered or not, are not sent; those of the opening that is asked for now stay. Called whenever a
 * standing asks for other forms than before, so that nobody has to think of it who submits, pauses, cancels or ends.
 */
export async function cancelFormReminders(
  tx: Tx,
  { id: pathwayId, patientId }: { id: string; patientId: string },
  exceptOpenedAt: Date | null,
  now: Date,
): Promise<void> {
  const ofThisCourse = { patientId, kind: "forms-due", content: { path: ["pathwayId"], equals: pathwayId } };
  const stays = exceptOpenedAt && { content: { path: ["openedAt"], equals: exceptOpenedAt.toISOString() } };
  await cancelUnsent(tx, { ...ofThisCourse, ...(stays && { NOT: stays }) }, now);
}

const UNSENT = { status: { in: ["pending", "sending"] } };

/** What has not left yet does not leave any more. */
async function cancelUnsent(tx: Tx, where: Prisma.OutboxMessageWhereInput, at: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { ...where, ...UNSENT },
    data: { status: "cancelled", settledAt: at, claimedUntil: null },
  });
}

function changeNotices(to: Addressee, kind: "booked" | "moved" | "cancelled", startsAt: Date, now: Date) {
  const channels: MessageChannel[] =
    startsAt.getTime() - now.getTime() < SHORT_NOTICE_MS ? ["email", "sms"] : ["email"];
  const dueAt = max([now, outsideQuietHours(now, to.protocol.booking.quietHours, startsAt)]);
  return channels.map((channel) => ({
    ...messageTo(to, kind, channel, dueAt, now),
    dedupeKey: `change:${to.id}:${now.toISOString()}:${channel}`,
    content: { startsAt: startsAt.toISOString() },
  }));
}

function messageTo({ patient }: Addressee, kind: MessageKind, channel: MessageChannel, dueAt: Date, now: Date) {
  return {
    ...{ id: newId(), kind, channel, patientId: patient.id, userId: patient.userId, locale: patient.locale },
    ...{ createdAt: now, dueAt, nextAttemptAt: dueAt, status: "pending" as const },
  };
}
