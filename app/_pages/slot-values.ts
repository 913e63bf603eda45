import type { SlotValues } from "@/components/booking/hold-form";
import type { VisitToShow } from "@/lib/queries/visits/planned-visits";

/** A proposed visit as holding it takes it. */
export function slotValues({ stepKey, startsAt, room, staff }: VisitToShow): SlotValues {
  const of = (role: "nurse" | "doctor") => staff.find((member) => member.role === role)?.userId ?? "";
  return {
    ...{ stepKey, roomId: room.id, startsAt: startsAt.toISOString() },
    ...{ nurseId: of("nurse"), doctorId: of("doctor"), replacesVisitId: "" },
  };
}
