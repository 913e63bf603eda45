import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { loadBookingFacts } from "@/lib/commands/visits/booking-facts";
import { insertVisits, markVisitEnded } from "@/lib/db/visits";
import { ok } from "@/lib/domain/result";
import { toPlannedVisit } from "@/lib/domain/visit/compose-visit";
import { moveVisit as decideMoveVisit } from "@/lib/domain/visit/move-visit";
import { MoveVisitInput } from "@/lib/domain/visit/visit.schema";

/** Staff move a booked visit: the old time is marked moved and freed, the new one is a visit whose id is the command's. */
export const moveVisit = definePathwayCommand({
  name: "move-visit",
  permission: "visit:schedule",
  input: MoveVisitInput,
  alsoLoad: loadBookingFacts,
  decide: (record, input, { extra, now }) => decideMoveVisit(record, input, extra, { now }),
  save: async (tx, record, { ended, booked }, { permit, now }) => {
    const freed = await markVisitEnded(tx, ended, permit);
    if (!freed.ok) return freed;
    const { id, overrideReason } = booked;
    const toBook = { ...toPlannedVisit(booked), id, overrideReason, movedFromId: ended.visit.id };
    const saved = await insertVisits(tx, record, [toBook], permit, now);
    return saved.ok ? ok({ visitId: id }) : saved;
  },
  audit: ({ ended, booked }, { visitId }) => ({
    action: "visit.moved",
    subjectId: visitId,
    payload: {
      fromVisitId: ended.visit.id,
      stepKey: booked.stepKey,
      startsAt: booked.startsAt,
      endsAt: booked.endsAt,
      roomId: booked.room.id,
      staffIds: booked.staff.map(({ userId }) => userId),
    },
  }),
});
