import { z } from "zod";

/**
 * How a second person confirms on the device of the first: picked by name, proved with the quick PIN, or with the password by who has set no PIN.
 * Never a session: it counts for the one act that it is sent with.
 */
export const secondPersonFields = {
  secondPersonId: z.uuid(),
  secondPersonPin: z.string().trim().max(100).default(""),
  secondPersonPassword: z.string().max(1000).default(""),
};
/** The same where the clinic's own procedure decides whether there must be one: empty is nobody. */
export const optionalSecondPersonFields = {
  ...secondPersonFields,
  secondPersonId: z.literal("").or(z.uuid()).default(""),
};
export type SecondPersonProof = { secondPersonId: string; secondPersonPin: string; secondPersonPassword: string };
