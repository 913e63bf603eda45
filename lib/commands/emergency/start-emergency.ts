import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertEmergency } from "@/lib/db/emergencies";
import { StartEmergencyInput } from "@/lib/domain/emergency/emergency.schema";
import { startEmergency as decideStartEmergency } from "@/lib/domain/emergency/start-emergency";
import { ok } from "@/lib/domain/result";

/** Somebody in the session presses the emergency button: the timed log begins. */
export const startEmergency = definePathwayCommand({
  name: "start-emergency",
  permission: "emergency:record",
  input: StartEmergencyInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideStartEmergency(record, input, { now }),
  save: async (tx, record, started, { permit, now }) => {
    await insertEmergency(tx, record, started, permit, now);
    return ok({ logId: started.logId });
  },
  audit: ({ logId, visitId }) => ({ action: "emergency.started", subjectId: logId, payload: { visitId } }),
});
