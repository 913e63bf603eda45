import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { offerNow, removeFromList } from "@/app/lead/waiting-list/actions";
import { wishSentence } from "@/app/lead/waiting-list/wish-sentence";
import { ButtonForm } from "@/components/form/button-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";
import { waitingListPage, type WaitingRow } from "@/lib/queries/waiting-list/waiting-list-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waitingListWords[await currentLocale()].title };
}

/** Who waits for an earlier time, in the order in which they are asked, and what became of the asking. */
export default async function WaitingListPage() {
  const { locale } = await requireRole("lead");
  const { rows, now } = await viewOrNotFound(waitingListPage, null);
  const words = waitingListWords[locale];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <div className="mb-8">
            <ButtonForm
              action={offerNow}
              values={{}}
              label={words.offerNow}
              accessibleName={words.offerNow}
              words={formWords[locale]}
            />
            <p className="mt-2 max-w-measure text-sm text-ink-soft">{words.offerNote}</p>
          </div>
          <ol className="divide-y divide-line border-y border-line-strong">
            {rows.map((row, index) => (
              <Row key={row.id} row={row} number={index + 1} now={now} locale={locale} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Row({ row, number, now, locale }: { row: WaitingRow; number: number; now: Date; locale: Locale }) {
  const words = waitingListWords[locale];
  const open = row.offers.find(({ answered }) => answered === null);
  const past = row.offers.flatMap(({ id, startsAt, answered }) => (answered ? [{ id, startsAt, answered }] : []));
  return (
    <li className="grid gap-x-8 gap-y-3 py-4 sm:grid-cols-[2rem_minmax(0,1fr)] lg:grid-cols-[2rem_minmax(0,1.1fr)_minmax(0,1fr)_auto]">
      <span aria-hidden="true" className="text-lg font-semibold text-ink-soft tabular-nums max-sm:hidden">
        {number}
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={`/schedule/${row.pathwayId}`} className="text-lg font-semibold">
            {row.patientName}
          </Link>
          <Tag tone={row.priority === "soon" ? "attention" : "quiet"}>{words.priorities[row.priority]}</Tag>
        </p>
        <p>{row.title[locale]}</p>
        <p className="text-sm text-ink-soft">{wishSentence(row.wishes, locale)}</p>
      </div>
      <div className="min-w-0 text-sm sm:col-start-2 lg:col-start-3">
        <dl className="grid grid-cols-[7rem_1fr] gap-x-3 gap-y-0.5">
          <dt className="text-ink-soft">{words.columns.waited}</dt>
          <dd>{words.waitedDays(row.waitedDays)}</dd>
          <dt className="text-ink-soft">{words.columns.now}</dt>
          <dd>{row.presentAt ? words.at(row.presentAt) : words.notBooked}</dd>
          <dt className="text-ink-soft">{words.columns.offer}</dt>
          <dd>
            {open ? (
              <StatusDot tone="good">{words.openOffer(open.startsAt, open.expiresAt, now)}</StatusDot>
            ) : (
              <StatusDot tone={row.isHeldBack ? "attention" : "quiet"}>
                {row.isHeldBack ? words.gateClosed : past.length > 0 ? words.waitsAgain : words.noOffer}
              </StatusDot>
            )}
            {past.map(({ id, startsAt, answered }) => (
              <p key={id} className="text-ink-soft">
                {words.pastOffer(words.offerAnswers[answered.answer], startsAt)}
              </p>
            ))}
          </dd>
        </dl>
      </div>
      <div className="sm:col-start-2 lg:col-start-4">
        <ButtonForm
          action={removeFromList}
          values={{ pathwayId: row.pathwayId, entryId: row.id }}
          label={words.remove}
          accessibleName={words.removeOf(row.patientName)}
          variant="quiet"
          words={formWords[locale]}
        />
      </div>
    </li>
  );
}
