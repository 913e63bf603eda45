import { defineCommand } from "@/lib/commands/define-command";
import { insertRoom, listClinicRooms, listLocations } from "@/lib/db/rooms";
import { addRoom as decideAddRoom } from "@/lib/domain/booking/change-places";
import { AddRoomInput } from "@/lib/domain/booking/places.schema";
import { fieldProblem } from "@/lib/domain/refusals";
import { ok, refuse } from "@/lib/domain/result";

/** The clinic lead adds a room to a place, with its equipment, from a day on. */
export const addRoom = defineCommand({
  name: "add-room",
  permission: "capacity:edit",
  input: AddRoomInput,
  load: async (tx) => ({ locations: await listLocations(tx), rooms: await listClinicRooms(tx) }),
  decide: (facts, input, { now }) => decideAddRoom(input, facts, { now }),
  save: async (tx, room, { permit }) =>
    (await insertRoom(tx, room, permit)) ? ok({ id: room.id }) : refuse(fieldProblem("name", "name-taken")),
  audit: ({ id, ...room }) => ({ action: "room.added", patientId: null, subjectId: id, payload: room }),
});
