import { differenceInMinutes } from "date-fns";
import { raiseFlag, signFlagAssessment, signFlagReview, takeFlagOn, writeFlagStep } from "@/app/_actions/flag-actions";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { ClosedFlag } from "@/components/flag/closed-flag";
import { CloseFlagForm, type CloseFlagValues, type FlagField } from "@/components/flag/close-flag-form";
import { FlagOrigin } from "@/components/flag/flag-origin";
import { FlagStepForm } from "@/components/flag/flag-step-form";
import { FlagTimeline } from "@/components/flag/flag-timeline";
import { OpenFlagForm } from "@/components/flag/open-flag-form";
import { ReviewFlagForm } from "@/components/flag/review-flag-form";
import { ButtonForm } from "@/components/form/button-form";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Heading } from "@/components/ui/heading";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatShortDateTime } from "@/lib/content/format";
import { flagWords } from "@/lib/content/words/flag";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { mayRole } from "@/lib/domain/access/policy";
import {
  ASSESSMENT_HEADINGS,
  ASSESSMENT_REQUIRED,
  PLAN_HEADINGS,
  PLAN_REQUIRED,
} from "@/lib/domain/flag/flag-headings";
import { isReviewed } from "@/lib/domain/pathway/open-flags";
import type { FlagsPage, FlagWithSource } from "@/lib/queries/flags/flags-page";

type Viewer = { role: "doctor" | "psychologist" | "nurse"; userId: string; locale: Locale };

/** The flags of one patient as a clinician works with them: most dangerous first, what was done, and what closes each. */
export async function FlagsView({ page, viewer }: { page: FlagsPage; viewer: Viewer }) {
  const { open, closed, header, earlierPlan } = page;
  const { locale, role } = viewer;
  const words = flagWords[locale];
  const { pathwayId } = header;
  const draftKey = (flag: FlagWithSource) => `close-flag:${flag.id}`;
  const drafts = await Promise.all(open.map((flag) => draftFor<CloseFlagValues>(draftKey(flag))));
  const unreviewed = closed.filter((flag) => flag.level !== "low" && !isReviewed(flag));
  return (
    <div className="space-y-10">
      {open.length === 0 && <EmptyState title={words.none} />}
      {open.map((flag, index) => (
        <Panel key={flag.id} label={words.levels[flag.level]}>
          <Heading level={2} className="sr-only">
            {words.levels[flag.level]}
          </Heading>
          <OpenFlag flag={flag} viewer={viewer} pathwayId={pathwayId} now={header.now}>
            {mayClose(flag, role) ? (
              <Details summary={words.closeTitle} open={open.length === 1}>
                <CloseFlagForm
                  action={signFlagAssessment}
                  pathwayId={pathwayId}
                  flagId={flag.id}
                  assessment={fields(ASSESSMENT_HEADINGS, words.assessment, ASSESSMENT_REQUIRED)}
                  plan={fields(PLAN_HEADINGS, words.plan, flag.level === "low" ? [] : PLAN_REQUIRED)}
                  earlierPlan={earlierPlan}
                  words={words.closeForm}
                  formWords={formWords[locale]}
                  draftKey={draftKey(flag)}
                  saveDraft={saveDraft}
                  draft={drafts[index]}
                />
              </Details>
            ) : (
              <p className="text-ink-soft">{role === "nurse" ? words.closeNurse : words.closeHigh}</p>
            )}
          </OpenFlag>
        </Panel>
      ))}
      {unreviewed.map((flag) => (
        <Panel key={flag.id} label={words.awaitsReview}>
          <Heading level={2} className="sr-only">
            {words.awaitsReview}
          </Heading>
          <Notice tone="warning" title={`${words.awaitsReview}: ${words.levels[flag.level].toLowerCase()}`} />
          <div className="mt-5 space-y-6">
            <ClosedFlag flag={flag} locale={locale} />
            {mayRole(role, "flag:review") && (
              <ReviewFlagForm
                action={signFlagReview}
                pathwayId={pathwayId}
                flagId={flag.id}
                words={words.reviewForm}
                formWords={formWords[locale]}
              />
            )}
          </div>
        </Panel>
      ))}
      <Details summary={words.newTitle} open={open.length === 0}>
        <OpenFlagForm action={raiseFlag} pathwayId={pathwayId} words={words.openForm} formWords={formWords[locale]} />
      </Details>
      {closed.length > unreviewed.length && (
        <Section title={words.closedTitle}>
          {closed
            .filter((flag) => !unreviewed.includes(flag))
            .map((flag) => (
              <Details
                key={flag.id}
                summary={`${words.levels[flag.level]}, ${formatShortDateTime(flag.openedAt, locale)}`}
              >
                <ClosedFlag flag={flag} locale={locale} />
              </Details>
            ))}
        </Section>
      )}
    </div>
  );
}

function OpenFlag({
  flag,
  viewer: { locale, role, userId },
  pathwayId,
  now,
  children,
}: {
  flag: FlagWithSource;
  viewer: Viewer;
  pathwayId: string;
  now: Date;
  children: React.ReactNode;
}) {
  const words = flagWords[locale];
  const holder = flag.steps.findLast(({ kind }) => kind === "taken-on")?.by ?? null;
  return (
    <div className="space-y-6">
      <Notice tone={flag.level === "low" ? "warning" : "danger"} title={words.levels[flag.level]}>
        <FlagOrigin flag={flag} locale={locale} />
        <p className="text-ink-soft">{words.means[flag.level]}</p>
      </Notice>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={holder ? "good" : "attention"}>{holder ? words.takenOnBy(holder.name) : words.notTaken}</Tag>
          <span className="text-ink-soft tabular-nums">{words.openFor(differenceInMinutes(now, flag.openedAt))}</span>
        </p>
        {mayRole(role, "flag:take-on") && holder?.userId !== userId && (
          <ButtonForm
            action={takeFlagOn}
            values={{ pathwayId, flagId: flag.id }}
            label={holder ? words.takeOver : words.takeOn}
            accessibleName={`${holder ? words.takeOver : words.takeOn}: ${words.levels[flag.level]}`}
            variant={holder ? "secondary" : "primary"}
            words={formWords[locale]}
          />
        )}
      </div>
      <div className="space-y-3">
        <Heading level={3}>{words.timeline}</Heading>
        <FlagTimeline steps={flag.steps} locale={locale} />
        <Details summary={words.stepForm.label}>
          <FlagStepForm
            action={writeFlagStep}
            pathwayId={pathwayId}
            flagId={flag.id}
            words={words.stepForm}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
      {children}
    </div>
  );
}

function mayClose({ level }: FlagWithSource, role: Viewer["role"]): boolean {
  return mayRole(role, "flag:close") && (level !== "high" || role === "doctor");
}

function fields<H extends string>(
  headings: readonly H[],
  labels: Record<H, { label: string; hint: string }>,
  required: readonly H[],
): FlagField[] {
  return headings.map((key) => ({ key, ...labels[key], optional: !required.includes(key) }));
}
