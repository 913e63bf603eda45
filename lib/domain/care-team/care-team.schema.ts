import { z } from "zod";

/** Who treats a patient: one psychologist throughout (reference 1.1), at least one doctor and one nurse. */
export const careTeamChoice = z.object({
  psychologistId: z.uuid("required"),
  doctorIds: z.array(z.uuid()).min(1, "required").max(4),
  nurseIds: z.array(z.uuid()).min(1, "required").max(8),
});
export type CareTeamChoice = z.output<typeof careTeamChoice>;

export const SetCareTeamInput = careTeamChoice.extend({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  reason: z.string().trim().min(1, "required").max(500),
});
export type SetCareTeamInput = z.output<typeof SetCareTeamInput>;
