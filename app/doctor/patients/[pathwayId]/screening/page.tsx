import { saveHealth, signDecision } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import { Checklist } from "@/app/doctor/patients/[pathwayId]/screening/checklist";
import { FormsPart, MeasurementsPart, TrialsPart } from "@/app/doctor/patients/[pathwayId]/screening/parts";
import { PatientHead } from "@/app/doctor/patient-head";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { DecisionForm, type DecisionValues } from "@/components/eligibility/decision-form";
import { HealthForm, type HealthValues } from "@/components/screening/health-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDate, formatShortDate } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import type { EligibilityDecision } from "@/lib/domain/pathway/pathway-record";
import { HEALTH_HEADINGS, REQUIRED_HEALTH_HEADINGS } from "@/lib/domain/screening/screening.schema";
import { type ScreeningWorkspace, screeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

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
  const healthKey = `record-screening:${pathwayId}`;
  const decisionKey = `decide-eligibility:${pathwayId}`;
  const drafting = { saveDraft, formWords: formWords[locale] };
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
          <FormsPart forms={view.forms} locale={locale} />
          <TrialsPart view={view} locale={locale} />
          <div className="border-t border-line pt-5">
            <HealthForm
              key={view.screening?.id ?? "first"}
              action={saveHealth}
              values={healthValues(view)}
              headings={HEALTH_HEADINGS.map((key) => {
                const hint = words.headingHints[key];
                const optional = !REQUIRED_HEALTH_HEADINGS.some((required) => required === key);
                return { key, label: words.headings[key], optional, ...(hint !== undefined && { hint }) };
              })}
              exclusions={view.exclusions.map(({ key, level, label, source }) => ({
                ...{ key, level, label: label[locale] },
                ...{ levelWords: words.level(level), source: words.source(source) },
              }))}
              words={words.healthForm}
              draftKey={healthKey}
              draft={await draftFor<HealthValues>(healthKey)}
              {...drafting}
            />
          </div>
          <MeasurementsPart view={view} locale={locale} />
          <div id="decision" className="scroll-mt-20">
            <Section title={words.parts.decision}>
              {view.decisions.length > 0 && <Decisions decisions={view.decisions} locale={locale} />}
              {view.screening ? (
                <DecisionForm
                  action={signDecision}
                  pathwayId={pathwayId}
                  screeningId={view.screening.id}
                  words={words.decisionForm}
                  draftKey={decisionKey}
                  draft={await decisionDraft(decisionKey, view.screening.id)}
                  {...drafting}
                />
              ) : (
                <Notice title={words.saveFirst} />
              )}
            </Section>
          </div>
        </div>
      </div>
    </>
  );
}

function healthValues({ header, screening, exclusions }: ScreeningWorkspace): HealthValues {
  return {
    pathwayId: header.pathwayId,
    health: Object.fromEntries(HEALTH_HEADINGS.map((key) => [key, screening?.health[key] ?? ""])),
    exclusions: Object.fromEntries(
      exclusions.map(({ key }) => {
        const given = screening?.exclusions.find((answer) => answer.key === key);
        const { answer = "", comment = "", overrideReason = "" } = given ?? {};
        return [key, { answer, comment, overrideReason }];
      }),
    ),
  };
}

/** What was being written for the decision, held against the screening that is on the page now. */
async function decisionDraft(key: string, screeningId: string) {
  const draft = await draftFor<DecisionValues>(key);
  return draft && { ...draft, values: { ...draft.values, screeningId } };
}

function Decisions({ decisions, locale }: { decisions: EligibilityDecision[]; locale: Locale }) {
  const words = screeningWords[locale];
  return (
    <ul className="mb-6 divide-y divide-line border-y border-line">
      {decisions.map((decision) => (
        <li key={decision.id} className="max-w-measure py-3">
          <p className="font-medium">
            {words.outcomeWords[decision.outcome]}
            <span className="font-normal text-ink-soft">
              {", "}
              {formatShortDate(decision.signedAt, locale)}, {decision.signedBy.name}
            </span>
          </p>
          {decision.outcome === "eligible" && <p>{words.validUntil(formatDate(decision.validUntil, locale))}</p>}
          {decision.outcome === "deferred" && <p>{words.deferredUntil(formatDate(decision.deferredUntil, locale))}</p>}
          <p className="whitespace-pre-line">{decision.reasons}</p>
        </li>
      ))}
    </ul>
  );
}
