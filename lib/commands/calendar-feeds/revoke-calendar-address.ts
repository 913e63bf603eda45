import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findOwnFeed, markOwnFeedsRevoked } from "@/lib/db/calendar-feeds";
import { ok, refuse } from "@/lib/domain/result";

/** A person turns their private calendar address off: it answers like one that never was. */
export const revokeCalendarAddress = defineCommand({
  name: "revoke-calendar-address",
  permission: "calendar-feed:manage-own",
  input: z.object({ commandId: z.uuid() }),
  load: async (tx, _input, { permit }) => ({ feed: (await findOwnFeed(tx, permit)) ?? null }),
  decide: ({ feed }) => (feed ? ok(feed) : refuse({ kind: "no-calendar-address" })),
  save: async (tx, { id }, { permit, now }) =>
    (await markOwnFeedsRevoked(tx, now, permit)) > 0 ? ok({ id }) : refuse({ kind: "stale" }),
  audit: (_feed, { id }) => ({
    action: "calendar-address.revoked",
    subjectId: id,
    patientId: null,
    payload: null,
  }),
});
