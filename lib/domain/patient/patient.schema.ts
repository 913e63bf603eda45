import { z } from "zod";
import { careTeamChoice } from "@/lib/domain/care-team/care-team.schema";
import { calendarDate, email, locale, personName, phone } from "@/lib/domain/patient/contact.schema";

/** Register somebody as a patient: who they are, who to reach, which course, who treats them. */
export const RegisterPatientInput = careTeamChoice.extend({
  commandId: z.uuid(),
  /** The enquiry it began with; a referral by letter has none. */
  enquiryId: z.union([z.literal(""), z.uuid()]).optional(),
  name: personName,
  nationalId: z.string().trim().min(1, "required").max(20),
  birthDate: calendarDate,
  phone,
  email,
  locale,
  gpName: personName,
  gpOffice: personName,
  nextOfKin: z.string().trim().min(1, "required").max(200),
  referralReason: z.string().trim().min(1, "required").max(1000),
  protocolId: z.uuid("required"),
});
export type RegisterPatientInput = z.output<typeof RegisterPatientInput>;

/** A new course for a patient whose earlier one is closed; `pathwayId` is the earlier course. */
export const StartMaintenanceCourseInput = careTeamChoice.extend({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  protocolId: z.uuid("required"),
  referralReason: z.string().trim().min(1, "required").max(1000),
});
export type StartMaintenanceCourseInput = z.output<typeof StartMaintenanceCourseInput>;
