import { viewOrNotFound } from "@/app/_pages/run-query";
import { MessageTable } from "@/app/lead/messages/message-table";
import { MessageGroups } from "@/components/message/message-groups";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { messagePageWords } from "@/lib/content/words/messages";
import { MESSAGE_CHANNELS } from "@/lib/domain/message/message";
import { type MessageList, messageList } from "@/lib/queries/messages/message-list";

type Props = { searchParams: Promise<{ group?: string; patient?: string; page?: string }> };

const GROUPS = ["failed", "waiting", "sent", "dropped"] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function generateMetadata() {
  return { title: messagePageWords[await currentLocale()].title };
}

/** What patients are sent by e-mail and SMS, and what became of it: what did not arrive comes first. */
export default async function MessagesPage({ searchParams }: Props) {
  const { locale } = await requireRole("lead");
  const { group, patient, page: asked = "1" } = await searchParams;
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const list = await viewOrNotFound(messageList, {
    page,
    ...(group === undefined ? {} : { group }),
    ...(patient !== undefined && UUID.test(patient) ? { patientId: patient } : {}),
  });
  const words = messagePageWords[locale];
  return (
    <>
      <PageHeader
        title={list.patient ? words.ofPatient(list.patient.name) : words.title}
        lead={words.lead}
        actions={list.patient && <LinkButton href="/lead/messages">{words.everybody}</LinkButton>}
      />
      <div className="mb-8 space-y-3 empty:hidden">
        {MESSAGE_CHANNELS.filter((channel) => !list.isSetUp[channel]).map((channel) => (
          <Notice key={channel} tone="warning" title={words.notSetUp[channel]}>
            {words.notSetUpText[channel]}
          </Notice>
        ))}
      </div>
      <MessageGroups
        label={words.groupsLabel}
        links={GROUPS.map((name) => ({
          href: addressOf(list, { group: name }),
          label: words.counted(words.groups[name], list.counts[name]),
          isCurrent: name === list.group,
        }))}
      />
      <MessageTable list={list} locale={locale} />
      {list.pages > 1 && (
        <nav aria-label={words.pageOf(list.page, list.pages)} className="mt-6 flex flex-wrap items-center gap-4">
          {list.page > 1 && <LinkButton href={addressOf(list, { page: list.page - 1 })}>{words.previous}</LinkButton>}
          <span className="text-ink-soft">{words.pageOf(list.page, list.pages)}</span>
          {list.page < list.pages && (
            <LinkButton href={addressOf(list, { page: list.page + 1 })}>{words.following}</LinkButton>
          )}
        </nav>
      )}
    </>
  );
}

function addressOf({ group, patient }: MessageList, to: { group?: string; page?: number }): string {
  const query = new URLSearchParams({ group: to.group ?? group });
  if (patient) query.set("patient", patient.id);
  if (to.page !== undefined) query.set("page", String(to.page));
  return `/lead/messages?${query.toString()}`;
}
