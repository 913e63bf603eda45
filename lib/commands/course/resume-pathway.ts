import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertPathwayEvent } from "@/lib/db/pathway-events";
import { ResumePathwayInput } from "@/lib/domain/course/course.schema";
import { resumePathway as decideResumePathway } from "@/lib/domain/course/resume-pathway";
import { ok } from "@/lib/domain/result";

/** Doctor or psychologist takes a paused course up again. */
export const resumePathway = definePathwayCommand({
  name: "resume-pathway",
  permission: "pathway:resume",
  input: ResumePathwayInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideResumePathway(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertPathwayEvent(tx, record, decided, permit, now);
    return ok({ eventId: decided.id });
  },
  audit: ({ reasonCode }, { eventId }) => ({ action: "pathway.resumed", subjectId: eventId, payload: { reasonCode } }),
});
