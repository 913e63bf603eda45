import { notFound } from "next/navigation";
import { z } from "zod";
import { openView } from "@/app/my/open-view";
import { OwnOutcome } from "@/components/outcome/own-outcome";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { ownOutcomesWords } from "@/lib/content/words/own-outcomes";
import { ownOutcomesPage } from "@/lib/queries/patient/own-outcomes";

type Props = { searchParams: Promise<{ course?: string | string[] }> };

export async function generateMetadata() {
  return { title: ownOutcomesWords[await currentLocale()].title };
}

/** The patient's own answers over the course, in plain words, with what they do not say. */
export default async function OwnOutcomesPage({ searchParams }: Props) {
  const { locale } = await requireRole("patient");
  const { course } = await searchParams;
  const pathwayId = course === undefined ? null : (z.uuid().safeParse(course).data ?? notFound());
  const view = await openView(ownOutcomesPage, { pathwayId });
  const words = ownOutcomesWords[locale];
  return (
    <>
      <PageHeader title={words.title} eyebrow={words.courseFrom(view.startedAt)} lead={words.lead} />
      <div className="space-y-10">
        {view.series.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
        {view.series.map((series) => (
          <OwnOutcome key={series.instrument} series={series} course={view} locale={locale} />
        ))}
        <Section title={words.meansTitle}>
          <ul className="max-w-measure list-disc space-y-2 pl-5">
            {words.means.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="mt-3 max-w-measure text-ink-soft">{words.others}</p>
          <div className="mt-4">
            <Details summary={words.researchTitle}>
              <div className="max-w-measure space-y-2">
                {words.research.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            </Details>
          </div>
        </Section>
        <p className="flex flex-wrap gap-x-6">
          {pathwayId !== null && (
            <Link href="/my/outcomes" className="inline-flex min-h-11 items-center">
              {words.present}
            </Link>
          )}
          {view.previousPathwayId !== null && (
            <Link href={`/my/outcomes?course=${view.previousPathwayId}`} className="inline-flex min-h-11 items-center">
              {words.earlier}
            </Link>
          )}
          <Link href="/my/record" className="inline-flex min-h-11 items-center">
            {words.record}
          </Link>
        </p>
      </div>
    </>
  );
}
