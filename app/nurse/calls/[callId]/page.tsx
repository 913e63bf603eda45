import { notFound } from "next/navigation";
import { recordCallAction } from "@/app/nurse/calls/actions";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { CallForm } from "@/components/going-home/call-form";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatPhone } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { goingHomeWords } from "@/lib/content/words/going-home";
import type { Locale } from "@/lib/domain/access/actor";
import { type CallPage, callPage } from "@/lib/queries/nurse/follow-up-calls";

type Props = { params: Promise<{ callId: string }> };

const UUID = /^[0-9a-f-]{36}$/;

export async function generateMetadata() {
  return { title: goingHomeWords[await currentLocale()].callsTitle };
}

/** One call on the day after a session: the number, what to ask, and how it went. */
export default async function NurseCallPage({ params }: Props) {
  const { locale } = await requireRole("nurse");
  const { callId } = await params;
  if (!UUID.test(callId)) notFound();
  const page = await viewOrNotFound(callPage, { callId });
  const { header, call, earlier } = page;
  const words = goingHomeWords[locale];
  return (
    <>
      <WhoseRecord patient={header} now={header.now} locale={locale} />
      <PageHeader
        title={words.callTitle(header.name)}
        lead={`${words.due(call.dueAt)}. ${words.assigned(call.assignedTo.name)}.`}
        back={{ href: "/nurse", label: words.back }}
      />
      <div className="max-w-measure space-y-8">
        <Numbers page={page} locale={locale} />
        {earlier.length > 0 && (
          <ul className="space-y-1 text-ink-soft">
            {earlier.map(({ id, done }) => done && <li key={id}>{words.earlier(done.by.name, done.at, done.note)}</li>)}
          </ul>
        )}
        {call.done ? (
          <Notice title={words.alreadyDone(call.done.by.name, call.done.at)}>{call.done.note}</Notice>
        ) : (
          <>
            <Section title={words.ask}>
              <ul className="list-disc space-y-1 pl-5">
                {words.askList.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p className="mt-3">
                {words.askDanger}{" "}
                <Link href={`/nurse/flags/${header.pathwayId}`} className="inline-flex min-h-12 items-center">
                  {words.openFlag}
                </Link>
              </p>
            </Section>
            <CallForm
              action={recordCallAction}
              ids={{ pathwayId: header.pathwayId, callId }}
              outcomes={(["reached", "not-reached"] as const).map((value) => ({
                value,
                label: words.outcomes[value],
              }))}
              words={{
                ...{ label: words.callTitle(header.name), outcome: words.outcome, note: words.note },
                ...{ noteHint: words.noteHint, save: words.save },
              }}
              formWords={formWords[locale]}
            />
          </>
        )}
      </div>
    </>
  );
}

function Numbers({ page: { phone, discharge }, locale }: { page: CallPage; locale: Locale }) {
  const words = goingHomeWords[locale];
  return (
    <div>
      <a
        href={`tel:${phone.replaceAll(" ", "")}`}
        className="inline-flex min-h-14 items-center gap-3 text-xl font-semibold text-fjord underline underline-offset-4"
      >
        <Icon name="phone" />
        {formatPhone(phone)}
      </a>
      {discharge && (
        <p className="text-ink-soft">
          {words.escort(discharge.escortName, discharge.escortRelation, formatPhone(discharge.escortPhone))}
        </p>
      )}
    </div>
  );
}
