import { addressOfWishes, type AddressParams, wishesInAddress } from "@/app/_pages/wishes-in-address";
import { slotValues } from "@/app/_pages/slot-values";
import { holdOwnCourse } from "@/app/my/booking/actions";
import { openView } from "@/app/my/open-view";
import { UnreadDays, wishesWords } from "@/app/schedule/[pathwayId]/plan/course-parts";
import { HoldForm } from "@/components/booking/hold-form";
import { WishesForm } from "@/components/booking/wishes-form";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { ownBookingWords } from "@/lib/content/words/own-booking";
import { patientWords } from "@/lib/content/words/patient";
import type { Locale } from "@/lib/domain/access/actor";
import { ownCoursePlan } from "@/lib/queries/visits/own-booking";
import type { OfferToShow } from "@/lib/queries/visits/planned-visits";

/** Three are enough to choose from on a phone. */
const SHOWN = 3;

type Props = { searchParams: Promise<AddressParams> };

export async function generateMetadata() {
  return { title: ownBookingWords[await currentLocale()].courseTitle(2) };
}

/** The whole course: three proposals as lists of dates, and a few wishes. */
export default async function OwnCoursePage({ searchParams }: Props) {
  const { locale } = await requireRole("patient");
  const { wishes, unread } = wishesInAddress(await searchParams);
  const view = await openView(ownCoursePlan, { wishes });
  const words = ownBookingWords[locale];
  const address = addressOfWishes(wishes);
  const offers = view.offers.slice(0, SHOWN);
  return (
    <>
      <PageHeader
        title={view.toPlan.length === 0 ? words.nothingTitle : words.courseTitle(view.toPlan.length)}
        lead={view.toPlan.length === 0 ? words.nothingText : words.courseLead}
        back={{ href: "/my/booking", label: words.back }}
      />
      <UnreadDays unread={unread} locale={locale} />
      <div className="space-y-8">
        {offers.map((offer, index) => (
          <Proposal
            key={`${address} ${String(index)}`}
            offer={offer}
            number={index + 1}
            pathwayId={view.pathwayId}
            locale={locale}
          />
        ))}
        {offers.length === 0 && view.toPlan.length > 0 && (
          <Notice tone="warning" title={words.noCourseTitle}>
            <p>{words.noCourseText}</p>
            <p>{patientWords[locale].move}</p>
          </Notice>
        )}
        {view.toPlan.length > 0 && (
          <Details summary={words.wishesOpen} open={offers.length === 0}>
            <WishesForm
              key={address}
              wishes={wishes}
              places={view.places}
              isShort
              locale={locale}
              words={wishesWords(locale)}
            />
          </Details>
        )}
      </div>
    </>
  );
}

function Proposal({
  offer,
  number,
  pathwayId,
  locale,
}: {
  offer: OfferToShow;
  number: number;
  pathwayId: string;
  locale: Locale;
}) {
  const words = ownBookingWords[locale];
  const places = [...new Set(offer.visits.map(({ room }) => room.location))];
  return (
    <Section title={words.proposal(number)} description={places.join(", ")}>
      <ol className="space-y-2">
        {offer.visits.map(({ stepKey, title, startsAt }) => (
          <li key={stepKey} className="grid gap-x-4 sm:grid-cols-[1fr_1fr]">
            <span className="font-medium tabular-nums first-letter:uppercase">{words.at(startsAt)}</span>
            <span className="text-ink-soft">{title[locale]}</span>
          </li>
        ))}
      </ol>
      {offer.givenUp.length > 0 && <p className="mt-3 text-ink-soft">{words.notAllWishes}</p>}
      <div className="mt-4">
        <HoldForm
          action={holdOwnCourse}
          pathwayId={pathwayId}
          slots={offer.visits.map(slotValues)}
          words={{ label: words.chooseOf(number), submit: words.choose }}
          formWords={formWords[locale]}
        />
      </div>
    </Section>
  );
}
