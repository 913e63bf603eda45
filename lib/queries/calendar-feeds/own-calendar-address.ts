import { findOwnFeed } from "@/lib/db/calendar-feeds";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** Whether a person has a private calendar address, since when, and when a calendar program last used it. The address itself is kept nowhere. */
export const ownCalendarAddress = defineQuery({
  name: "own-calendar-address",
  permission: "calendar-feed:manage-own",
  load: async (tx, _input: Record<string, never>, { permit }) => ({ feed: (await findOwnFeed(tx, permit)) ?? null }),
  shows: () => NAMES_ONLY,
});
