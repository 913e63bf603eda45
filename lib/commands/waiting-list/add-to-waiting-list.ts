import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { insertWaitingEntry, listWaitingEntries } from "@/lib/db/waiting-list";
import { addToWaitingList as decideAddToWaitingList } from "@/lib/domain/waiting-list/add-to-waiting-list";
import { AddToWaitingListInput } from "@/lib/domain/waiting-list/waiting-list.schema";

/** The clinic lead puts a patient on the waiting list for an earlier time. The entry's id is the command's. */
export const addToWaitingList = definePathwayCommand({
  name: "add-to-waiting-list",
  permission: "waiting-list:manage",
  input: AddToWaitingListInput,
  alsoLoad: (tx, { pathwayId }) => listWaitingEntries(tx, { pathwayId }),
  decide: (record, input, { extra: entries, now }) => decideAddToWaitingList(record, input, { entries, now }),
  save: (tx, record, added, { permit }) => insertWaitingEntry(tx, record, added, permit),
  audit: ({ stepKey, priority }, { entryId }) => ({
    action: "waiting-list.added",
    subjectId: entryId,
    payload: { stepKey, priority },
  }),
});
