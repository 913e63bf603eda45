import { z } from "zod";
import { calendarDate } from "@/lib/domain/patient/contact.schema";
import { EQUIPMENT } from "@/lib/domain/protocol/protocol.schema";

const name = z.string().trim().min(1, "required").max(60);
const day = z.union([z.literal(""), calendarDate]).default("");

export const AddLocationInput = z.object({
  commandId: z.uuid(),
  name,
  /** As it stands in messages and calendar entries. */
  address: z.string().trim().min(1, "required").max(200),
});
export type AddLocationInput = z.output<typeof AddLocationInput>;

const room = z.object({
  commandId: z.uuid(),
  name,
  kind: z.enum(["consultation", "treatment"]),
  equipment: z.array(z.enum(EQUIPMENT)).default([]),
  /** The first day it can be used; empty: it can be used already. */
  openFrom: day,
});

export const AddRoomInput = room.extend({ locationId: z.uuid("required") });
export type AddRoomInput = z.output<typeof AddRoomInput>;

/** `closedFrom`: the first day on which it cannot be used any more; empty: no such day is planned. */
export const ChangeRoomInput = room.extend({ roomId: z.uuid(), closedFrom: day });
export type ChangeRoomInput = z.output<typeof ChangeRoomInput>;
