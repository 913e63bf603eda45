import type { ClinicRoom } from "@/lib/domain/booking/capacity";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Equipment, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

type RoomNeeds = Pick<ProtocolStep, "roomKind" | "equipment">;

/** A treatment room will do for a conversation; a consultation room never for a treatment. */
export function isSuitedKind(room: ClinicRoom, { roomKind }: RoomNeeds): boolean {
  return roomKind !== "treatment" || room.kind === "treatment";
}

/** What the step asks for and the room does not have. */
export function missingEquipment(room: ClinicRoom, { equipment }: RoomNeeds): Equipment[] {
  return equipment.filter((item) => !room.equipment.includes(item));
}

/** Whether the room is in use on a day: from its first to its last, both included. */
export function isRoomOpen({ openFrom, openUntil }: ClinicRoom, date: CalendarDate): boolean {
  return (openFrom === null || openFrom <= date) && (openUntil === null || date <= openUntil);
}

/** The rooms of a place that suit a step, best first: of the step's own kind, then by name. */
export function suitedRooms(rooms: readonly ClinicRoom[], locationId: string, needs: RoomNeeds): ClinicRoom[] {
  const otherKind = (room: ClinicRoom) => Number(room.kind !== needs.roomKind);
  return rooms
    .filter((room) => room.locationId === locationId)
    .filter((room) => isSuitedKind(room, needs) && missingEquipment(room, needs).length === 0)
    .toSorted((a, b) => otherKind(a) - otherKind(b) || (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1));
}
