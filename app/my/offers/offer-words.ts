import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnOffer } from "@/lib/queries/waiting-list/own-offers";

/** What an offered time says, on the start page and where it is answered. */
export function offerWords(
  { title, startsAt, endsAt, room, location, insteadOfAt, expiresAt }: OwnOffer,
  now: Date,
  locale: Locale,
) {
  const words = waitingListWords[locale];
  return {
    ...{ title: words.offerTitle, what: title[locale] },
    when: words.offerWhat(startsAt, endsAt, room, location),
    insteadOf: insteadOfAt ? words.offerInstead(insteadOfAt) : "",
    until: insteadOfAt ? words.offerBy(expiresAt, now) : words.offerByNew(expiresAt, now),
  };
}
