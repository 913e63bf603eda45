import { viewOrNotFound } from "@/app/_pages/run-query";
import { startCourse } from "@/app/lead/patients/actions";
import { teamChoices, teamValues } from "@/app/lead/patients/team-choices";
import { StartCourseForm } from "@/components/patient/start-course-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientAdministration } from "@/lib/queries/lead/patient-administration";
import { registrationChoices } from "@/lib/queries/lead/registration-choices";

/** When the newest course is closed: the way to a later one. Nothing otherwise. */
export async function NewCourseSection({ view, locale }: { view: PatientAdministration; locale: Locale }) {
  const isNewest = view.patient.courses.at(-1)?.pathwayId === view.pathwayId;
  if (view.standing.status !== "closed" || !isNewest) return null;
  const { protocols } = await viewOrNotFound(registrationChoices, { enquiryId: null });
  const { patient: words, register } = leadWords[locale];
  const { psychologist, psychologistHint, doctors, nurses, referralReason, referralReasonHint, protocol } = register;
  return (
    <Section title={words.newCourse} description={words.newCourseNote}>
      <Details summary={words.newCourse}>
        <StartCourseForm
          action={startCourse}
          defaultValues={{
            ...teamValues(view.careTeam.filter(({ toAt }) => toAt === null)),
            ...{ pathwayId: view.pathwayId, protocolId: "", referralReason: "" },
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
      </Details>
    </Section>
  );
}
