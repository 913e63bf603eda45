import { z } from "zod";
import { STAFF_ROLES } from "@/lib/domain/access/actor";

/** An e-mail address as it is kept and compared: trimmed, lower case. */
export const emailAddress = z.string().trim().toLowerCase().pipe(z.email());

/** A new member of staff. The HPR number (Helsepersonellregisteret) has at most nine digits; the clinic lead may have none. */
export const staffAccount = z.object({
  commandId: z.uuid(),
  name: z.string().trim().min(1).max(120),
  email: emailAddress,
  role: z.enum(STAFF_ROLES),
  hprNumber: z.union([
    z.literal(""),
    z
      .string()
      .trim()
      .regex(/^\d{1,9}$/, "hpr-number"),
  ]),
});
export type StaffAccount = z.output<typeof staffAccount>;
