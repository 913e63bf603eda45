import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { markHoldGivenBack } from "@/lib/db/holds";
import { listWaitingEntries, markOfferAnswered } from "@/lib/db/waiting-list";
import { openOffer } from "@/lib/domain/waiting-list/answer-offer";
import { AnswerOfferInput } from "@/lib/domain/waiting-list/waiting-list.schema";

/** The patient says no to an earlier time: it is free for the next, and they keep their place on the list. */
export const declineOffer = definePathwayCommand({
  name: "decline-offer",
  permission: "waiting-list:answer",
  input: AnswerOfferInput,
  alsoLoad: (tx, { pathwayId }) => listWaitingEntries(tx, { pathwayId }),
  decide: (_record, { offerId }, { extra: entries, now }) => openOffer(entries, offerId, now),
  save: async (tx, _record, { offer }, { permit, now }) => {
    const freed = await markHoldGivenBack(tx, offer.holdId, now, permit);
    return freed.ok ? markOfferAnswered(tx, offer.id, "declined", now, permit) : freed;
  },
  audit: ({ entry, offer }, { offerId }) => ({
    action: "waiting-list.offer-declined",
    subjectId: offerId,
    payload: { entryId: entry.id, startsAt: offer.startsAt },
  }),
});
