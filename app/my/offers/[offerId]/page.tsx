import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { accept, decline } from "@/app/my/offers/[offerId]/actions";
import { offerWords } from "@/app/my/offers/offer-words";
import { ButtonForm } from "@/components/form/button-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { OfferPanel } from "@/components/waiting-list/offer-panel";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import { ownOffers } from "@/lib/queries/waiting-list/own-offers";

type Props = { params: Promise<{ offerId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: waitingListWords[await currentLocale()].offerTitle };
}

/** Yes or no to an earlier time, while it is held. */
export default async function OfferPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const { offerId } = await params;
  const { now, offers } = await viewOrNotFound(ownOffers, null);
  const words = waitingListWords[locale];
  const offer = offers.find((open) => open.offerId === offerId);
  const back = { href: "/my", label: words.toMyPage };
  if (!offer) {
    return (
      <>
        <PageHeader title={words.offerClosed} back={back} />
        <Notice title={words.offerClosedText} />
      </>
    );
  }
  const ids = { pathwayId: offer.pathwayId, offerId };
  return (
    <>
      <PageHeader title={words.offerTitle} back={back} />
      <OfferPanel words={offerWords(offer, now, locale)}>
        <ButtonForm
          action={accept}
          values={ids}
          label={words.accept}
          accessibleName={words.accept}
          variant="primary"
          words={formWords[locale]}
        />
        <ButtonForm
          action={decline}
          values={ids}
          label={words.decline}
          accessibleName={words.decline}
          words={formWords[locale]}
        />
      </OfferPanel>
    </>
  );
}
