import { findPathwayOfVisit } from "@/lib/db/sessions";
import { listOwnProcessNotes } from "@/lib/db/process-notes";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";
import type { ProcessNote } from "@/lib/domain/room/write-process-note";

/**
 * A psychologist's own lines of one session, which nobody else is ever shown. Nothing of the record is in it: the page that they stand on logs what it
 * shows of the patient.
 */
export const ownProcessNotes = defineQuery({
  name: "own-process-notes",
  permission: "process-note:write",
  load: async (tx, { visitId }: { visitId: string }, { permit }): Promise<{ notes: ProcessNote[] } | undefined> => {
    if ((await findPathwayOfVisit(tx, visitId)) === undefined) return undefined;
    return { notes: await listOwnProcessNotes(tx, visitId, permit) };
  },
  shows: () => NAMES_ONLY,
});
