import { retryMessageAction } from "@/app/lead/messages/actions";
import { ButtonForm } from "@/components/form/button-form";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { messagePageWords } from "@/lib/content/words/messages";
import type { Locale } from "@/lib/domain/access/actor";
import type { MessageStatus } from "@/lib/domain/message/message";
import type { MessageList, MessageRow } from "@/lib/queries/messages/message-list";

const TONES: Record<MessageStatus, Tone> = {
  pending: "neutral",
  sending: "neutral",
  sent: "good",
  failed: "attention",
  "no-address": "attention",
  cancelled: "quiet",
  "not-wanted": "quiet",
};

/** The messages of one group, and what can be done about those that did not arrive. */
export function MessageTable({ list, locale }: { list: MessageList; locale: Locale }) {
  const words = messagePageWords[locale];
  const what = ({ kind, channel }: MessageRow) => `${words.kinds[kind]}, ${words.channels[channel]}`;
  const columns: Column<MessageRow>[] = [
    {
      key: "patient",
      header: words.patient,
      primary: true,
      cell: ({ pathwayId, toName }) =>
        pathwayId === null ? toName : <Link href={`/lead/patients/${pathwayId}`}>{toName}</Link>,
    },
    { key: "what", header: words.what, cell: what },
    { key: "about", header: words.about, cell: ({ startsAt }) => startsAt && formatDateTime(startsAt, locale) },
    { key: "state", header: words.state, cell: (row) => <State row={row} list={list} locale={locale} /> },
  ];
  if (list.group === "failed") {
    columns.push({
      key: "act",
      header: words.act,
      cell: (row) =>
        row.status === "failed" && (
          <ButtonForm
            action={retryMessageAction}
            values={{ messageId: row.id }}
            label={words.retry}
            accessibleName={words.retryOf(what(row), row.toName)}
            words={formWords[locale]}
          />
        ),
    });
  }
  return (
    <DataTable
      caption={words.groups[list.group]}
      rows={list.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.empty[list.group]} />}
      columns={columns}
    />
  );
}

function State({ row, list, locale }: { row: MessageRow; list: MessageList; locale: Locale }) {
  const words = messagePageWords[locale];
  const lines = [whenOf(row, list.now, locale), whyOf(row, list, locale)].filter((line) => line !== null);
  return (
    <>
      <Tag tone={TONES[row.status]}>{words.statuses[row.status]}</Tag>
      <span className="block text-sm text-ink-soft">{lines.join(". ")}</span>
    </>
  );
}

function whenOf({ status, settledAt, nextAttemptAt, attempts }: MessageRow, now: Date, locale: Locale): string | null {
  const words = messagePageWords[locale];
  if (settledAt) return words.settledAt(settledAt);
  if (status === "sending") return null;
  if (attempts > 0) return words.againAt(nextAttemptAt, attempts);
  return nextAttemptAt < now ? words.wasDueAt(nextAttemptAt) : words.dueAt(nextAttemptAt);
}

function whyOf({ status, problem, channel }: MessageRow, { isSetUp }: MessageList, locale: Locale): string | null {
  const words = messagePageWords[locale];
  if (status === "not-wanted") return words.notWantedText;
  if (status === "no-address") return words.noAddressText;
  if (status === "pending" && !isSetUp[channel]) return words.notSetUp[channel];
  return words.problem(problem);
}
