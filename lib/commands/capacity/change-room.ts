import { countInDoubt } from "@/lib/commands/capacity/count-in-doubt";
import { defineCommand } from "@/lib/commands/define-command";
import { listClinicRooms, saveRoom } from "@/lib/db/rooms";
import { changeRoom as decideChangeRoom } from "@/lib/domain/booking/change-places";
import { ChangeRoomInput } from "@/lib/domain/booking/places.schema";
import { ok } from "@/lib/domain/result";

/** The clinic lead changes a room, or closes it from a day on. Booked visits that it can no longer hold are counted in the answer. */
export const changeRoom = defineCommand({
  name: "change-room",
  permission: "capacity:edit",
  input: ChangeRoomInput,
  load: async (tx, { roomId }) => {
    const rooms = await listClinicRooms(tx);
    const room = rooms.find(({ id }) => id === roomId);
    return room && { room, rooms };
  },
  decide: ({ room, rooms }, input, { now }) => decideChangeRoom(room, input, rooms, { now }),
  save: async (tx, room, { permit, now }) => {
    await saveRoom(tx, room, permit);
    return ok({ id: room.id, inDoubt: await countInDoubt(tx, now, ({ visit }) => visit.roomId === room.id) });
  },
  audit: (after, _saved, { room: before }) => ({
    action: "room.changed",
    patientId: null,
    subjectId: after.id,
    payload: { before: kept(before), after: kept(after) },
  }),
});

function kept({ name, kind, equipment, openFrom, openUntil }: Parameters<typeof saveRoom>[1]) {
  return { name, kind, equipment, openFrom, openUntil };
}
