import { addTrial } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import { RowLink } from "@/app/doctor/patients/[pathwayId]/screening/row-link";
import { TreatmentTrialForm } from "@/components/screening/treatment-trial-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { codeSearchWords } from "@/lib/content/words/code-search";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

/** Earlier treatment, what each counts as and why, and what it comes to; what was recorded in error stays, struck through. */
export function TrialsPart({ view, locale }: { view: ScreeningWorkspace; locale: Locale }) {
  const words = screeningWords[locale];
  const { pathwayId } = view.header;
  const { state, counted, required } = view.resistance;
  const form = words.trialForm;
  return (
    <div id="trials" className="scroll-mt-20">
      <Section title={words.parts.trials}>
        <div className="mb-4 max-w-measure">
          <StatusDot tone={state === "shown" ? "good" : state === "reasoned" ? "attention" : "danger"}>
            <strong className="font-semibold">{words.resistanceStates[state]}</strong>:{" "}
            {words.resistance(counted, required)}
          </StatusDot>
          <p className="text-sm text-ink-soft">{words.resistanceRule}</p>
        </div>
        {view.trials.length === 0 && <p className="text-ink-soft">{words.noTrials}</p>}
        <ul className="divide-y divide-line">
          {view.trials.map((trial) => {
            const counts = trial.verdict === "no-effect" || trial.verdict === "side-effects";
            return (
              <li key={trial.id} className="py-3 first:pt-0">
                <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                  <p className={trial.invalidated ? "line-through" : undefined}>
                    <strong className="font-semibold">{trial.name}</strong>{" "}
                    {[
                      words.trialKinds[trial.kind],
                      trial.atcCode,
                      trial.dose,
                      trial.weeks !== null && words.weeks(trial.weeks),
                    ]
                      .filter(Boolean)
                      .join(", ")}
                  </p>
                  <StatusDot tone={counts ? "good" : "quiet"}>{words.verdicts[trial.verdict]}</StatusDot>
                </div>
                <p className="mb-1">
                  {words.outcomes[trial.outcome]}. {form.adequate}: {words.answersYesNo[trial.adequate].toLowerCase()}.{" "}
                  {trial.stoppedBecause && words.stopped(trial.stoppedBecause)} {trial.comment}
                </p>
                {trial.invalidated ? (
                  <p className="text-ink-soft">{words.trialInvalid(trial.invalidated.reason)}</p>
                ) : (
                  <RowLink pathwayId={pathwayId} kind="trial" id={trial.id} name={trial.name} locale={locale} />
                )}
              </li>
            );
          })}
        </ul>
        <Details summary={form.open}>
          <TreatmentTrialForm
            action={addTrial}
            pathwayId={pathwayId}
            searchAddress="/doctor/codes/atc"
            words={form}
            searchWords={codeSearchWords[locale]}
            formWords={formWords[locale]}
          />
        </Details>
      </Section>
    </div>
  );
}
