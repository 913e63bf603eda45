import { z } from "zod";
import { LOCALES } from "@/lib/domain/access/actor";

/** Words that a person types about themselves, trimmed, never empty. */
export const personName = z.string().trim().min(1, "required").max(120);

/** A number that can be called: eight digits, or a foreign number with its country code. Blanks are allowed and kept. */
export const phone = z
  .string()
  .trim()
  .min(1, "required")
  .regex(/^(\+\d{1,3} ?)?\d[\d ]{6,16}$/, "not-a-phone");

/** An address in lower case, so that one person has one account however they write it. */
export const email = z.string().trim().toLowerCase().min(1, "required").max(200).pipe(z.email("not-email"));

export const locale = z.enum(LOCALES);

/** A typed calendar date. */
export const calendarDate = z.iso.date("not-date");
