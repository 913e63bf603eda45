import { viewOrNotFound } from "@/app/_pages/run-query";
import { slotValues } from "@/app/_pages/slot-values";
import { addressOfWishes, type AddressParams, wishesInAddress } from "@/app/_pages/wishes-in-address";
import { WhoseRecord } from "@/app/_pages/whose-record";
import {
  howItDiffers,
  ProposedCourse,
  UnreadDays,
  whatIsGivenUp,
  wishesWords,
} from "@/app/schedule/[pathwayId]/plan/course-parts";
import { WhyNone } from "@/app/schedule/[pathwayId]/plan/why-none";
import { holdCourse } from "@/app/schedule/hold-actions";
import { HoldForm } from "@/components/booking/hold-form";
import { WishesForm } from "@/components/booking/wishes-form";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Heading } from "@/components/ui/heading";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PageLink } from "@/components/ui/page-link";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { blockerSentence } from "@/lib/content/words/blockers";
import { bookingWords } from "@/lib/content/words/booking";
import { formWords } from "@/lib/content/words/form";
import { type Locale, STAFF_ROLES } from "@/lib/domain/access/actor";
import type { Wishes } from "@/lib/domain/booking/course-plan";
import { coursePlan, type CoursePlanView } from "@/lib/queries/visits/course-plan";
import type { OfferToShow } from "@/lib/queries/visits/planned-visits";

type Props = { params: Promise<{ pathwayId: string }>; searchParams: Promise<AddressParams> };
type PartProps = { view: CoursePlanView; locale: Locale };
type ChosenProps = PartProps & { wishes: Wishes; chosen: number };

export async function generateMetadata() {
  return { title: bookingWords[await currentLocale()].title };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const { locale } = await requireRole(...STAFF_ROLES);
  const { pathwayId } = await params;
  const address = await searchParams;
  const { wishes, unread } = wishesInAddress(address);
  const view = await viewOrNotFound(coursePlan, { pathwayId, wishes });
  const chosen = Math.max(0, Math.min(view.offers.length - 1, Number(address.offer ?? 1) - 1 || 0));
  const offer = view.offers[chosen];
  const words = bookingWords[locale];
  const { patient } = view;
  return (
    <>
      <WhoseRecord patient={patient} now={view.now} locale={locale} />
      <PageHeader title={words.title} lead={words.lead} back={{ href: `/schedule/${pathwayId}`, label: words.back }} />
      {view.toPlan.length > 0 && (
        <Section title={words.wishes} className="mb-10">
          <WishesForm
            key={addressOfWishes(wishes)}
            wishes={wishes}
            places={view.places}
            locale={locale}
            words={wishesWords(locale)}
          />
        </Section>
      )}
      <UnreadDays unread={unread} locale={locale} />
      <Overdue view={view} locale={locale} />
      {offer && <Offered view={view} wishes={wishes} chosen={chosen} offer={offer} locale={locale} />}
      {!offer && view.toPlan.length > 0 && <WhyNone view={view} locale={locale} />}
      {view.toPlan.length === 0 && <EmptyState title={words.nothingTitle}>{words.nothingText}</EmptyState>}
      <NotYet view={view} locale={locale} />
    </>
  );
}

function Overdue({ view, locale }: PartProps) {
  const words = bookingWords[locale];
  return view.overdue.map(({ title, latestOn }) => (
    <Notice key={title.en} tone="warning" title={words.overdue(title[locale], latestOn)} className="mb-6" />
  ));
}

function Offered({ view, wishes, chosen, offer, locale }: ChosenProps & { offer: OfferToShow }) {
  const words = bookingWords[locale];
  const isSoon = offer.visits.some(({ startsAt }) => startsAt < view.deadlineAt);
  const needsReason = isSoon || view.overdue.length > 0;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_19rem]">
      <Panel emphasis label={words.proposal}>
        <Heading level={2}>{words.alternative(chosen + 1)}</Heading>
        <p className="mt-1 text-ink-soft">{whatIsGivenUp(offer, hasWishes(wishes), locale)}</p>
        <div className="mt-5">
          <HoldForm
            key={`${String(chosen)} ${offer.visits.map(({ startsAt }) => startsAt.toISOString()).join()}`}
            action={holdCourse}
            pathwayId={view.pathwayId}
            slots={offer.visits.map(slotValues)}
            words={{
              label: words.hold(offer.visits.length),
              submit: words.hold(offer.visits.length),
              ...(needsReason && {
                reason: { label: words.reasonWhy, hint: isSoon ? words.reasonSoon : words.reasonLate },
              }),
            }}
            formWords={formWords[locale]}
          />
          <p className="mt-2 text-sm text-ink-soft">{words.holdNote}</p>
        </div>
        <div className="mt-6">
          <ProposedCourse offer={offer} booked={view.booked} locale={locale} />
        </div>
      </Panel>
      <Alternatives view={view} wishes={wishes} chosen={chosen} locale={locale} />
    </div>
  );
}

/** The other courses, each with one line of what it gives up. */
function Alternatives({ view: { offers, pathwayId }, wishes, chosen, locale }: ChosenProps) {
  const words = bookingWords[locale];
  return (
    <nav aria-labelledby="alternatives">
      <Heading level={2} id="alternatives">
        {words.alternatives}
      </Heading>
      {offers.length < 2 && <p className="mt-2 text-ink-soft">{words.fewAlternatives}</p>}
      <ol className="mt-3 space-y-2">
        {offers.map((offer, index) => (
          <li key={addressOfWishes(wishes, { offer: String(index + 1) })}>
            <PageLink
              href={`/schedule/${pathwayId}/plan?${addressOfWishes(wishes, { offer: String(index + 1) })}`}
              aria-current={index === chosen ? "true" : undefined}
              scroll={false}
              className={classNames(
                "block rounded-md border px-3.5 py-2.5",
                index === chosen ? "border-fjord-fill bg-fjord-tint" : "border-line-strong bg-sheet hover:border-fjord",
              )}
            >
              <span className={classNames("block tabular-nums", index === chosen ? "font-semibold" : "font-medium")}>
                {words.fromTo(offer.visits[0]?.startsAt ?? new Date(0), offer.lastOn)}
              </span>
              <span className="block text-sm">{howItDiffers(offer, offers[0] ?? offer, locale)}</span>
              <span className="block text-sm text-ink-soft">{whatIsGivenUp(offer, hasWishes(wishes), locale)}</span>
            </PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function hasWishes({ weekdays, timesOfDay, sameWeekday, sameNurse }: Wishes): boolean {
  return weekdays.length > 0 || timesOfDay.length > 0 || sameWeekday || sameNurse;
}

/** What waits for a gate, and why; of several that wait for the same the first says enough. */
function NotYet({ view: { notYet, titles }, locale }: PartProps) {
  const words = bookingWords[locale];
  const title = (stepKey: string) => titles[stepKey]?.[locale] ?? stepKey;
  if (notYet.length === 0) return null;
  return (
    <Section title={words.notYet} className="mt-10">
      <ul className="divide-y divide-line">
        {notYet.map(({ stepKey, blockers }) => (
          <li key={stepKey} className="py-2.5">
            <span className="font-semibold">{title(stepKey)}</span>{" "}
            <span className="text-ink-soft">
              {blockers.slice(0, 1).map((blocker) => blockerSentence(blocker, locale, title))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
