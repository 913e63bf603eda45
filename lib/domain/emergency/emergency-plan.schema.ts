import { z } from "zod";
import { phone } from "@/lib/domain/patient/contact.schema";

const line = z.string().trim().max(300, "too-long");
/** One line each; empty lines are dropped. */
const lines = (longest: number) =>
  z
    .string()
    .max(6000, "too-long")
    .transform((text) => linesOf(text))
    .pipe(z.array(line).max(longest, "too-long"));

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((typed) => typed.trim())
    .filter((typed) => typed !== "");
}

export type PlanNumber = { name: string; phone: string };
const NUMBER = /^(.*?\p{L}.*?)[:,]?\s+(\+?\d[\d ]{2,18})$/u;

const numbers = z
  .string()
  .max(4000, "too-long")
  .transform((text, context): PlanNumber[] =>
    linesOf(text).flatMap((typed) => {
      const [, name, digits] = NUMBER.exec(typed) ?? [];
      if (name && digits) return [{ name: name.trim(), phone: digits.trim() }];
      context.addIssue({ code: "custom", message: "name-and-phone" });
      return [];
    }),
  );

/** What the lead writes down for one place. What is asked for is what somebody needs who has never stood there before. */
export const SaveEmergencyPlanInput = z.object({
  commandId: z.uuid(),
  locationId: z.uuid(),
  /** Where the ambulance is met, and by whom it is let in. */
  meetAt: z.string().trim().min(1, "required").max(500, "too-long"),
  doctorPhone: phone,
  /** «Vakttelefon: 400 00 100», one on each line. */
  numbers,
  /** What is done, in order, one on each line. */
  steps: lines(30).refine((steps) => steps.length > 0, "required"),
  /** What there is and where it stands, one on each line. */
  equipmentAt: lines(30).refine((equipment) => equipment.length > 0, "required"),
});
export type SaveEmergencyPlanInput = z.output<typeof SaveEmergencyPlanInput>;

/** A place's plan as stored. */
export const EmergencyPlanContent = z.object({
  meetAt: z.string(),
  doctorPhone: z.string(),
  numbers: z.array(z.object({ name: z.string(), phone: z.string() })),
  steps: z.array(z.string()),
  equipmentAt: z.array(z.string()),
});
export type EmergencyPlanContent = z.output<typeof EmergencyPlanContent>;

/** One version of a place's plan: the newest counts. */
export type EmergencyPlan = EmergencyPlanContent & { id: string; validFrom: Date; approvedBy: string };
