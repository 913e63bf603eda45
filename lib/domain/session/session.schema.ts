import { z } from "zod";

const onVisit = { commandId: z.uuid(), pathwayId: z.uuid(), visitId: z.uuid() };
const checklist = z.record(
  z.string(),
  z.object({ answer: z.enum(["yes", "no"]), comment: z.string().trim().max(1000) }),
);
const escort = { escortName: z.string().trim().max(200), escortPhone: z.string().trim().max(40) };

/** The protocol's time-out items, answered together with the patient; `reason` says why not when an answer holds or stops. */
export const RecordTimeOutInput = z.object({
  ...onVisit,
  answers: checklist,
  ...escort,
  reason: z.string().trim().max(2000),
});
export type RecordTimeOutInput = z.output<typeof RecordTimeOutInput>;

/** The protocol's discharge criteria and who follows the patient home. */
export const DischargePatientInput = z.object({ ...onVisit, criteria: checklist, ...escort });
export type DischargePatientInput = z.output<typeof DischargePatientInput>;
