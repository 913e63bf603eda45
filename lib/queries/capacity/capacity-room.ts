import { findRoom } from "@/lib/db/rooms";
import type { ClinicRoom } from "@/lib/domain/booking/capacity";
import { closedFrom } from "@/lib/domain/booking/change-places";
import type { CalendarDate } from "@/lib/domain/calendar";
import { loadVisitsInDoubt, type VisitInDoubt } from "@/lib/queries/capacity/visits-in-doubt";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type CapacityRoom = ClinicRoom & { closedFrom: CalendarDate | null; doubts: VisitInDoubt[] };

/** One room as it is changed: kind, equipment, the days it can be used, and the booked visits that it can no longer hold. */
export const capacityRoom = defineQuery({
  name: "capacity-room",
  permission: "capacity:edit",
  load: async (tx, { roomId }: { roomId: string }, { now }): Promise<CapacityRoom | undefined> => {
    const room = await findRoom(tx, roomId);
    if (!room) return undefined;
    const doubts = (await loadVisitsInDoubt(tx, now)).filter((doubt) => doubt.roomId === roomId);
    return { ...room, closedFrom: closedFrom(room), doubts };
  },
  shows: () => NAMES_ONLY,
});
