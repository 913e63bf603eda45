import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { loadHoldFacts } from "@/lib/commands/visits/booking-facts";
import { saveConfirmedHold } from "@/lib/db/holds";
import { listWaitingEntries, markOfferAnswered, markWaitingEntryEnded } from "@/lib/db/waiting-list";
import { ok, type Result } from "@/lib/domain/result";
import { openHold } from "@/lib/domain/visit/booking-hold";
import { confirmHold, type ConfirmHoldRefusal, type HoldConfirmed } from "@/lib/domain/visit/confirm-hold";
import { type OfferNotOpen, type OpenOffer, openOffer } from "@/lib/domain/waiting-list/answer-offer";
import { AnswerOfferInput } from "@/lib/domain/waiting-list/waiting-list.schema";

type Accepted = OpenOffer & { confirmed: HoldConfirmed };

/**
 * The patient takes the earlier time that was offered: what was held becomes their visit, the one they had ends as moved, and they wait no longer.
 * Gates are asked anew; the time itself was held for them, so the patients' own deadline does not count.
 */
export const acceptOffer = definePathwayCommand({
  name: "accept-offer",
  permission: "waiting-list:answer",
  input: AnswerOfferInput,
  alsoLoad: async (tx, { pathwayId, offerId }, record, context) => {
    const entries = await listWaitingEntries(tx, { pathwayId });
    const offer = entries.flatMap(({ offers }) => offers).find(({ id }) => id === offerId);
    if (!offer) return undefined;
    return { entries, facts: await loadHoldFacts(tx, { holdId: offer.holdId }, record, context) };
  },
  decide: (
    record,
    { offerId, pathwayId },
    { extra: { entries, facts }, now },
  ): Result<Accepted, OfferNotOpen | ConfirmHoldRefusal> => {
    const open = openOffer(entries, offerId, now);
    if (!open.ok) return open;
    const hold = openHold(facts.hold, pathwayId, now);
    if (!hold.ok) return hold;
    const confirmed = confirmHold(record, hold.value, facts, { by: "staff", now });
    return confirmed.ok ? ok({ ...open.value, confirmed: confirmed.value }) : confirmed;
  },
  save: async (tx, record, { entry, offer, confirmed }, { permit, now }) => {
    const saved = await saveConfirmedHold(tx, record, confirmed, permit, now);
    if (!saved.ok) return saved;
    const answered = await markOfferAnswered(tx, offer.id, "accepted", now, permit);
    if (!answered.ok) return answered;
    const ended = await markWaitingEntryEnded(tx, entry.id, "booked", now, permit);
    return ended.ok ? ok({ offerId: offer.id, visitId: saved.value.visitIds[0] ?? "" }) : ended;
  },
  audit: ({ entry, offer, confirmed }, { offerId, visitId }) => ({
    action: "waiting-list.offer-accepted",
    subjectId: offerId,
    payload: {
      ...{ entryId: entry.id, visitId, startsAt: offer.startsAt },
      movedFromIds: confirmed.ended.map(({ visit }) => visit.id),
    },
  }),
});
