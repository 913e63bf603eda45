import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { refreshStanding } from "@/lib/db/standings";
import { listClinicalStaff } from "@/lib/db/care-team";
import { hasOtherOpenCourse, insertCourse } from "@/lib/db/patients";
import { findProtocol } from "@/lib/db/protocols";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import { StartMaintenanceCourseInput } from "@/lib/domain/patient/patient.schema";
import { startMaintenanceCourse as decideStartMaintenanceCourse } from "@/lib/domain/patient/start-maintenance-course";
import { ok } from "@/lib/domain/result";

/** The clinic lead starts a later course for a patient whose earlier one is closed. Its id is the command's. */
export const startMaintenanceCourse = definePathwayCommand({
  name: "start-maintenance-course",
  permission: "pathway:start-maintenance",
  input: StartMaintenanceCourseInput,
  alsoLoad: async (tx, input, record, { now }) => ({
    protocolExists: (await findProtocol(tx, input.protocolId)) !== undefined,
    staff: await listClinicalStaff(tx, now),
    otherOpenCourse: await unsafeAsSystem(tx, "whether a course is closed is read from its events", () =>
      hasOtherOpenCourse(tx, record.patient.id, record.id),
    ),
  }),
  decide: (record, input, { extra, now }) => decideStartMaintenanceCourse(record, input, extra, { now }),
  save: async (tx, _record, started, { permit, now }) => {
    await insertCourse(tx, started, permit);
    await refreshStanding(tx, started.id, now);
    return ok({ pathwayId: started.id });
  },
  audit: (started) => ({
    action: "course.started",
    subjectId: started.id,
    payload: { previousPathwayId: started.previousPathwayId, protocolId: started.protocolId, team: started.team },
  }),
});
