import { raiseFlag, signFlagAssessment } from "@/app/doctor/patients/[pathwayId]/flags/actions";
import { PatientHead } from "@/app/doctor/patient-head";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { CloseFlagForm, type CloseFlagValues } from "@/components/flag/close-flag-form";
import { OpenFlagForm } from "@/components/flag/open-flag-form";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatShortDateTime } from "@/lib/content/format";
import { answerLabel } from "@/lib/content/instruments/instrument-text";
import { PHQ_9_TEXT } from "@/lib/content/instruments/phq-9";
import { courseWords } from "@/lib/content/words/course";
import { doctorWords } from "@/lib/content/words/doctor";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { type FlagFacts, flagsPage } from "@/lib/queries/doctor/flags-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: courseWords[await currentLocale()].flagsTitle };
}

/** Safety flags: what was answered or seen, and the documented assessment that closes each. */
export default async function FlagsPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId } = await params;
  const { header, open, closed } = await viewOrNotFound(flagsPage, { pathwayId });
  const words = courseWords[locale];
  return (
    <>
      <PatientHead header={header} locale={locale} />
      <PageHeader
        title={words.flagsTitle}
        back={{ href: `/doctor/patients/${pathwayId}`, label: doctorWords[locale].backToPatient }}
      />
      <div className="space-y-10">
        {open.length === 0 && <EmptyState title={words.flagsNone} />}
        {await Promise.all(open.map((flag) => openFlagPanel(flag, pathwayId, locale)))}
        <Section title={words.newFlag}>
          <OpenFlagForm action={raiseFlag} pathwayId={pathwayId} words={words.flagForm} formWords={formWords[locale]} />
        </Section>
        {closed.length > 0 && (
          <Section title={words.closedFlags}>
            {closed.map((flag) => (
              <Details
                key={flag.id}
                summary={`${words.flagLevels[flag.level]}, ${formatShortDateTime(flag.openedAt, locale)}`}
              >
                <FlagOrigin flag={flag} locale={locale} />
                {flag.closed && (
                  <div className="mt-3 max-w-measure space-y-2 whitespace-pre-line">
                    <p className="text-ink-soft">
                      {words.flagClosed(formatShortDateTime(flag.closed.at, locale), flag.closed.by.name)}
                    </p>
                    <p>{flag.closed.assessment}</p>
                    {flag.closed.safetyPlan && <p>{flag.closed.safetyPlan}</p>}
                  </div>
                )}
              </Details>
            ))}
          </Section>
        )}
      </div>
    </>
  );
}

async function openFlagPanel(flag: FlagFacts, pathwayId: string, locale: Locale) {
  const words = courseWords[locale];
  const draftKey = `close-flag:${flag.id}`;
  return (
    <Panel key={flag.id} label={words.flagLevels[flag.level]}>
      <Notice tone={flag.level === "low" ? "warning" : "danger"} title={words.flagLevels[flag.level]}>
        <FlagOrigin flag={flag} locale={locale} />
      </Notice>
      <ul className="mt-5 mb-5 list-disc space-y-1 pl-5 text-ink-soft">
        {words.flagGuide.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <CloseFlagForm
        action={signFlagAssessment}
        pathwayId={pathwayId}
        flagId={flag.id}
        needsPlan={flag.level !== "low"}
        words={words.closeFlagForm}
        formWords={formWords[locale]}
        draftKey={draftKey}
        saveDraft={saveDraft}
        draft={await draftFor<CloseFlagValues>(draftKey)}
      />
    </Panel>
  );
}

function FlagOrigin({ flag, locale }: { flag: FlagFacts; locale: Locale }) {
  const words = courseWords[locale];
  const answer = flag.form?.answers["9"];
  const text = PHQ_9_TEXT[locale];
  const option = answer === undefined ? undefined : answerLabel(text, "9", answer);
  return (
    <>
      <p>
        {words.flagSources[flag.source]}. {words.flagOpened(formatShortDateTime(flag.openedAt, locale))}
      </p>
      {option !== undefined && (
        <p>
          {text.items["9"]}: <strong className="font-semibold">{option}</strong>
        </p>
      )}
      {flag.form && <p>{words.flagScore(flag.form.score, formatShortDateTime(flag.form.submittedAt, locale))}</p>}
      {flag.source === "clinician" && <p className="whitespace-pre-line">{flag.detail}</p>}
    </>
  );
}
