import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { type FormsToRemindOf, listFormsToRemindOf, queueFormReminders } from "@/lib/db/form-reminders";
import { type FormReminder, formReminders } from "@/lib/domain/message/form-reminders";
import { ok } from "@/lib/domain/result";

type Queued = { course: FormsToRemindOf; reminders: FormReminder[] };

/** The program queues the reminders of forms that have opened, for some courses at a time. What is still true is asked again when each is sent. */
export const remindForms = defineCommand({
  name: "remind-forms",
  permission: "forms:remind",
  input: z.object({ commandId: z.uuid() }),
  load: (tx, _input, { now }) => listFormsToRemindOf(tx, now),
  decide: (courses, _input, { now }) =>
    ok(courses.map((course): Queued => ({ course, reminders: formReminders(course.openedAt, course.protocol, now) }))),
  save: async (tx, queued, { permit, now }) => {
    for (const { course, reminders } of queued) await queueFormReminders(tx, course, reminders, now, permit);
    return ok({ courses: queued.length });
  },
  audit: (_decision, { courses }) => ({
    action: "forms.reminded",
    subjectId: null,
    patientId: null,
    payload: { courses },
  }),
});
