import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { listClinicalStaff, saveCareTeam } from "@/lib/db/care-team";
import { SetCareTeamInput } from "@/lib/domain/care-team/care-team.schema";
import { setCareTeam as decideSetCareTeam } from "@/lib/domain/care-team/set-care-team";
import { ok } from "@/lib/domain/result";

/** The clinic lead replaces the care team of a pathway, with a reason. */
export const setCareTeam = definePathwayCommand({
  name: "set-care-team",
  permission: "care-team:set",
  input: SetCareTeamInput,
  alsoLoad: (tx, _input, _record, { now }) => listClinicalStaff(tx, now),
  decide: (record, input, { extra, now }) => decideSetCareTeam(record, input, extra, { now }),
  save: async (tx, record, set, { permit }) => {
    await saveCareTeam(tx, { id: record.id, patientId: record.patient.id }, set, permit);
    return ok({ pathwayId: record.id });
  },
  audit: (set, { pathwayId }) => ({
    action: "care-team.set",
    subjectId: pathwayId,
    payload: { leaving: set.leaving, joining: set.joining, reason: set.reason },
  }),
});
