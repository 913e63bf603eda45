import { isBehind, type StepState } from "@/components/journey/journey-step";
import { StepMark } from "@/components/journey/step-mark";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { formatDayAndMonth } from "@/lib/content/format";
import { patientWords } from "@/lib/content/words/patient";
import type { ShellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnStep } from "@/lib/domain/pathway/own-course";

/** The way through treatment, one line a step; each opens to what it is, when and where. Steps that will not come are left out. */
export function MyJourney({
  steps,
  stateWords,
  label,
  locale,
}: {
  steps: OwnStep[];
  stateWords: ShellWords["stepStates"];
  label: string;
  locale: Locale;
}) {
  const shown = steps.flatMap((step) => (step.state === "skipped" ? [] : [{ ...step, state: step.state }]));
  return (
    <ol aria-label={label}>
      {shown.map((step, position) => (
        <li
          key={step.key}
          aria-current={step.state === "current" ? "step" : undefined}
          className={classNames(
            "relative flex gap-4",
            position < shown.length - 1 &&
              classNames(
                "before:absolute before:top-[2.05rem] before:bottom-[-0.9rem] before:left-[8px] before:w-[2px]",
                isBehind(step.state) ? "before:bg-fjord" : "before:bg-line",
              ),
          )}
        >
          <span className="pt-[0.85rem]">
            <StepMark state={step.state} />
          </span>
          <StepDetails step={step} stateWord={stateWords[step.state]} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function StepDetails({
  step,
  stateWord,
  locale,
}: {
  step: OwnStep & { state: StepState };
  stateWord: string;
  locale: Locale;
}) {
  const words = patientWords[locale];
  const { visit, state, at, title, kind } = step;
  return (
    <details className="group min-w-0 flex-1">
      <summary className="flex min-h-12 items-center gap-3 py-2">
        <span className="min-w-0 flex-1">
          <span className={state === "current" ? "font-semibold" : state === "later" ? "text-ink-soft" : "font-medium"}>
            {title[locale]}
          </span>
          <span className="block text-sm text-ink-soft">
            <span className="inline-block first-letter:uppercase">{stateWord}</span>
            {at && <span className="tabular-nums"> · {formatDayAndMonth(at, locale)}</span>}
          </span>
        </span>
        <Icon
          name="chevron-right"
          size={18}
          className="text-fjord transition-transform duration-150 group-open:rotate-90"
        />
      </summary>
      <div className="pb-4">
        <p>{words.stepText[kind]}</p>
        <p className="mt-2 text-sm text-ink-soft">
          {visit
            ? [words.period(visit.startsAt, visit.endsAt), words.place(visit.room.name, visit.room.location)].join(
                " · ",
              )
            : state !== "done" && words.noTime}
        </p>
        {visit && visit.staff.length > 0 && <p className="text-sm text-ink-soft">{words.with(visit.staff)}</p>}
      </div>
    </details>
  );
}
