import { addDiagnosis } from "@/app/doctor/patients/[pathwayId]/screening/list-actions";
import { RowLink } from "@/app/doctor/patients/[pathwayId]/screening/row-link";
import { DiagnosisForm } from "@/components/screening/diagnosis-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag } from "@/components/ui/tag";
import { diagnosisTitle } from "@/lib/content/classifications/icd-10";
import { codeSearchWords } from "@/lib/content/words/code-search";
import { diagnosisWords } from "@/lib/content/words/diagnoses";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

/** The diagnoses, the main one first; what was taken back stays, struck through. */
export function DiagnosesPart({ view, locale }: { view: ScreeningWorkspace; locale: Locale }) {
  const words = diagnosisWords[locale];
  const { pathwayId } = view.header;
  const hasMain = view.checks.some(({ part, state }) => part === "diagnosis" && state === "answered");
  const rows = view.diagnoses.toSorted((a, b) => Number(b.rank === "main") - Number(a.rank === "main"));
  return (
    <div id="diagnoses" className="scroll-mt-20">
      <Section title={words.title}>
        {rows.length === 0 && <p className="text-ink-soft">{words.none}</p>}
        {rows.length > 0 && !hasMain && <StatusDot tone="attention">{words.mainMissing}</StatusDot>}
        <ul className="divide-y divide-line">
          {rows.map((diagnosis) => (
            <li key={diagnosis.id} className="py-2.5 first:pt-0">
              <div className="flex flex-wrap items-baseline gap-x-4">
                <p className={diagnosis.invalidated ? "line-through" : undefined}>
                  <strong className="font-semibold tabular-nums">{diagnosis.code}</strong>{" "}
                  {diagnosisTitle(diagnosis, locale)}
                </p>
                {!diagnosis.invalidated && (
                  <Tag tone={diagnosis.rank === "main" ? "good" : "neutral"}>
                    {words.ranks[diagnosis.rank]}, {words.certainties[diagnosis.certainty].toLowerCase()}
                  </Tag>
                )}
                {!diagnosis.invalidated && (
                  <RowLink
                    pathwayId={pathwayId}
                    kind="diagnosis"
                    id={diagnosis.id}
                    name={diagnosis.code}
                    locale={locale}
                  />
                )}
              </div>
              {diagnosis.comment && <p>{diagnosis.comment}</p>}
              {diagnosis.invalidated && <p className="text-ink-soft">{words.invalid(diagnosis.invalidated.reason)}</p>}
            </li>
          ))}
        </ul>
        <Details summary={words.form.label} open={rows.length === 0}>
          <DiagnosisForm
            key={hasMain ? "secondary" : "main"}
            action={addDiagnosis}
            pathwayId={pathwayId}
            rank={hasMain ? "secondary" : "main"}
            searchAddress="/doctor/codes/icd-10"
            words={words.form}
            searchWords={codeSearchWords[locale]}
            formWords={formWords[locale]}
          />
        </Details>
      </Section>
    </div>
  );
}
