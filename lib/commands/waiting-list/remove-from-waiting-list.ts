import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { endHolds } from "@/lib/db/claims";
import { listWaitingEntries, markOfferAnswered, markWaitingEntryEnded } from "@/lib/db/waiting-list";
import { openEntry } from "@/lib/domain/waiting-list/answer-offer";
import { WaitingListEntryInput } from "@/lib/domain/waiting-list/waiting-list.schema";

/** The clinic lead takes a patient off the waiting list. A time that is offered just then is free again. */
export const removeFromWaitingList = definePathwayCommand({
  name: "remove-from-waiting-list",
  permission: "waiting-list:manage",
  input: WaitingListEntryInput,
  alsoLoad: (tx, { pathwayId }) => listWaitingEntries(tx, { pathwayId }),
  decide: (_record, { entryId }, { extra: entries }) => openEntry(entries, entryId),
  save: async (tx, _record, entry, { permit, now }) => {
    const open = entry.offers.find(({ answered }) => answered === null);
    if (open) {
      const answered = await markOfferAnswered(tx, open.id, "expired", now, permit);
      if (!answered.ok) return answered;
      await endHolds(tx, [open.holdId], "given-back", now);
    }
    return markWaitingEntryEnded(tx, entry.id, "removed", now, permit);
  },
  audit: ({ stepKey }, { entryId }) => ({
    action: "waiting-list.removed",
    subjectId: entryId,
    payload: { stepKey },
  }),
});
