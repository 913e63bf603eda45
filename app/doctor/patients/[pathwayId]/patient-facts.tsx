import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatDate, formatQuantity, formatShortDate } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { outcomesWords } from "@/lib/content/words/outcomes";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { EligibilityStanding } from "@/lib/domain/pathway/eligibility-in-force";
import type { DoctorPatient } from "@/lib/queries/doctor/doctor-patient";

/** The facts that a doctor decides on, critical information first. What nobody has recorded is said, never left out. */
export function PatientFacts({ view, locale }: { view: DoctorPatient; locale: Locale }) {
  const words = doctorWords[locale];
  const { health, weight, consents, scores, header } = view;
  const named = (kinds: (keyof typeof words.consentKinds)[]) =>
    kinds.map((kind) => words.consentKinds[kind]).join(", ");
  const screening = `/doctor/patients/${header.pathwayId}/screening`;
  return (
    <Section
      title={words.facts}
      actions={
        <>
          <Link href={`/doctor/patients/${header.pathwayId}/outcomes`}>{outcomesWords[locale].open}</Link>
          <Link href={screening}>{words.open.screening}</Link>
        </>
      }
    >
      <DescriptionList
        items={[
          {
            term: words.factAllergies,
            description: <strong className="font-semibold">{health.allergies || words.notRecorded}</strong>,
          },
          { term: words.factDiagnosis, description: health.diagnosis || words.notRecorded },
          { term: words.factMedicines, description: health.medicines || words.notRecorded },
          {
            term: words.factWeight,
            description: weight
              ? `${formatQuantity(weight.weightKg, "kg", locale)} (${formatShortDate(weight.measuredAt, locale)})`
              : words.notRecorded,
          },
          {
            term: words.factPhq9,
            description:
              scores.length === 0
                ? words.notRecorded
                : scores.map(({ score, at }) => `${score} (${formatShortDate(at, locale)})`).join(" → "),
          },
          { term: words.factEligibility, description: eligibilityWords(view.eligibility, locale) },
          {
            term: words.factConsents,
            description: [
              consents.given.length > 0 && words.consentYes(named(consents.given)),
              consents.missing.length > 0 && words.consentNo(named(consents.missing)),
            ]
              .filter(Boolean)
              .join(" · "),
          },
          {
            term: words.factProtocol,
            description: words.protocolVersion(view.protocol.title[locale], view.protocol.version),
          },
          {
            term: words.factTeam,
            description: view.team
              .map(({ name, role }) => `${name} (${shellWords[locale].roles[role].toLowerCase()})`)
              .join(", "),
          },
          ...(view.previousPathwayId
            ? [
                {
                  term: words.previous,
                  description: <Link href={`/doctor/patients/${view.previousPathwayId}`}>{words.previous}</Link>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function eligibilityWords(eligibility: EligibilityStanding, locale: Locale): string {
  const words = doctorWords[locale].eligibilityStates;
  switch (eligibility.state) {
    case "missing":
      return words.missing;
    case "not-eligible":
      return words["not-eligible"];
    case "in-force":
      return words["in-force"](formatDate(eligibility.validUntil, locale));
    case "expired":
      return words.expired(formatDate(eligibility.validUntil, locale));
    case "deferred":
      return words.deferred(formatDate(eligibility.until, locale));
  }
}
