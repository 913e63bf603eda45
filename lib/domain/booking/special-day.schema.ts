import { z } from "zod";
import { calendarDate } from "@/lib/domain/patient/contact.schema";

/** A day on which the clinic, or one place, is closed; or a public holiday on which it is open all the same. */
export const AddSpecialDayInput = z.object({
  commandId: z.uuid(),
  date: calendarDate,
  /** Empty: everywhere. */
  locationId: z.union([z.literal(""), z.uuid()]).default(""),
  kind: z.enum(["closed", "open"]),
  name: z.string().trim().min(1, "required").max(80),
});
export type AddSpecialDayInput = z.output<typeof AddSpecialDayInput>;

export const CancelSpecialDayInput = z.object({ commandId: z.uuid(), dayId: z.uuid() });
