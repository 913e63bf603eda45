import { handOverTablet } from "@/app/forms/actions";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { HandOverForm } from "@/components/kiosk/hand-over-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { kioskWords } from "@/lib/content/words/kiosk";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import { requireEnv } from "@/lib/platform/env";
import { courseForms } from "@/lib/queries/forms/course-forms";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: kioskWords[await currentLocale()].handOver.title };
}

/** The clinic's tablet is handed to the patient: a code, and what to do. */
export default async function TabletPage({ params }: Props) {
  const { locale } = await requireRole(...CLINICAL_ROLES);
  const { pathwayId } = await params;
  const view = await viewOrNotFound(courseForms, { pathwayId, entered: null });
  const { title, lead, steps, due, noneDue, label, make, again, code, codeNote } = kioskWords[locale].handOver;
  const names = view.forms.filter(({ instrument }) => view.dueForPatient.includes(instrument)).map(({ name }) => name);
  return (
    <>
      <WhoseRecord patient={view.patient} now={view.now} locale={locale} />
      <PageHeader
        title={title}
        lead={lead}
        back={{ href: `/forms/${pathwayId}`, label: scoreEntryWords[locale].toForms }}
      />
      {names.length === 0 ? (
        <EmptyState title={noneDue} />
      ) : (
        <div className="max-w-measure space-y-6">
          <p>{due(names.join(", "))}</p>
          <ol className="list-decimal space-y-1 pl-5">
            {steps(`${requireEnv().publicUrl}/kiosk`).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <HandOverForm
            action={handOverTablet}
            pathwayId={pathwayId}
            words={{ label, make, again, code, codeNote }}
            formWords={formWords[locale]}
          />
        </div>
      )}
    </>
  );
}
