import "server-only";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { Outcomes } from "@/components/outcome/outcomes";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { flagWords } from "@/lib/content/words/flag";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import type { PatientOutcomes } from "@/lib/queries/outcomes/patient-outcomes";

/** Whether it helped: the same page for doctor and psychologist, within each their own pages. */
export function OutcomePage({
  view,
  base,
  backLabel,
  year,
  locale,
}: {
  view: PatientOutcomes;
  base: "/doctor/patients" | "/psychologist/patients";
  backLabel: string;
  year: string | undefined;
  locale: Locale;
}) {
  const { header, outcomes, previousPathwayId } = view;
  const words = outcomesWords[locale];
  const href = `${base}/${header.pathwayId}`;
  const worst = header.openFlags[0];
  return (
    <>
      <WhoseRecord patient={header} now={header.now} locale={locale} href={href}>
        {worst && <Tag tone={worst === "low" ? "attention" : "danger"}>{flagWords[locale].levels[worst]}</Tag>}
      </WhoseRecord>
      <PageHeader title={words.title} lead={words.lead} back={{ href, label: backLabel }} />
      <Outcomes outcomes={outcomes} year={year} href={`${href}/outcomes`} locale={locale} />
      {previousPathwayId !== null && (
        <p className="mt-10 border-t border-line pt-4 print:hidden">
          <Link href={`${base}/${previousPathwayId}/outcomes`} className="inline-flex min-h-11 items-center">
            {words.earlierCourse}
          </Link>
        </p>
      )}
    </>
  );
}
