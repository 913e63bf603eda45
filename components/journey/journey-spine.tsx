import { isBehind, type JourneyStep, type StepStateWords } from "@/components/journey/journey-step";
import { StepMark } from "@/components/journey/step-mark";
import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";
import { formatShortDate } from "@/lib/content/format";

/** The same way for the one who scans it: narrow, dense, dates in figures, beside the task in hand. */
export function JourneySpine({
  steps,
  label,
  stateWords,
  locale,
}: {
  steps: JourneyStep[];
  label: string;
  stateWords: StepStateWords;
  locale: "nb" | "en";
}) {
  return (
    <ol aria-label={label} className="text-sm leading-snug">
      {steps.map((step, position) => (
        <li
          key={step.key}
          aria-current={step.state === "current" ? "step" : undefined}
          className={classNames(
            "relative flex gap-3 pb-3.5 last:pb-0",
            position < steps.length - 1 &&
              classNames(
                "before:absolute before:top-[1.15rem] before:bottom-[-0.15rem] before:left-[6px] before:w-[2px]",
                isBehind(step.state) ? "before:bg-fjord" : "before:bg-line",
              ),
          )}
        >
          <span className="pt-[0.15em]">
            <StepMark state={step.state} size={14} />
          </span>
          <div className="min-w-0">
            <p
              className={
                step.state === "current" ? "font-semibold" : step.state === "later" ? "text-ink-soft" : "font-medium"
              }
            >
              {step.href === undefined ? (
                step.title
              ) : (
                <PageLink href={step.href} className="decoration-1 underline-offset-4 hover:underline">
                  {step.title}
                </PageLink>
              )}
              <span className="sr-only">, {stateWords[step.state]}</span>
            </p>
            {(step.at || step.note !== undefined) && (
              <p className="text-ink-soft tabular-nums">
                {[step.at && formatShortDate(step.at, locale), step.note].filter(Boolean).join(" · ")}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
