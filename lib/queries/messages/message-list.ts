import { countMessages, listMessages, type Message, MESSAGE_GROUPS, type MessageGroup } from "@/lib/db/outbox-messages";
import type { MessageChannel } from "@/lib/domain/message/message";
import { requireEnv } from "@/lib/platform/env";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

const PAGE = 25;

export type MessageRow = Message & { toName: string; pathwayId: string | null };
export type MessageList = {
  group: MessageGroup;
  counts: Record<MessageGroup, number>;
  isSetUp: Record<MessageChannel, boolean>;
  rows: MessageRow[];
  patient: { id: string; name: string } | null;
  page: number;
  pages: number;
  now: Date;
};

/** What went or is to go out to patients, by what became of it; of one patient when asked. Begins with what went wrong, when anything did. */
export const messageList = defineQuery({
  name: "message-list",
  permission: "messages:view",
  load: async (
    tx,
    { group: asked, patientId, page }: { group?: string; patientId?: string; page: number },
    { permit, now },
  ): Promise<MessageList | undefined> => {
    const counts = await countMessages(tx, patientId, permit);
    const group = groupNamed(asked) ?? (counts.failed > 0 ? "failed" : "waiting");
    const { rows, patientName } = await listMessages(
      tx,
      { group, ...(patientId === undefined ? {} : { patientId }), take: PAGE, skip: (page - 1) * PAGE },
      permit,
    );
    if (patientId !== undefined && patientName === null) return undefined;
    const { smtp, smsGateway } = requireEnv();
    return {
      ...{ group, counts, rows, page, now },
      isSetUp: { email: smtp !== null, sms: smsGateway !== null },
      patient: patientId !== undefined && patientName !== null ? { id: patientId, name: patientName } : null,
      pages: Math.max(1, Math.ceil(counts[group] / PAGE)),
    };
  },
  // A list of times over all patients; of one patient it is a view of their visits.
  shows: ({ patient }) => (patient ? [{ patientId: patient.id, information: ["visits"] }] : NAMES_ONLY),
});

function groupNamed(name: string | undefined): MessageGroup | undefined {
  return (Object.keys(MESSAGE_GROUPS) as MessageGroup[]).find((group) => group === name);
}
