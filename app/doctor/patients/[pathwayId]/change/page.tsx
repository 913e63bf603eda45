import { close, end, pause, resume, stop } from "@/app/doctor/patients/[pathwayId]/change/actions";
import { PatientHead } from "@/app/doctor/patient-head";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { EndEarlyForm } from "@/components/course/end-early-form";
import { ReasonForm } from "@/components/course/reason-form";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { courseWords } from "@/lib/content/words/course";
import { doctorWords } from "@/lib/content/words/doctor";
import { formWords } from "@/lib/content/words/form";
import { nextStepWords } from "@/lib/content/words/next-steps";
import { EARLY_END_REASONS } from "@/lib/domain/course/course.schema";
import { coursePage } from "@/lib/queries/doctor/course-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: courseWords[await currentLocale()].changeTitle };
}

/** Everything that changes the course as a whole, each named by what it does, one opened at a time. */
export default async function ChangeCoursePage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId } = await params;
  const { header, status, isPaused, hasEnded } = await viewOrNotFound(coursePage, { pathwayId });
  const words = courseWords[locale];
  const shared = { formWords: formWords[locale], values: { pathwayId } };
  const isRunning = status === "active" || status === "deferred" || status === "paused";
  return (
    <>
      <PatientHead header={header} locale={locale}>
        <Tag tone={status === "active" ? "good" : "attention"}>{nextStepWords[locale].status[status]}</Tag>
      </PatientHead>
      <PageHeader
        title={words.changeTitle}
        lead={words.changeIntro}
        back={{ href: `/doctor/patients/${pathwayId}`, label: doctorWords[locale].backToPatient }}
      />
      {status === "closed" && <EmptyState title={words.nothing} />}
      {isRunning && !isPaused && (
        <Details summary={words.pauseTitle}>
          <p className="mb-4 max-w-measure text-ink-soft">{words.pauseText}</p>
          <ReasonForm action={pause} words={words.pauseForm} {...shared} />
        </Details>
      )}
      {isRunning && isPaused && (
        <Details summary={words.resumeTitle} open>
          <p className="mb-4 max-w-measure text-ink-soft">{words.resumeText}</p>
          <ReasonForm action={resume} words={words.resumeForm} {...shared} />
        </Details>
      )}
      {status !== "closed" && !hasEnded && (
        <>
          <Details summary={words.endTitle}>
            <p className="mb-4 max-w-measure text-ink-soft">{words.endText}</p>
            <EndEarlyForm
              action={end}
              pathwayId={pathwayId}
              choices={EARLY_END_REASONS.map((value) => ({ value, label: words.endReasons[value] }))}
              words={words.endForm}
              formWords={formWords[locale]}
            />
          </Details>
          <Details summary={words.stopTitle}>
            <p className="mb-4 max-w-measure text-ink-soft">{words.stopText}</p>
            <ReasonForm action={stop} words={words.stopForm} variant="danger" {...shared} />
          </Details>
        </>
      )}
      {status !== "closed" && (
        <Details summary={words.closeTitle}>
          <p className="mb-4 max-w-measure text-ink-soft">{words.closeText}</p>
          <ReasonForm action={close} words={words.closeForm} optional {...shared} />
        </Details>
      )}
    </>
  );
}
