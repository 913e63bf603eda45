import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { loadSlotFacts } from "@/lib/commands/visits/booking-facts";
import { insertHold } from "@/lib/db/holds";
import { booksAs } from "@/lib/domain/visit/booker";
import { HoldVisitsInput } from "@/lib/domain/visit/hold.schema";
import { holdVisits as decideHoldVisits } from "@/lib/domain/visit/hold-visits";

/** Keep one or several times for a patient for some minutes. The hold's id is the command's. */
export const holdVisits = definePathwayCommand({
  name: "hold-visits",
  permission: "visit:hold",
  input: HoldVisitsInput,
  alsoLoad: (tx, { slots }, record, { now }) =>
    loadSlotFacts(
      tx,
      slots.map(({ startsAt }) => startsAt),
      record,
      now,
    ),
  decide: (record, input, { extra, permit, now }) => {
    const held = decideHoldVisits(record, input, extra, { by: booksAs(permit.actor.role), now });
    return held.ok ? { ok: true, value: { ...held.value, id: input.commandId } } : held;
  },
  save: (tx, record, held, { permit }) => insertHold(tx, record, held, permit),
  audit: ({ slots }, { holdId, expiresAt }) => ({
    action: "visits.held",
    subjectId: holdId,
    payload: {
      expiresAt,
      slots: slots.map(({ stepKey, startsAt, roomId, replacesVisitId }) => ({
        stepKey,
        startsAt,
        roomId,
        replacesVisitId,
      })),
    },
  }),
});
