import { chooseRemindersAction } from "@/app/_actions/choose-reminders";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { ReminderForm } from "@/components/message/reminder-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { reminderWords } from "@/lib/content/words/messages";
import { patientAdministration } from "@/lib/queries/lead/patient-administration";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: reminderWords[await currentLocale()].title };
}

/** How a patient is reminded: changed here for somebody who asks by telephone. */
export default async function PatientRemindersPage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { pathwayId } = await params;
  const { patient, reminders, now } = await viewOrNotFound(patientAdministration, { pathwayId });
  const words = reminderWords[locale];
  return (
    <>
      <WhoseRecord patient={patient} now={now} locale={locale} />
      <PageHeader
        title={words.title}
        lead={words.noteForLead}
        back={{ href: `/lead/patients/${pathwayId}`, label: patient.name }}
      />
      <ReminderForm
        action={chooseRemindersAction}
        patientId={patient.id}
        chosen={reminders}
        words={{ title: words.title, email: words.emailForLead, sms: words.smsForLead, submit: words.submit }}
        formWords={formWords[locale]}
      />
    </>
  );
}
