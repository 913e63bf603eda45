import { signDecision } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { DecisionForm, type DecisionValues } from "@/components/eligibility/decision-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatDate, formatShortDate } from "@/lib/content/format";
import { decisionWords } from "@/lib/content/words/decision";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

type Props = { view: ScreeningWorkspace; locale: Locale };

/** Every decision signed so far, newest first, and the form for the next. */
export async function DecisionPart({ view, locale }: Props) {
  const words = decisionWords[locale];
  const { pathwayId } = view.header;
  const draftKey = `decide-eligibility:${pathwayId}`;
  const openForms = view.checks.flatMap((check) =>
    check.part === "form" && check.state === "not-required" ? [INSTRUMENT_DEFINITIONS[check.instrument].name] : [],
  );
  return (
    <div id="decision" className="scroll-mt-20">
      <Section title={words.title}>
        {view.decisions.length > 0 && <Decisions view={view} locale={locale} />}
        {view.screening ? (
          <DecisionForm
            action={signDecision}
            pathwayId={pathwayId}
            screeningId={view.screening.id}
            basis={view.basis}
            openForms={openForms}
            words={words.form}
            draftKey={draftKey}
            draft={await draftFor<DecisionValues>(draftKey)}
            saveDraft={saveDraft}
            formWords={formWords[locale]}
          />
        ) : (
          <Notice title={words.saveFirst} />
        )}
      </Section>
    </div>
  );
}

function Decisions({ view: { decisions, header }, locale }: Props) {
  const words = decisionWords[locale];
  const parts = words.parts;
  return (
    <ul className="mb-6">
      {decisions.map((decision, place) => {
        const replaced = decisions[place + 1];
        const items = [
          { term: parts.reasons, description: decision.reasons },
          { term: parts.offLabel, description: decision.offLabelReasoning },
          { term: parts.consulted, description: decision.consulted },
          { term: parts.conditions, description: decision.conditions },
          { term: parts.explanation, description: decision.explanation },
        ].filter(({ description }) => description !== "");
        return (
          <li key={decision.id} className="pt-3 first:pt-0">
            <p className={place === 0 ? "font-medium" : "text-ink-soft"}>
              {words.outcomes[decision.outcome]}
              <span className="font-normal text-ink-soft">
                {", "}
                {formatShortDate(decision.signedAt, locale)}, {decision.signedBy.name}
              </span>
            </p>
            <p>{periodText(decision, header.now, locale)}</p>
            {replaced && (
              <p className="text-sm text-ink-soft">
                {words.replaces(words.outcomes[replaced.outcome], formatShortDate(replaced.signedAt, locale))}
              </p>
            )}
            <Details summary={words.version(decisions.length - place, decisions.length)}>
              <DescriptionList items={items} className="max-w-prose whitespace-pre-line" />
            </Details>
          </li>
        );
      })}
    </ul>
  );
}

function periodText(decision: EligibilityDecision, now: Date, locale: Locale): string {
  const words = decisionWords[locale];
  switch (decision.outcome) {
    case "eligible": {
      const day = formatDate(decision.validUntil, locale);
      return decision.validUntil < clinicDate(now) ? words.expired(day) : words.validUntil(day);
    }
    case "deferred":
      return words.deferredUntil(formatDate(decision.deferredUntil, locale));
    case "not-eligible":
      return "";
  }
}
