import { defineCommand } from "@/lib/commands/define-command";
import { insertEmergencyPlan, listPlacesWithPlans } from "@/lib/db/emergency-plans";
import { SaveEmergencyPlanInput } from "@/lib/domain/emergency/emergency-plan.schema";
import { ok } from "@/lib/domain/result";

/** The clinic lead approves a new version of a place's emergency plan; the versions before it are kept. */
export const saveEmergencyPlan = defineCommand({
  name: "save-emergency-plan",
  permission: "emergency-plan:edit",
  input: SaveEmergencyPlanInput,
  load: async (tx, { locationId }) => (await listPlacesWithPlans(tx)).find(({ id }) => id === locationId),
  decide: (_place, input) => ok(input),
  save: async (tx, plan, { permit, now }) => {
    await insertEmergencyPlan(tx, plan, permit, now);
    return ok({ planId: plan.commandId });
  },
  audit: ({ commandId, locationId }) => ({
    action: "emergency-plan.approved",
    patientId: null,
    subjectId: commandId,
    payload: { locationId },
  }),
});
