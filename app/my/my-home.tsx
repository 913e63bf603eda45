import type { ReactNode } from "react";
import { nextThing, tasksToShow } from "@/app/my/next-thing";
import { MyJourney } from "@/components/patient-home/my-journey";
import { NextThing, NextVisit } from "@/components/patient-home/next-visit";
import { TaskList } from "@/components/patient-home/task-list";
import { RiskHelp } from "@/components/questionnaire/risk-help";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatTime } from "@/lib/content/format";
import { crisisHelpWords, safetyPlanWords } from "@/lib/content/words/crisis-help";
import { ownDecisionWords } from "@/lib/content/words/own-decision";
import { ownOutcomesWords } from "@/lib/content/words/own-outcomes";
import { patientWords } from "@/lib/content/words/patient";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { Home } from "@/lib/domain/pathway/own-home";

/** Greeting, what matters most, the one next thing, what only the patient can do, the way. */
export function MyHome({
  home,
  name,
  now,
  locale,
  children,
}: {
  home: Home;
  name: string;
  now: Date;
  locale: Locale;
  /** What has a deadline, above the rest. */
  children?: ReactNode;
}) {
  const words = patientWords[locale];
  const { visit, status, decision, steps, stage } = home;
  const hour = Number(formatTime(now, locale).slice(0, 2));
  const { title, tasks } = tasksToShow(home, locale);
  const showsVisit = visit !== null && status !== "closed" && status !== "paused";
  const tellsDecision = decision && (status === "not-eligible" || status === "deferred");
  return (
    <>
      <PageHeader title={words.greeting(hour, name.split(" ")[0] ?? name)} />
      <div className="space-y-8">
        {children}
        {home.hasOpenFlag && (
          <div className="space-y-4">
            <Notice title={crisisHelpWords[locale].openTitle}>{crisisHelpWords[locale].openText}</Notice>
            <RiskHelp locale={locale} planHref={home.hasSafetyPlan ? "/my/safety-plan" : undefined} />
          </div>
        )}
        {home.withdrawn.length > 0 && (
          <Notice title={words.withdrawnTitle} actions={<Link href="/my/consents">{words.withdrawnLink}</Link>}>
            {words.withdrawnText}
          </Notice>
        )}
        {showsVisit ? (
          <NextVisit visit={visit} isToday={home.isToday} locale={locale} />
        ) : (
          <NextThing {...nextThing(home, locale)} isStep={status === "active"} locale={locale} />
        )}
        {tellsDecision && <Decision decision={decision} isRefusal={status === "not-eligible"} locale={locale} />}
        {home.hasSafetyPlan && !home.hasOpenFlag && (
          <p>
            <Link href="/my/safety-plan" className="inline-flex min-h-11 items-center">
              {safetyPlanWords[locale].title}
            </Link>
          </p>
        )}
        {tasks.length > 0 && <TaskList title={title} tasks={tasks} />}
        {status !== "not-eligible" && (
          <Section
            title={words.journeyTitle}
            description={
              status === "closed" ? undefined : words.whereNow(stage.index + 1, stage.count, stage.title[locale])
            }
          >
            <MyJourney
              steps={steps}
              stateWords={shellWords[locale].stepStates}
              label={shellWords[locale].journeyLabel}
              locale={locale}
            />
            <p className="mt-4">
              <Link href="/my/outcomes" className="inline-flex min-h-11 items-center">
                {ownOutcomesWords[locale].link}
              </Link>
            </p>
            {decision && !tellsDecision && <DecisionLink locale={locale} />}
          </Section>
        )}
      </div>
    </>
  );
}

/** The doctor's own words to the patient, and how to disagree. */
function Decision({
  decision,
  isRefusal,
  locale,
}: {
  decision: NonNullable<Home["decision"]>;
  isRefusal: boolean;
  locale: Locale;
}) {
  const words = patientWords[locale];
  return (
    <div>
      <blockquote className="border-l-[3px] border-fjord-fill pl-4">
        <p className="whitespace-pre-line">{decision.explanation}</p>
        <footer className="mt-2 text-sm text-ink-soft">
          {words.explanationBy(decision.signedBy, decision.signedAt)}
        </footer>
      </blockquote>
      <DecisionLink locale={locale} />
      {isRefusal && (
        <div className="mt-5">
          <Details summary={words.complaintTitle} open>
            <p>{words.complaint}</p>
          </Details>
        </div>
      )}
    </div>
  );
}

function DecisionLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <Link href="/my/decision" className="inline-flex min-h-11 items-center">
        {ownDecisionWords[locale].link}
      </Link>
    </p>
  );
}
