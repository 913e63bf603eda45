import { redirect } from "next/navigation";
import { openView } from "@/app/my/open-view";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { blockerSentence } from "@/lib/content/words/blockers";
import { ownBookingWords } from "@/lib/content/words/own-booking";
import type { Locale } from "@/lib/domain/access/actor";
import { type OwnBooking, ownBooking } from "@/lib/queries/visits/own-booking";

type Props = { searchParams: Promise<{ done?: string; move?: string }> };
type PartProps = { view: OwnBooking; locale: Locale };

export async function generateMetadata() {
  return { title: ownBookingWords[await currentLocale()].title };
}

/** What is booked, what may be booked now, and what has to wait. */
export default async function BookingPage({ searchParams }: Props) {
  const { locale } = await requireRole("patient");
  const { done, move } = await searchParams;
  if (move !== undefined) redirect(`/my/booking/one?move=${encodeURIComponent(move)}`);
  const view = await openView(ownBooking, null);
  const words = ownBookingWords[locale];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-8">
        {done === "booked" && (
          <div role="status">
            <Notice tone="success" title={words.doneTitle}>
              {words.doneText}
            </Notice>
          </div>
        )}
        {view.toBook.length > 0 ? (
          <ToBook view={view} locale={locale} />
        ) : (
          view.booked.length === 0 && <EmptyState title={words.nothingTitle}>{words.nothingText}</EmptyState>
        )}
        {view.booked.length > 0 && <Booked view={view} locale={locale} />}
        <NotYet view={view} locale={locale} />
      </div>
    </>
  );
}

function ToBook({ view: { toBook }, locale }: PartProps) {
  const words = ownBookingWords[locale];
  const [first] = toBook;
  if (!first) return null;
  const isOne = toBook.length === 1;
  const one = `/my/booking/one?step=${first.stepKey}`;
  return (
    <Panel emphasis label={words.toBookTitle}>
      <p className="text-sm font-medium text-ink-soft">{words.toBookTitle}</p>
      <ul className="mt-2 list-disc pl-5">
        {toBook.map(({ stepKey, title }) => (
          <li key={stepKey}>{title[locale]}</li>
        ))}
      </ul>
      <p className="mt-4">
        <LinkButton href={isOne ? one : "/my/booking/course"} variant="primary" size="large">
          {isOne ? words.bookOne(first.title[locale]) : words.bookAll(toBook.length)}
        </LinkButton>
      </p>
      {!isOne && (
        <>
          <p className="mt-2 text-ink-soft">{words.bookAllText}</p>
          <p className="mt-5 font-medium">{words.oneTitle}</p>
          <p>
            <Link href={one} className="inline-flex min-h-11 items-center">
              {words.bookOne(first.title[locale])}
            </Link>
          </p>
        </>
      )}
    </Panel>
  );
}

function Booked({ view: { booked }, locale }: PartProps) {
  const words = ownBookingWords[locale];
  return (
    <Section title={words.bookedTitle}>
      <ol className="divide-y divide-line border-y border-line">
        {booked.map(({ visitId, title, startsAt, endsAt, room }) => (
          <li key={visitId} className="py-3">
            <Link href={`/my/visits/${visitId}`} className="inline-flex min-h-11 items-center font-semibold">
              {title[locale]}
            </Link>
            <p className="tabular-nums first-letter:uppercase">{words.when(startsAt, endsAt)}</p>
            <p className="text-ink-soft">{words.where(room.name, room.location)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What waits, each with the first reason: several visits mostly wait for the same. */
function NotYet({ view: { notYet, titles }, locale }: PartProps) {
  const words = ownBookingWords[locale];
  const title = (stepKey: string) => titles[stepKey]?.[locale] ?? stepKey;
  if (notYet.length === 0) return null;
  return (
    <Section title={words.notYetTitle}>
      <ul className="divide-y divide-line">
        {notYet.map(({ stepKey, blockers, isForStaff }) => (
          <li key={stepKey} className="py-3">
            <p className="font-medium">{title(stepKey)}</p>
            <p className="text-ink-soft">
              {isForStaff
                ? words.notYetStaff
                : blockers.slice(0, 1).map((blocker) => blockerSentence(blocker, locale, title))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
