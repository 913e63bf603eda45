import { Checklist } from "@/app/doctor/patients/[pathwayId]/screening/checklist";
import { DecisionPart } from "@/app/doctor/patients/[pathwayId]/screening/decision-part";
import { DiagnosesPart } from "@/app/doctor/patients/[pathwayId]/screening/diagnoses-part";
import { FormsPart } from "@/app/doctor/patients/[pathwayId]/screening/forms-part";
import { HealthPart } from "@/app/doctor/patients/[pathwayId]/screening/health-part";
import { ExaminationsPart, MeasurementsPart } from "@/app/doctor/patients/[pathwayId]/screening/measurements-part";
import { MedicinesPart } from "@/app/doctor/patients/[pathwayId]/screening/medicines-part";
import { TrialsPart } from "@/app/doctor/patients/[pathwayId]/screening/trials-part";
import { PatientHead } from "@/app/doctor/patient-head";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { doctorWords } from "@/lib/content/words/doctor";
import { screeningWords } from "@/lib/content/words/screening";
import { screeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: screeningWords[await currentLocale()].title };
}

/** The screening workspace: one page to scroll, a margin that shows what is answered, missing and blocking, the decision at the end. */
export default async function ScreeningPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId } = await params;
  const view = await viewOrNotFound(screeningWorkspace, { pathwayId });
  const words = screeningWords[locale];
  return (
    <>
      <PatientHead header={view.header} locale={locale} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Checklist checks={view.checks} words={words} />
        <div className="min-w-0 space-y-10">
          <PageHeader
            title={words.title}
            lead={words.intro}
            back={{ href: `/doctor/patients/${pathwayId}`, label: doctorWords[locale].backToPatient }}
          />
          <div id="referral" className="scroll-mt-20">
            <Section title={words.parts.referral}>
              <p className="max-w-measure whitespace-pre-line">{view.referralReason}</p>
            </Section>
          </div>
          <FormsPart view={view} locale={locale} />
          <TrialsPart view={view} locale={locale} />
          <DiagnosesPart view={view} locale={locale} />
          <MedicinesPart view={view} locale={locale} />
          <MeasurementsPart view={view} locale={locale} />
          <ExaminationsPart view={view} locale={locale} />
          <HealthPart view={view} locale={locale} />
          <DecisionPart view={view} locale={locale} />
        </div>
      </div>
    </>
  );
}
