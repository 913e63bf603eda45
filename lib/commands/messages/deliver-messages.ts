import { settleMessage } from "@/lib/commands/messages/settle-message";
import { letMessagesLapse } from "@/lib/commands/messages/let-messages-lapse";
import { type MessageText, messageText } from "@/lib/content/words/messages";
import type { Database } from "@/lib/db/open-database";
import {
  claimDueMessage,
  type ClaimedMessage,
  isAnyMessageDue,
  isAnyMessageLapsed,
  type Settlement,
} from "@/lib/db/outbox-delivery";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { type Locale, SYSTEM } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/policy";
import { decideDelivery } from "@/lib/domain/message/decide-delivery";
import { MESSAGE_CHANNELS, type MessageChannel } from "@/lib/domain/message/message";
import { nextAttemptAt } from "@/lib/domain/message/retry";
import type { Delivery } from "@/lib/platform/delivery";
import { newId } from "@/lib/platform/ids";

/** Sends one message on its channel; null where the channel is not set up. */
export type Send = (message: MessageText & { id: string; to: string; language: Locale }) => Promise<Delivery>;
export type Outbound = Record<MessageChannel, Send | null>;

export type DeliveryContext = { db: Database; now: () => Promise<Date>; outbound: Outbound; signInAt: string };

/** How many are sent at the same time; each waits mostly for the other end. */
const LANES = 4;

/**
 * Sends everything that is due, each message once however many processes do this at the same time. Claiming is not a command: it is a lease that
 * expires by itself; what became of the message is one, audited. A process that dies between sending and writing so leaves a message that is sent
 * a second time, under the same Message-ID, when the lease is over: the only way to get two.
 */
export async function deliverMessages(context: DeliveryContext): Promise<{ handled: number }> {
  await letLapse(context);
  const channels = MESSAGE_CHANNELS.filter((channel) => context.outbound[channel] !== null);
  const asked = await asSystem(context, (tx, now) => isAnyMessageDue(tx, channels, now));
  if (!asked) return { handled: 0 };
  const handled = await Promise.all(Array.from({ length: LANES }, () => lane(context, channels)));
  return { handled: handled.reduce((sum, count) => sum + count, 0) };
}

async function lane(context: DeliveryContext, channels: readonly MessageChannel[]): Promise<number> {
  for (let handled = 0; ; handled += 1) {
    const claimed = await asSystem(context, (tx, now, permit) => claimDueMessage(tx, channels, now, permit));
    if (!claimed) return handled;
    const settled = await handle(context, claimed);
    await settleMessage.run(
      { commandId: newId(), ...settled },
      { actor: SYSTEM, db: context.db, now: await context.now() },
    );
  }
}

async function handle(context: DeliveryContext, claimed: ClaimedMessage): Promise<Settlement> {
  const { id: messageId, attempt, locale, facts } = claimed;
  const base = { messageId, attempt, problem: null, next: null };
  const now = await context.now();
  const decided = decideDelivery(facts, now);
  if (decided.kind === "drop") return { ...base, status: decided.status, problem: decided.problem };
  if (decided.kind === "wait") return { ...base, status: "pending", next: { at: decided.until, counts: false } };
  const send = context.outbound[facts.channel];
  if (!send) throw new Error(`A message was claimed for ${facts.channel}, which is not set up.`);
  const words = messageText(decided.telling, facts.channel, locale, context.signInAt);
  const outcome = await send({ id: messageId, to: decided.to, language: locale, ...words });
  if (outcome.kind === "sent") return { ...base, status: "sent" };
  const again = outcome.kind === "delayed" ? nextAttemptAt(attempt, await context.now()) : null;
  return again
    ? { ...base, status: "pending", problem: outcome.problem, next: { at: again, counts: true } }
    : { ...base, status: "failed", problem: outcome.problem };
}

async function letLapse(context: DeliveryContext): Promise<void> {
  if (!(await asSystem(context, (tx, now) => isAnyMessageLapsed(tx, now)))) return;
  await letMessagesLapse.run({ commandId: newId() }, { actor: SYSTEM, db: context.db, now: await context.now() });
}

type Work<T> = (
  tx: Parameters<Parameters<typeof unitOfWork>[3]>[0],
  now: Date,
  permit: Parameters<typeof claimDueMessage>[3],
) => Promise<T>;

async function asSystem<T>({ db, now }: DeliveryContext, work: Work<T>): Promise<T> {
  const permit = authorize(SYSTEM, "messages:deliver");
  if (!permit.ok) throw new Error("The program may not deliver messages.");
  const at = await now();
  const done = await unitOfWork<T>(db, SYSTEM, at, (tx) => work(tx, at, permit.value));
  return done.value;
}
