import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { leadWords } from "@/lib/content/words/lead";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientAdministration } from "@/lib/queries/lead/patient-administration";

/** Who treats now and who did before, and the way to change it. */
export function CareTeamSection({ view, locale }: { view: PatientAdministration; locale: Locale }) {
  const { patient: words } = leadWords[locale];
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
        <Link href={`/lead/patients/${view.pathwayId}/care-team`} className="inline-flex min-h-11 items-center">
          {words.changeTeam}
        </Link>
      )}
    </Section>
  );
}
