import { signCheckpoint } from "@/app/doctor/patients/[pathwayId]/checkpoint/actions";
import { CheckpointFacts } from "@/app/doctor/patients/[pathwayId]/checkpoint/checkpoint-facts";
import { PatientHead } from "@/app/doctor/patient-head";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { CheckpointForm } from "@/components/checkpoint/checkpoint-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { courseWords } from "@/lib/content/words/course";
import { doctorWords } from "@/lib/content/words/doctor";
import { formWords } from "@/lib/content/words/form";
import { coursePage } from "@/lib/queries/doctor/course-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: courseWords[await currentLocale()].checkpointTitle };
}

/** The joint decision when treatment has not helped reliably, with the scores that it rests on. */
export default async function CheckpointPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId } = await params;
  const { header, checkpoint, effect, psychologist } = await viewOrNotFound(coursePage, { pathwayId });
  const words = courseWords[locale];
  return (
    <>
      <PatientHead header={header} locale={locale} />
      <PageHeader
        title={words.checkpointTitle}
        lead={checkpoint.state === "needed" ? words.checkpointIntro : undefined}
        back={{ href: `/doctor/patients/${pathwayId}`, label: doctorWords[locale].backToPatient }}
      />
      {checkpoint.state !== "needed" ? (
        <EmptyState title={words.checkpointNotDue} />
      ) : psychologist === null ? (
        <Notice tone="warning" title={words.checkpointNoPsychologist} />
      ) : (
        <Panel emphasis>
          {effect && (
            <CheckpointFacts
              checkpoint={checkpoint}
              effect={effect}
              outcomesHref={`/doctor/patients/${pathwayId}/outcomes`}
              locale={locale}
            />
          )}
          <p className="mb-6 text-ink-soft">{words.agreedWith(psychologist.name)}</p>
          <CheckpointForm
            action={signCheckpoint}
            pathwayId={pathwayId}
            agreedWithId={psychologist.userId}
            words={words.checkpointForm}
            formWords={formWords[locale]}
          />
        </Panel>
      )}
    </>
  );
}
