import { z } from "zod";

const chosen = z.union([z.literal(""), z.uuid()]).default("");

/** One time picked: of a step, from an instant on (ISO with its zone), in a room, with whom. The psychologist is the course's own. */
const pickedSlot = z.object({
  stepKey: z.string().min(1, "required"),
  startsAt: z.iso.datetime({ offset: true, error: "not-time" }).transform((text) => new Date(text)),
  roomId: z.uuid("required"),
  nurseId: chosen,
  doctorId: chosen,
  /** The booked visit that this one takes the place of: a move. */
  replacesVisitId: chosen,
});
export type PickedSlot = z.output<typeof pickedSlot>;

const sentence = z.string().trim().max(500).default("");

export const HoldVisitsInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  slots: z.array(pickedSlot).min(1, "required").max(20),
  /** Why visits are moved; kept with the old times. */
  reason: sentence,
  /** Why staff book outside deadlines, hours or the protocol's longest distance. Never past a safety gate. */
  overrideReason: sentence,
});
export type HoldVisitsInput = z.output<typeof HoldVisitsInput>;

/** What staff fill in to move visits: the same, and always why. */
export const HoldMoveInput = HoldVisitsInput.omit({ commandId: true }).extend({
  reason: z.string().trim().min(1, "required").max(500),
});

export const OneHoldInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid(), holdId: z.uuid() });
export type OneHoldInput = z.output<typeof OneHoldInput>;
