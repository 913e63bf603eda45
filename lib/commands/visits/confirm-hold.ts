import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { loadHoldFacts } from "@/lib/commands/visits/booking-facts";
import { saveConfirmedHold } from "@/lib/db/holds";
import { ok } from "@/lib/domain/result";
import { booksAs } from "@/lib/domain/visit/booker";
import { openHoldOf } from "@/lib/domain/visit/booking-hold";
import { confirmHold as decideConfirmHold, type ConfirmHoldRefusal } from "@/lib/domain/visit/confirm-hold";
import { OneHoldInput } from "@/lib/domain/visit/hold.schema";
import type { Result } from "@/lib/domain/result";
import type { HoldConfirmed } from "@/lib/domain/visit/confirm-hold";

/** Book what one holds: every visit of it, and the old times end as moved, in one transaction. */
export const confirmHold = definePathwayCommand({
  name: "confirm-hold",
  permission: "visit:hold",
  input: OneHoldInput,
  alsoLoad: loadHoldFacts,
  decide: (record, { pathwayId }, { extra, permit, now }): Result<HoldConfirmed, ConfirmHoldRefusal> => {
    const open = openHoldOf(permit.actor, extra.hold, pathwayId, now);
    if (!open.ok) return open;
    return decideConfirmHold(record, open.value, extra, { by: booksAs(permit.actor.role), now });
  },
  save: async (tx, record, confirmed, { permit, now }) => {
    const saved = await saveConfirmedHold(tx, record, confirmed, permit, now);
    return saved.ok ? ok({ holdId: confirmed.hold.id, visits: saved.value.visitIds.length }) : saved;
  },
  audit: ({ booked, ended }, { holdId }) => ({
    action: "visits.booked",
    subjectId: holdId,
    payload: {
      booked: booked.map(({ visitId, stepKey, startsAt, endsAt, roomId, staff }) => ({
        ...{ visitId, stepKey, startsAt, endsAt, roomId },
        staffIds: staff.map(({ userId }) => userId),
      })),
      movedFromIds: ended.map(({ visit }) => visit.id),
    },
  }),
});
