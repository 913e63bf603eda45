import { viewOrNotFound } from "@/app/_pages/run-query";
import { PatientHead } from "@/app/psychologist/patient-head";
import { pause, resume } from "@/app/psychologist/patients/[pathwayId]/pause/actions";
import { ReasonForm } from "@/components/course/reason-form";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { courseWords } from "@/lib/content/words/course";
import { formWords } from "@/lib/content/words/form";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { therapyRecord } from "@/lib/queries/psychologist/therapy-record";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: psychologistWords[await currentLocale()].pauseTitle };
}

/** Pause a course, or take it up again, with the reason. */
export default async function PausePage({ params }: Props) {
  const { locale } = await requireRole("psychologist");
  const { pathwayId } = await params;
  const view = await viewOrNotFound(therapyRecord, { pathwayId });
  const words = courseWords[locale];
  const isPaused = view.standing.status === "paused";
  return (
    <>
      <PatientHead therapy={view} locale={locale} />
      <PageHeader
        title={isPaused ? words.resumeTitle : words.pauseTitle}
        lead={isPaused ? words.resumeText : words.pauseText}
        back={{ href: `/psychologist/patients/${pathwayId}`, label: psychologistWords[locale].backToPatient }}
      />
      <ReasonForm
        action={isPaused ? resume : pause}
        values={{ pathwayId }}
        words={isPaused ? words.resumeForm : words.pauseForm}
        formWords={formWords[locale]}
      />
    </>
  );
}
