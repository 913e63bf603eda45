import type { JourneyStep, StepStateWords } from "@/components/journey/journey-step";
import { isBehind } from "@/components/journey/journey-step";
import { JourneyLine } from "@/components/journey/journey-line";
import { StepMark } from "@/components/journey/step-mark";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

/**
 * The whole way at one glance, on one line of a phone; opens to the way with its words. `whereNow` is the sentence beside it
 * («Steg 3 av 9: Forberedende time 2»).
 */
export function JourneyGlance({
  steps,
  whereNow,
  openLabel,
  label,
  stateWords,
  locale,
}: {
  steps: JourneyStep[];
  whereNow: string;
  openLabel: string;
  label: string;
  stateWords: StepStateWords;
  locale: "nb" | "en";
}) {
  return (
    <details className="group">
      <summary className="rounded-md">
        <span className="block font-medium">{whereNow}</span>
        <span aria-hidden="true" className="mt-3 flex items-center">
          {steps.map((step, position) => (
            <span key={step.key} className={classNames("flex items-center", position < steps.length - 1 && "flex-1")}>
              <StepMark state={step.state} size={step.state === "current" ? 20 : 16} />
              {position < steps.length - 1 && (
                <span
                  className={classNames("mx-[3px] h-[2px] flex-1", isBehind(step.state) ? "bg-fjord" : "bg-line")}
                />
              )}
            </span>
          ))}
        </span>
        <span className="mt-2 inline-flex min-h-11 items-center gap-1.5 text-fjord underline decoration-1 underline-offset-4 group-open:hidden">
          {openLabel}
          <Icon name="chevron-down" size={18} />
        </span>
      </summary>
      <div className="pt-5">
        <JourneyLine steps={steps} label={label} stateWords={stateWords} locale={locale} />
      </div>
    </details>
  );
}
