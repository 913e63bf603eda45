import { accept, decline } from "@/app/my/offers/actions";
import { OfferPanel } from "@/components/waiting-list/offer-panel";
import { formWords } from "@/lib/content/words/form";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnOffer } from "@/lib/queries/waiting-list/own-offers";

/** The earlier times that are held for the patient now. */
export function Offers({ offers, now, locale }: { offers: OwnOffer[]; now: Date; locale: Locale }) {
  const words = waitingListWords[locale];
  return offers.map(({ offerId, pathwayId, title, startsAt, endsAt, room, location, insteadOfAt, expiresAt }) => (
    <OfferPanel
      key={offerId}
      ids={{ pathwayId, offerId }}
      accept={accept}
      decline={decline}
      words={{
        ...{ title: words.offerTitle, what: title[locale], accept: words.accept, decline: words.decline },
        when: words.offerWhat(startsAt, endsAt, room, location),
        insteadOf: insteadOfAt ? words.offerInstead(insteadOfAt) : "",
        until: insteadOfAt ? words.offerBy(expiresAt, now) : words.offerByNew(expiresAt, now),
      }}
      formWords={formWords[locale]}
    />
  ));
}
