import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { changeCareTeam } from "@/app/lead/patients/actions";
import { teamChoices, teamValues } from "@/app/lead/patients/team-choices";
import { CareTeamForm } from "@/components/care-team/care-team-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import { patientAdministration } from "@/lib/queries/lead/patient-administration";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].patient.changeTeam };
}

/** Who is to treat from now on. */
export default async function CareTeamPage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { pathwayId } = await params;
  const view = await viewOrNotFound(patientAdministration, { pathwayId });
  const { patient: words, register } = leadWords[locale];
  const { psychologist, psychologistHint, doctors, nurses } = register;
  const current = view.careTeam.filter(({ toAt }) => toAt === null || toAt > view.now);
  return (
    <>
      <WhoseRecord patient={view.patient} now={view.now} locale={locale} />
      <PageHeader title={words.changeTeam} back={{ href: `/lead/patients/${pathwayId}`, label: view.patient.name }} />
      {view.standing.status === "closed" ? (
        <Notice title={words.refused.closed} />
      ) : (
        <CareTeamForm
          action={changeCareTeam}
          pathwayId={pathwayId}
          current={teamValues(current)}
          choices={teamChoices(view.staff)}
          words={{
            ...{ psychologist, psychologistHint, doctors, nurses },
            reason: words.teamReason,
            reasonHint: words.teamReasonHint,
            submit: words.teamSubmit,
          }}
          formWords={formWords[locale]}
        />
      )}
    </>
  );
}
