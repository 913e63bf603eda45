import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findPatientId } from "@/lib/db/outbox-messages";
import { insertReminderChoices } from "@/lib/db/reminder-choices";
import { ok } from "@/lib/domain/result";

export const chooseRemindersInput = z.object({
  commandId: z.uuid(),
  /** Of the patient who is meant; a patient's own account needs none. */
  patientId: z.union([z.uuid(), z.literal("")]).default(""),
  email: z.boolean(),
  sms: z.boolean(),
});

/** A patient chooses how to be reminded; the clinic lead does it for somebody who asks by telephone. */
export const chooseReminders = defineCommand({
  name: "choose-reminders",
  permission: "reminders:choose",
  input: chooseRemindersInput,
  // A patient is always their own, whatever was sent.
  load: (tx, { patientId }, { permit }) => findPatientId(tx, permit.actor.patientId ?? patientId),
  decide: (patientId, { email, sms }) => ok({ patientId, choices: { email, sms } }),
  save: async (tx, { patientId, choices }, { permit, now }) => {
    await insertReminderChoices(tx, patientId, choices, now, permit);
    return ok({ patientId });
  },
  audit: ({ patientId, choices }) => ({
    action: "reminders.chosen",
    subjectId: patientId,
    patientId,
    payload: choices,
  }),
});
