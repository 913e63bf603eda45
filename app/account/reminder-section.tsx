import { chooseRemindersAction } from "@/app/_actions/choose-reminders";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ReminderForm } from "@/components/message/reminder-form";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/content/words/form";
import { reminderWords } from "@/lib/content/words/messages";
import type { Locale } from "@/lib/domain/access/actor";
import { ownReminders } from "@/lib/queries/messages/own-reminders";

/** A patient's own choice of how to be reminded. */
export async function ReminderSection({ locale }: { locale: Locale }) {
  const chosen = await viewOrNotFound(ownReminders, {});
  const { title, note, email, emailHint, sms, smsHint, submit } = reminderWords[locale];
  return (
    <Section title={title} description={note}>
      <ReminderForm
        action={chooseRemindersAction}
        patientId=""
        chosen={chosen}
        words={{ title, email, emailHint, sms, smsHint, submit }}
        formWords={formWords[locale]}
      />
    </Section>
  );
}
