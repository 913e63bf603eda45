import { openView } from "@/app/my/open-view";
import { HelpLines } from "@/components/questionnaire/risk-help";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { patientWords } from "@/lib/content/words/patient";
import { safetyPlanWords } from "@/lib/content/words/crisis-help";
import { ownSafetyPlan } from "@/lib/queries/flags/own-safety-plan";

export async function generateMetadata() {
  return { title: safetyPlanWords[await currentLocale()].title };
}

/** What the patient and a clinician wrote together for when it is hard, in the order of use, and the numbers at the end. */
export default async function SafetyPlanPage() {
  const { locale } = await requireRole("patient");
  const { plan } = await openView(ownSafetyPlan, null);
  const words = safetyPlanWords[locale];
  return (
    <>
      <PageHeader
        title={words.title}
        {...(plan && { lead: words.lead })}
        back={{ href: "/my", label: patientWords[locale].title }}
      />
      <div className="max-w-measure space-y-8">
        {plan ? (
          <>
            <ol className="space-y-6">
              {plan.parts.map(({ heading, text }, index) => (
                <li key={heading} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2">
                  <span aria-hidden className="text-lg font-semibold text-fjord tabular-nums">
                    {index + 1}
                  </span>
                  <div>
                    <h2 className="text-lg font-semibold">{words.headings[heading]}</h2>
                    <p className="mt-1 whitespace-pre-line">{text}</p>
                  </div>
                </li>
              ))}
            </ol>
            {plan.whole !== null && (
              <Section title={words.whole}>
                <p className="whitespace-pre-line">{plan.whole}</p>
              </Section>
            )}
          </>
        ) : (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        )}
        <Section title={words.call}>
          <HelpLines locale={locale} />
        </Section>
        {plan && (
          <p className="text-sm text-ink-soft">
            {words.madeWith(plan.madeAt, plan.madeBy.name)} {words.change}
          </p>
        )}
      </div>
    </>
  );
}
