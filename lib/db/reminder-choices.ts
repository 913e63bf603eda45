import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import { MESSAGE_CHANNELS, type MessageChannel } from "@/lib/domain/message/message";
import { newId } from "@/lib/platform/ids";

export type ReminderChoices = Record<MessageChannel, boolean>;

/** What a patient has chosen on each channel: the newest choice counts, and none is yes. */
export async function findReminderChoices(tx: Tx, patientId: string): Promise<ReminderChoices> {
  const rows = await tx.reminderChoice.findMany({
    where: { patientId },
    orderBy: [{ chosenAt: "asc" }, { id: "asc" }],
    select: { channel: true, isWanted: true },
  });
  const choices: ReminderChoices = { email: true, sms: true };
  for (const { channel, isWanted } of rows) if (channel === "email" || channel === "sms") choices[channel] = isWanted;
  return choices;
}

/** What a patient wants from now on; every earlier choice stays readable. */
export async function insertReminderChoices(
  tx: Tx,
  patientId: string,
  choices: ReminderChoices,
  chosenAt: Date,
  permit: Permit<"reminders:choose">,
): Promise<void> {
  await tx.reminderChoice.createMany({
    data: MESSAGE_CHANNELS.map((channel) => ({
      ...{ id: newId(), patientId, channel, isWanted: choices[channel] },
      ...{ chosenAt, chosenById: permit.actor.userId },
    })),
  });
}
