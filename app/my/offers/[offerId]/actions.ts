"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import { acceptOffer } from "@/lib/commands/waiting-list/accept-offer";
import { declineOffer } from "@/lib/commands/waiting-list/decline-offer";
import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";

type OfferValues = { pathwayId: string; offerId: string };

export const accept: FormAction<OfferValues> = async (values) =>
  runAction(
    acceptOffer,
    values,
    (locale) => ({
      saved: () => waitingListWords[locale].accepted,
      refused: { ...notOpen(locale), ...notBookable(locale) },
    }),
    { revalidate: ["/my", "/my/booking"], next: "/my" },
  );

export const decline: FormAction<OfferValues> = async (values) =>
  runAction(
    declineOffer,
    values,
    (locale) => ({ saved: () => waitingListWords[locale].declined, refused: notOpen(locale) }),
    { revalidate: "/my", next: "/my" },
  );

function notOpen(locale: Locale) {
  const { refused } = waitingListWords[locale];
  return {
    "offer-unknown": () => refused.offerUnknown,
    "offer-answered": () => refused.offerAnswered,
    "offer-expired": ({ expiredAt }: { expiredAt: Date }) => refused.offerExpired(expiredAt),
  };
}

/** Whatever stands in the way of a time that was held, the patient hears one thing: it cannot be had, and what they had stays. */
function notBookable(locale: Locale) {
  const gone = () => waitingListWords[locale].refused.noLongerPossible;
  return {
    ...{ "hold-unknown": gone, "hold-expired": gone, "hold-already-confirmed": gone },
    ...{ "visit-unknown": gone, "visit-already-cancelled": gone, "visit-took-place": gone },
    ...{ "step-unknown": gone, "step-twice": gone, "in-the-past": gone, "not-yours-to-book": gone },
    ...{ "too-late-for-patients": gone, "reason-needed": gone, "no-capacity": gone, "not-bookable": gone },
    ...{ "after-latest-day": gone, "before-earlier-visit": gone, "later-visit-too-soon": gone },
    ...{ "later-visit-too-late": gone, taken: gone },
  };
}
