import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { loadBookingFacts } from "@/lib/commands/visits/booking-facts";
import { insertVisits } from "@/lib/db/visits";
import { toPlannedVisit } from "@/lib/domain/visit/compose-visit";
import { ok } from "@/lib/domain/result";
import { scheduleVisit as decideScheduleVisit } from "@/lib/domain/visit/schedule-visit";
import { ScheduleVisitInput } from "@/lib/domain/visit/visit.schema";

/** Staff book a visit for a step of the pathway. The visit's id is the command's. */
export const scheduleVisit = definePathwayCommand({
  name: "schedule-visit",
  permission: "visit:schedule",
  input: ScheduleVisitInput,
  alsoLoad: loadBookingFacts,
  decide: (record, input, { extra, now }) => decideScheduleVisit(record, input, extra, { now }),
  save: async (tx, record, visit, { permit, now }) => {
    const { id, overrideReason } = visit;
    const toBook = { ...toPlannedVisit(visit), id, overrideReason, movedFromId: null };
    const saved = await insertVisits(tx, record, [toBook], permit, now);
    return saved.ok ? ok({ visitId: id }) : saved;
  },
  audit: (visit, { visitId }) => ({
    action: "visit.scheduled",
    subjectId: visitId,
    payload: {
      stepKey: visit.stepKey,
      startsAt: visit.startsAt,
      endsAt: visit.endsAt,
      roomId: visit.room.id,
      staffIds: visit.staff.map(({ userId }) => userId),
    },
  }),
});
