import { addMeasurement, addTrial, invalidateTrial } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import { ReasonForm } from "@/components/course/reason-form";
import { MeasurementForm } from "@/components/screening/measurement-form";
import { TreatmentTrialForm } from "@/components/screening/treatment-trial-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag } from "@/components/ui/tag";
import { formatNumber, formatQuantity, formatShortDateTime } from "@/lib/content/format";
import { answerLabel } from "@/lib/content/instruments/instrument-text";
import { shippedText } from "@/lib/content/instruments/instrument-texts";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import type { QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

/** What the patient has answered, the risk item always in view. */
export function FormsPart({ forms, locale }: { forms: QuestionnaireResponse[]; locale: Locale }) {
  const words = screeningWords[locale];
  return (
    <div id="forms" className="scroll-mt-20">
      <Section title={words.parts.forms}>
        {forms.length === 0 && <p className="text-ink-soft">{words.noForms}</p>}
        {forms.map((form) => {
          const text = shippedText(form.instrument, locale);
          const risk = form.answers["9"];
          return (
            <div key={form.id} className="py-1">
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1 tabular-nums">
                <strong className="text-lg font-semibold">
                  {form.instrument.toUpperCase()}: {words.points(form.score)}
                </strong>
                <span className="text-ink-soft">
                  {words.submitted} {formatShortDateTime(form.submittedAt, locale)}
                </span>
                {risk !== undefined && <Tag tone={risk > 0 ? "danger" : "good"}>{words.item9(risk)}</Tag>}
              </p>
              <Details summary={words.answers}>
                <ol className="max-w-measure divide-y divide-line">
                  {Object.entries(form.answers).map(([item, answer]) => (
                    <li key={item} className="flex justify-between gap-6 py-2">
                      <span>
                        {item}. {text?.items[item]}
                      </span>
                      <strong className="shrink-0 text-right font-medium">
                        {[answer, text && answerLabel(text, item, answer)]
                          .filter((part) => part !== undefined)
                          .join(" · ")}
                      </strong>
                    </li>
                  ))}
                </ol>
              </Details>
            </div>
          );
        })}
      </Section>
    </div>
  );
}

/** Earlier treatment, each with whether it counts; what was recorded in error stays, struck through. */
export function TrialsPart({ view, locale }: { view: ScreeningWorkspace; locale: Locale }) {
  const words = screeningWords[locale];
  const { pathwayId } = view.header;
  const form = words.trialForm;
  return (
    <div id="trials" className="scroll-mt-20">
      <Section title={words.parts.trials}>
        {view.trials.length === 0 && <p className="text-ink-soft">{words.noTrials}</p>}
        <ul className="divide-y divide-line">
          {view.trials.map((trial) => (
            <li key={trial.id} className="py-3 first:pt-0">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                <p className={trial.invalidated ? "line-through" : undefined}>
                  <strong className="font-semibold">{trial.name}</strong>{" "}
                  {[words.trialKinds[trial.kind], trial.dose, trial.weeks !== null && words.weeks(trial.weeks)]
                    .filter(Boolean)
                    .join(", ")}
                </p>
                <StatusDot tone={trial.counts ? "good" : "quiet"}>
                  {trial.counts ? words.trialCounts : words.trialCountsNot}
                </StatusDot>
              </div>
              <p>
                {words.outcomes[trial.outcome]}. {form.adequate}: {words.answersYesNo[trial.adequate].toLowerCase()}.{" "}
                {trial.comment}
              </p>
              {trial.invalidated ? (
                <p className="text-ink-soft">{words.trialInvalid(trial.invalidated.reason)}</p>
              ) : (
                <details className="text-sm">
                  <summary className="inline-flex min-h-11 items-center text-ink-soft underline underline-offset-4">
                    {form.invalidate}
                    <span className="sr-only">: {trial.name}</span>
                  </summary>
                  <ReasonForm
                    action={invalidateTrial}
                    values={{ pathwayId, trialId: trial.id }}
                    words={{
                      label: `${form.invalidate}: ${trial.name}`,
                      reason: form.invalidateReason,
                      submit: form.invalidateSubmit,
                    }}
                    formWords={formWords[locale]}
                    variant="secondary"
                  />
                </details>
              )}
            </li>
          ))}
        </ul>
        <Details summary={form.open}>
          <TreatmentTrialForm action={addTrial} pathwayId={pathwayId} words={form} formWords={formWords[locale]} />
        </Details>
      </Section>
    </div>
  );
}

export function MeasurementsPart({ view, locale }: { view: ScreeningWorkspace; locale: Locale }) {
  const words = screeningWords[locale];
  const form = words.measurementForm;
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  return (
    <div id="measurements" className="scroll-mt-20">
      <Section title={words.parts.measurements}>
        <DataTable
          caption={words.parts.measurements}
          rows={view.measurements}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-soft">{words.noMeasurements}</p>}
          columns={[
            {
              key: "at",
              header: words.measuredAt,
              primary: true,
              cell: ({ measuredAt }) => formatShortDateTime(measuredAt, locale),
            },
            { key: "weight", header: form.weight, cell: ({ weightKg }) => formatQuantity(weightKg, "kg", locale) },
            { key: "height", header: form.height, cell: ({ heightCm }) => figure(heightCm) },
            {
              key: "bp",
              header: "mmHg",
              cell: ({ systolicMmHg, diastolicMmHg }) => `${figure(systolicMmHg)}/${figure(diastolicMmHg)}`,
            },
            { key: "pulse", header: form.pulse, cell: ({ heartRateBpm }) => figure(heartRateBpm) },
            { key: "spo2", header: form.spo2, cell: ({ spo2Percent }) => figure(spo2Percent) },
          ]}
        />
        <Details summary={form.open} open={view.measurements.length === 0}>
          <MeasurementForm
            action={addMeasurement}
            pathwayId={view.header.pathwayId}
            words={form}
            formWords={formWords[locale]}
          />
        </Details>
      </Section>
    </div>
  );
}
