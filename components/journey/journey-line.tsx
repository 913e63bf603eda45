import { isBehind, type JourneyStep, type StepStateWords } from "@/components/journey/journey-step";
import { StepMark } from "@/components/journey/step-mark";
import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";
import { formatDayAndMonth, formatTime, formatWeekday } from "@/lib/content/format";

type JourneyLineProps = {
  steps: JourneyStep[];
  label: string;
  stateWords: StepStateWords;
  locale: "nb" | "en";
};

/** The way through treatment for the one who walks it: down the page on a phone, across it where there is room. */
export function JourneyLine({ steps, label, stateWords, locale }: JourneyLineProps) {
  return (
    <ol aria-label={label} className="flex flex-col md:grid md:auto-cols-fr md:grid-flow-col">
      {steps.map((step, position) => (
        <li
          key={step.key}
          aria-current={step.state === "current" ? "step" : undefined}
          className={classNames(
            "relative flex gap-4 pb-6 last:pb-0 md:flex-col md:gap-3 md:pb-0 md:pr-3",
            position < steps.length - 1 &&
              [
                "before:absolute before:top-[1.6rem] before:bottom-[-0.1rem] before:left-[8px] before:w-[2px]",
                "md:before:top-[8px] md:before:right-[3px] md:before:bottom-auto md:before:left-[21px] md:before:h-[2px] md:before:w-auto",
                isBehind(step.state) ? "before:bg-fjord" : "before:bg-line",
              ].join(" "),
          )}
        >
          <span className="flex pt-[0.28em] md:pt-0">
            <StepMark state={step.state} />
          </span>
          <StepWords step={step} stateWords={stateWords} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function StepWords({
  step,
  stateWords,
  locale,
}: { step: JourneyStep } & Pick<JourneyLineProps, "stateWords" | "locale">) {
  const quiet = step.state === "done" || step.state === "later";
  const weight = step.state === "current" ? "font-semibold" : step.state === "later" ? "text-ink-soft" : "font-medium";
  return (
    <div className="min-w-0 md:pr-1 md:text-sm md:leading-snug">
      <p className={weight}>
        {step.href === undefined ? (
          step.title
        ) : (
          <PageLink
            href={step.href}
            className="underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-2"
          >
            {step.title}
          </PageLink>
        )}
      </p>
      <p className="text-sm text-ink-soft">
        {/* Done and later are plain to the eye by date and shape; now, next and missed are said aloud. */}
        <span className={quiet ? "sr-only" : "mr-2 font-medium text-ink md:block"}>{stateWords[step.state]} </span>
        {step.at && <span className="tabular-nums">{dayWords(step, step.at, locale)}</span>}
      </p>
      {step.note !== undefined && <p className="text-sm text-ink-soft">{step.note}</p>}
    </div>
  );
}

/** What is behind is a date; what is ahead has a weekday and a time as well. */
function dayWords(step: JourneyStep, at: Date, locale: "nb" | "en"): string {
  if (isBehind(step.state)) return formatDayAndMonth(at, locale);
  const time = formatTime(at, locale);
  return `${formatWeekday(at, locale)} ${formatDayAndMonth(at, locale)}${locale === "nb" ? ` kl. ${time}` : `, ${time}`}`;
}
