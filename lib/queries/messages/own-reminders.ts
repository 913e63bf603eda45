import { findReminderChoices } from "@/lib/db/reminder-choices";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** How the patient who asks has chosen to be reminded; not found for anybody who is no patient. */
export const ownReminders = defineQuery({
  name: "own-reminders",
  permission: "reminders:choose",
  load: async (tx, _input: Record<string, never>, { permit }) => {
    const { patientId } = permit.actor;
    return patientId === null ? undefined : findReminderChoices(tx, patientId);
  },
  // A choice about messages is no health record.
  shows: () => NAMES_ONLY,
});
