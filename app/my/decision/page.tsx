import { openView } from "@/app/my/open-view";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDate } from "@/lib/content/format";
import { ownDecisionWords } from "@/lib/content/words/own-decision";
import type { Locale } from "@/lib/domain/access/actor";
import type { OwnDecisionView } from "@/lib/domain/eligibility/own-decision";
import { ownDecision } from "@/lib/queries/patient/own-decision";

export async function generateMetadata() {
  return { title: ownDecisionWords[await currentLocale()].title };
}

/** What the doctor has decided, in plain words: what it means, until when, whom to ask, and how to disagree. */
export default async function OwnDecisionPage() {
  const { locale } = await requireRole("patient");
  const { decision } = await openView(ownDecision, null);
  const words = ownDecisionWords[locale];
  if (!decision) return <PageHeader title={words.title} lead={words.none} />;
  const signed = words.signed(decision.signedBy, formatDate(decision.signedAt, locale));
  return (
    <>
      <PageHeader eyebrow={words.title} title={words.states[decision.state]} lead={meaning(decision, locale)} />
      <div className="space-y-8">
        <Section title={words.explanation}>
          <blockquote className="border-l-[3px] border-fjord-fill pl-4">
            <p className="max-w-measure whitespace-pre-line">{decision.explanation}</p>
            <footer className="mt-2 text-sm text-ink-soft">{signed}</footer>
          </blockquote>
        </Section>
        {decision.conditions && (
          <Section title={words.conditions}>
            <p className="max-w-measure whitespace-pre-line">{decision.conditions}</p>
          </Section>
        )}
        <Section title={words.ask}>
          <p className="max-w-measure">{words.askText(decision.signedBy)}</p>
        </Section>
        <Details summary={words.disagree} open={decision.state === "not-eligible"}>
          <div className="max-w-measure space-y-3">
            <p>{words.secondOpinion}</p>
            <p>{words.complaint}</p>
            <p>{words.record}</p>
          </div>
        </Details>
        {decision.earlier.length > 0 && (
          <Details summary={words.earlier}>
            <ul>
              {decision.earlier.map(({ outcome, signedAt }) => (
                <li key={signedAt.toISOString()}>
                  {formatDate(signedAt, locale)}: {words.outcomes[outcome]}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </>
  );
}

function meaning({ state, until, isOver }: OwnDecisionView, locale: Locale): string {
  const { means } = ownDecisionWords[locale];
  if (state === "not-eligible" || until === null) return means["not-eligible"];
  const day = formatDate(until, locale);
  return state === "deferred" && isOver ? means.deferredOver(day) : means[state](day);
}
