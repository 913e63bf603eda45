import { chooseRemindersAction } from "@/app/_actions/choose-reminders";
import { ReminderForm } from "@/components/message/reminder-form";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/content/words/form";
import { reminderWords } from "@/lib/content/words/messages";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientAdministration } from "@/lib/queries/lead/patient-administration";

/** What the patient is sent, and how they are reminded: changed here for somebody who asks by telephone. */
export function MessagesSection({
  view: { patient, reminders },
  locale,
}: {
  view: PatientAdministration;
  locale: Locale;
}) {
  const words = reminderWords[locale];
  return (
    <Section title={words.title} description={words.noteForLead}>
      <p className="mb-2">
        <Link href={`/lead/messages?patient=${patient.id}`}>{words.seeMessages}</Link>
      </p>
      <Details summary={words.change}>
        <ReminderForm
          action={chooseRemindersAction}
          patientId={patient.id}
          chosen={reminders}
          words={{ title: words.title, email: words.emailForLead, sms: words.smsForLead, submit: words.submit }}
          formWords={formWords[locale]}
        />
      </Details>
    </Section>
  );
}
