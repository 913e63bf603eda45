import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { findHold, markHoldGivenBack } from "@/lib/db/holds";
import { giveBackHold as decideGiveBackHold } from "@/lib/domain/visit/give-back-hold";
import { OneHoldInput } from "@/lib/domain/visit/hold.schema";

/** Let go of times before they expire, so that others can have them. */
export const giveBackHold = definePathwayCommand({
  name: "give-back-hold",
  permission: "visit:hold",
  input: OneHoldInput,
  alsoLoad: async (tx, { holdId }) => ({ hold: await findHold(tx, holdId) }),
  decide: (_record, { pathwayId }, { extra, permit, now }) =>
    decideGiveBackHold(extra.hold, { actor: permit.actor, pathwayId, now }),
  save: (tx, _record, { hold, at }, { permit }) => markHoldGivenBack(tx, hold.id, at, permit),
  audit: ({ hold }, { holdId }) => ({
    action: "visits.given-back",
    subjectId: holdId,
    payload: { slots: hold.slots.length },
  }),
});
