import { defineCommand } from "@/lib/commands/define-command";
import { insertLocation, listLocations } from "@/lib/db/rooms";
import { addLocation as decideAddLocation } from "@/lib/domain/booking/change-places";
import { AddLocationInput } from "@/lib/domain/booking/places.schema";
import { fieldProblem } from "@/lib/domain/refusals";
import { ok, refuse } from "@/lib/domain/result";

/** The clinic lead adds a place. Its rooms and who works there come after. */
export const addLocation = defineCommand({
  name: "add-location",
  permission: "capacity:edit",
  input: AddLocationInput,
  load: (tx) => listLocations(tx),
  decide: (known, input) => decideAddLocation(input, known),
  save: async (tx, location, { permit }) =>
    (await insertLocation(tx, location, permit)) ? ok({ id: location.id }) : refuse(fieldProblem("name", "name-taken")),
  audit: ({ id, name, address }) => ({
    action: "location.added",
    patientId: null,
    subjectId: id,
    payload: { name, address },
  }),
});
