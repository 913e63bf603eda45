import {
  noLongerTaken,
  takeBackDiagnosis,
  takeBackExamination,
  takeBackMedicine,
  takeBackTrial,
} from "@/app/doctor/patients/[pathwayId]/screening/[kind]/[rowId]/actions";
import { PatientHead } from "@/app/doctor/patient-head";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ReasonForm, type ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";
import { EndMedicineForm } from "@/components/screening/end-medicine-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { medicineName } from "@/lib/content/classifications/atc";
import { diagnosisTitle } from "@/lib/content/classifications/icd-10";
import { formatShortDate } from "@/lib/content/format";
import { examinationWords } from "@/lib/content/words/examinations";
import { formWords } from "@/lib/content/words/form";
import { patientMedicineWords } from "@/lib/content/words/patient-medicines";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import { type RowKind, type ScreeningRow, screeningRow } from "@/lib/queries/doctor/screening-row";

type Props = { params: Promise<{ pathwayId: string; kind: string; rowId: string }> };

const TAKE_BACK: Record<RowKind, { action: FormAction<ReasonValues>; id: string; part: string }> = {
  trial: { action: takeBackTrial, id: "trialId", part: "trials" },
  diagnosis: { action: takeBackDiagnosis, id: "diagnosisId", part: "diagnoses" },
  medicine: { action: takeBackMedicine, id: "medicineId", part: "medicines" },
  examination: { action: takeBackExamination, id: "examinationId", part: "examinations" },
};

export async function generateMetadata() {
  return { title: screeningWords[await currentLocale()].row.title };
}

/** One recorded thing, to be taken back with a reason; a medicine can also simply have ended. */
export default async function ScreeningRowPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId, kind, rowId } = await params;
  const { header, row } = await viewOrNotFound(screeningRow, { pathwayId, kind, rowId });
  const words = screeningWords[locale].row;
  const { action, id, part } = TAKE_BACK[row.kind];
  const medicine = row.kind === "medicine" && !row.facts.ended ? row.facts : null;
  return (
    <>
      <PatientHead header={header} locale={locale} />
      <PageHeader
        title={nameOf(row, locale)}
        back={{ href: `/doctor/patients/${pathwayId}/screening#${part}`, label: words.back }}
      />
      {row.facts.invalidated ? (
        <Notice title={words.done}>{row.facts.invalidated.reason}</Notice>
      ) : (
        <div className="space-y-10">
          {medicine && (
            <Section title={patientMedicineWords[locale].endForm.label}>
              <EndMedicineForm
                action={noLongerTaken}
                pathwayId={pathwayId}
                medicineId={medicine.id}
                words={patientMedicineWords[locale].endForm}
                formWords={formWords[locale]}
              />
            </Section>
          )}
          <Section title={words.invalidate} description={words.invalidateText}>
            <ReasonForm
              action={action}
              values={{ pathwayId, [id]: row.facts.id }}
              words={{ label: words.invalidate, reason: words.invalidateReason, submit: words.invalidateSubmit }}
              formWords={formWords[locale]}
              variant="secondary"
            />
          </Section>
        </div>
      )}
    </>
  );
}

function nameOf(row: ScreeningRow["row"], locale: Locale): string {
  switch (row.kind) {
    case "trial":
      return [row.facts.name, row.facts.dose].filter(Boolean).join(", ");
    case "diagnosis":
      return `${row.facts.code} ${diagnosisTitle(row.facts, locale)}`;
    case "medicine":
      return [medicineName(row.facts, locale), row.facts.dose].filter(Boolean).join(", ");
    case "examination":
      return `${examinationWords[locale].kinds[row.facts.kind]}, ${formatShortDate(row.facts.takenOn, locale)}`;
  }
}
