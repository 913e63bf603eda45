import { offerWords } from "@/app/my/offers/offer-words";
import { LinkButton } from "@/components/ui/link";
import { OfferPanel } from "@/components/waiting-list/offer-panel";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnOffer } from "@/lib/queries/waiting-list/own-offers";

/** The earlier times that are held for the patient now, each with the way to answer: the start page itself ships no form's script. */
export function Offers({ offers, now, locale }: { offers: OwnOffer[]; now: Date; locale: Locale }) {
  return offers.map((offer) => (
    <OfferPanel key={offer.offerId} words={offerWords(offer, now, locale)}>
      <LinkButton href={`/my/offers/${offer.offerId}`} variant="primary" size="large">
        {waitingListWords[locale].answer}
      </LinkButton>
    </OfferPanel>
  ));
}
