import { saveHealth } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { HealthForm, type HealthValues } from "@/components/screening/health-form";
import { Notice } from "@/components/ui/notice";
import { diagnosisTitle } from "@/lib/content/classifications/icd-10";
import { formWords } from "@/lib/content/words/form";
import { instrumentWords } from "@/lib/content/words/instrument";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import type { Contradiction } from "@/lib/domain/eligibility/contradictions";
import { HEALTH_HEADINGS, type HealthHeading, REQUIRED_HEALTH_HEADINGS } from "@/lib/domain/screening/screening.schema";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

type Props = { view: ScreeningWorkspace; locale: Locale };

/** The health page and the exclusions: what the doctor has found out, after everything that can be read above. */
export async function HealthPart({ view, locale }: Props) {
  const words = screeningWords[locale];
  const draftKey = `record-screening:${view.header.pathwayId}`;
  return (
    <div className="border-t border-line pt-5">
      <HealthForm
        key={view.screening?.id ?? "first"}
        action={saveHealth}
        values={healthValues(view)}
        headings={HEALTH_HEADINGS.map((key) => {
          const hint = hintFor(key, view, locale);
          const optional = !REQUIRED_HEALTH_HEADINGS.some((required) => required === key);
          return { key, label: words.headings[key], optional, ...(hint !== "" && { hint }) };
        })}
        exclusions={view.exclusions.map(({ key, level, label, source }) => ({
          ...{ key, level, label: label[locale] },
          ...{ levelWords: words.level(level), source: words.source(source) },
        }))}
        words={words.healthForm}
        draftKey={draftKey}
        draft={await draftFor<HealthValues>(draftKey)}
        saveDraft={saveDraft}
        formWords={formWords[locale]}
      />
      {view.contradictions.length > 0 && (
        <Notice tone="warning" title={words.contradictions.title} className="mt-6">
          <ul className="list-disc pl-5">
            {view.contradictions.map((found) => (
              <li key={`${found.exclusion} ${found.kind === "audit" ? found.zone : found.code}`}>
                {contradictionText(found, view, locale)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** What the patient's own answers say, beside the question that the doctor answers. */
function hintFor(heading: HealthHeading, { forms }: ScreeningWorkspace, locale: Locale): string {
  const words = screeningWords[locale];
  const { bands, triage } = instrumentWords[locale];
  const scoring = (instrument: string) => forms.find((form) => form.instrument === instrument)?.scoring;
  const said: string[] = [];
  if (heading === "alcohol-and-drugs") {
    const band = scoring("audit")?.band;
    if (band) said.push(`AUDIT: ${bands[band] ?? band}.`);
  }
  if (heading === "suicide-risk") {
    const level = scoring("c-ssrs")?.triage;
    if (level) said.push(`C-SSRS: ${triage[level].toLowerCase()}.`);
  }
  return [...said, words.headingHints[heading]].filter(Boolean).join(" ");
}

function contradictionText(found: Contradiction, { exclusions }: ScreeningWorkspace, locale: Locale): string {
  const words = screeningWords[locale].contradictions;
  const label = exclusions.find(({ key }) => key === found.exclusion)?.label[locale] ?? found.exclusion;
  return found.kind === "audit"
    ? words.audit(instrumentWords[locale].bands[found.zone] ?? found.zone, label)
    : words.diagnosis(`${found.code} ${diagnosisTitle(found, locale)}`, label);
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
