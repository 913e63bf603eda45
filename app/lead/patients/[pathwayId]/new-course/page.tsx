import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { startCourse } from "@/app/lead/patients/actions";
import { teamChoices, teamValues } from "@/app/lead/patients/team-choices";
import { StartCourseForm } from "@/components/patient/start-course-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import { patientAdministration } from "@/lib/queries/lead/patient-administration";
import { registrationChoices } from "@/lib/queries/lead/registration-choices";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].patient.newCourse };
}

/** A later course after a closed one, such as maintenance. */
export default async function NewCoursePage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { pathwayId } = await params;
  const view = await viewOrNotFound(patientAdministration, { pathwayId });
  const { protocols } = await viewOrNotFound(registrationChoices, { enquiryId: null });
  const { patient: words, register } = leadWords[locale];
  const { psychologist, psychologistHint, doctors, nurses, referralReason, referralReasonHint, protocol } = register;
  return (
    <>
      <WhoseRecord patient={view.patient} now={view.now} locale={locale} />
      <PageHeader
        title={words.newCourse}
        lead={words.newCourseNote}
        back={{ href: `/lead/patients/${pathwayId}`, label: view.patient.name }}
      />
      <StartCourseForm
        action={startCourse}
        defaultValues={{
          ...teamValues(view.careTeam.filter(({ toAt }) => toAt === null)),
          ...{ pathwayId, protocolId: "", referralReason: "" },
        }}
        protocols={protocols.map(({ id, title, version, sessions }) => ({
          value: id,
          label: title[locale],
          hint: register.protocolHint(version, sessions),
        }))}
        team={teamChoices(view.staff)}
        words={{
          ...{ psychologist, psychologistHint, doctors, nurses, referralReason, referralReasonHint, protocol },
          submit: words.newCourseSubmit,
        }}
        formWords={formWords[locale]}
      />
    </>
  );
}
