import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markEmergencyEnded } from "@/lib/db/emergencies";
import { EndEmergencyInput } from "@/lib/domain/emergency/emergency.schema";
import { endEmergency as decideEndEmergency } from "@/lib/domain/emergency/end-emergency";

/** The emergency is over: somebody says how it went, and the log is closed. */
export const endEmergency = definePathwayCommand({
  name: "end-emergency",
  permission: "emergency:record",
  input: EndEmergencyInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideEndEmergency(record, input),
  save: (tx, _record, ended, { permit, now }) => markEmergencyEnded(tx, ended, permit, now),
  audit: ({ logId, visitId }) => ({ action: "emergency.ended", subjectId: logId, payload: { visitId } }),
});
