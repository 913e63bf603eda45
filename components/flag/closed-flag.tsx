import { type FlagFacts, FlagOrigin } from "@/components/flag/flag-origin";
import { FlagTimeline } from "@/components/flag/flag-timeline";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { flagWords } from "@/lib/content/words/flag";
import type { Locale } from "@/lib/domain/access/actor";
import { ASSESSMENT_HEADINGS, JUDGED_LEVEL, PLAN_HEADINGS, WHOLE_TEXT } from "@/lib/domain/flag/flag-headings";
import { FLAG_LEVELS } from "@/lib/domain/pathway/pathway-record";

/** A flag that was closed: why it was opened, what was done, the assessment and the plan, each under its heading. */
export function ClosedFlag({ flag, locale }: { flag: FlagFacts; locale: Locale }) {
  const words = flagWords[locale];
  if (!flag.closed) return null;
  const { at, by, assessment, safetyPlan } = flag.closed;
  const judged = FLAG_LEVELS.find((level) => level === assessment[JUDGED_LEVEL]);
  const assessed = [
    ...(judged ? [{ term: words.judgedAs, description: words.levels[judged] }] : []),
    ...headed(ASSESSMENT_HEADINGS, words.assessment, assessment, words.wholeText),
  ];
  const planned = headed(PLAN_HEADINGS, words.plan, safetyPlan, words.wholeText);
  return (
    <div className="space-y-4">
      <FlagOrigin flag={flag} locale={locale} />
      <FlagTimeline steps={flag.steps} locale={locale} />
      <p className="text-ink-soft">{words.closedBy(at, by.name)}</p>
      <Heading level={3}>{words.closeForm.assessmentTitle}</Heading>
      <DescriptionList items={assessed} />
      {planned.length > 0 && (
        <>
          <Heading level={3}>{words.closeForm.planTitle}</Heading>
          <DescriptionList items={planned} />
        </>
      )}
    </div>
  );
}

function headed<H extends string>(
  headings: readonly H[],
  labels: Record<H, { label: string }>,
  texts: Readonly<Record<string, string>>,
  wholeText: string,
) {
  const item = (term: string, text: string | undefined) =>
    text ? [{ term, description: <span className="whitespace-pre-line">{text}</span> }] : [];
  return [
    ...headings.flatMap((heading) => item(labels[heading].label, texts[heading])),
    ...item(wholeText, texts[WHOLE_TEXT]),
  ];
}
