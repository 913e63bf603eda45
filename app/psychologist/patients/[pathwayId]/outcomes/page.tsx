import { OutcomePage } from "@/app/_outcomes/outcome-page";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { outcomesWords } from "@/lib/content/words/outcomes";
import { shellWords } from "@/lib/content/words/shell";
import { patientOutcomes } from "@/lib/queries/outcomes/patient-outcomes";

type Props = { params: Promise<{ pathwayId: string }>; searchParams: Promise<{ year?: string | string[] }> };

export async function generateMetadata() {
  return { title: outcomesWords[await currentLocale()].title };
}

/** Whether it helped, as the psychologist reads it. */
export default async function PsychologistOutcomesPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("psychologist");
  const [{ pathwayId }, { year }] = await Promise.all([params, searchParams]);
  const view = await viewOrNotFound(patientOutcomes, { pathwayId });
  return (
    <OutcomePage
      view={view}
      base="/psychologist/patients"
      backLabel={shellWords[locale].patient}
      year={typeof year === "string" ? year : undefined}
      locale={locale}
    />
  );
}
