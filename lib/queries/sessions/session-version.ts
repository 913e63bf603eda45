import { findLiveSession } from "@/lib/db/live-changes";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** Whether this person may follow this session, and how far its record has come. Nothing of the record itself: the page is fetched and logged as any other. */
export const sessionVersion = defineQuery({
  name: "session-version",
  permission: "session:view",
  load: (tx, { visitId }: { visitId: string }) => findLiveSession(tx, visitId),
  shows: () => NAMES_ONLY,
});
