import { z } from "zod";

const MAX_CHARACTERS = 200_000;

/** What a form may keep while it is being written: its key (form and subject) and its values as they stand, right or wrong. */
export const draftInput = z.object({
  key: z.string().min(1).max(200),
  values: z
    .record(z.string(), z.unknown())
    .refine((values) => JSON.stringify(values).length <= MAX_CHARACTERS, "too-long"),
});
