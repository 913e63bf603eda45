import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import {
  COURSES_AT_A_TIME,
  type FormsToRemindOf,
  isAnyFormToRemindOf,
  listFormsToRemindOf,
  queueFormReminders,
} from "@/lib/db/form-reminders";
import type { Database } from "@/lib/db/open-database";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { SYSTEM } from "@/lib/domain/access/actor";
import { type FormReminder, formReminders } from "@/lib/domain/message/form-reminders";
import { ok } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";

type Queued = { course: FormsToRemindOf; reminders: FormReminder[] };

/** The program queues the reminders of forms that have opened, for some courses at a time. What is still true is asked again when each is sent. */
export const queueRemindersOfForms = defineCommand({
  name: "queue-reminders-of-forms",
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

/**
 * The recurring job: brings standings up to date that time alone has changed (a form opens without anybody writing), some in each transaction so that
 * nobody waits for long, and queues what is to be reminded of. Writes nothing when there is nothing.
 */
export async function remindForms({ db, now }: { db: Database; now: () => Promise<Date> }): Promise<void> {
  for (;;) {
    const at = await now();
    const { value } = await unitOfWork<{ isAny: boolean; isMoreOutdated: boolean }>(db, SYSTEM, at, (tx) =>
      isAnyFormToRemindOf(tx, at),
    );
    const queued = value.isAny
      ? await queueRemindersOfForms.run({ commandId: newId() }, { actor: SYSTEM, db, now: at })
      : null;
    const mayBeMore = value.isMoreOutdated || (queued?.ok === true && queued.value.courses === COURSES_AT_A_TIME);
    if (!mayBeMore) return;
  }
}
