import { notFound } from "next/navigation";
import { strikeForm } from "@/app/forms/actions";
import { ResponseTable } from "@/app/forms/response-table";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { StrikeForm } from "@/components/score-entry/strike-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import { mayRole } from "@/lib/domain/access/policy";
import { courseForms } from "@/lib/queries/forms/course-forms";

type Props = { params: Promise<{ pathwayId: string }>; searchParams: Promise<{ response?: string }> };

export async function generateMetadata() {
  return { title: scoreEntryWords[await currentLocale()].strike };
}

/** Strike out one form, with a reason. */
export default async function StrikePage({ params, searchParams }: Props) {
  const { locale, role } = await requireRole(...CLINICAL_ROLES);
  const { pathwayId } = await params;
  const view = await viewOrNotFound(courseForms, { pathwayId, entered: null });
  if (!mayRole(role, "questionnaire:invalidate")) notFound();
  const asked = (await searchParams).response;
  const response = view.responses.find(({ id, invalidated }) => id === asked && !invalidated) ?? notFound();
  const { strikePage, toForms } = scoreEntryWords[locale];
  const label = strikePage.title(response.name);
  return (
    <>
      <WhoseRecord patient={view.patient} now={view.now} locale={locale} />
      <PageHeader title={label} lead={strikePage.text} back={{ href: `/forms/${pathwayId}`, label: toForms }} />
      <div className="mb-8">
        <ResponseTable responses={[response]} locale={locale} strikeHref={null} />
      </div>
      <StrikeForm
        action={strikeForm}
        pathwayId={pathwayId}
        responseId={response.id}
        words={{ label, reason: strikePage.reason, submit: strikePage.submit }}
        formWords={formWords[locale]}
      />
    </>
  );
}
