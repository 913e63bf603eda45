import { changeCareTeam } from "@/app/lead/patients/actions";
import { teamChoices, teamValues } from "@/app/lead/patients/team-choices";
import { CareTeamForm } from "@/components/care-team/care-team-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientAdministration } from "@/lib/queries/lead/patient-administration";

/** Who treats now and who did before, and the form that changes it. */
export function CareTeamSection({ view, locale }: { view: PatientAdministration; locale: Locale }) {
  const { patient: words, register } = leadWords[locale];
  const current = view.careTeam.filter(({ toAt }) => toAt === null || toAt > view.now);
  const { psychologist, psychologistHint, doctors, nurses } = register;
  return (
    <Section title={words.team}>
      <ul className="mb-4 space-y-1">
        {view.careTeam.map(({ userId, role, name, fromAt, toAt }) => (
          <li key={`${userId}-${fromAt.toISOString()}`} className={toAt === null ? undefined : "text-ink-soft"}>
            {name}, {shellWords[locale].roles[role].toLowerCase()}
            <span className="text-sm text-ink-soft">
              {" "}
              {toAt === null ? words.teamFrom(fromAt) : words.teamUntil(toAt)}
            </span>
          </li>
        ))}
      </ul>
      {view.standing.status !== "closed" && (
        <Details summary={words.changeTeam}>
          <CareTeamForm
            action={changeCareTeam}
            pathwayId={view.pathwayId}
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
        </Details>
      )}
    </Section>
  );
}
