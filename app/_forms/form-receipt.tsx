import { redirect } from "next/navigation";
import { formPath, formsPath, type FormPlace } from "@/app/_forms/form-paths";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { RiskHelp } from "@/components/questionnaire/risk-help";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatTime } from "@/lib/content/format";
import { crisisHelpWords } from "@/lib/content/words/crisis-help";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { receivedForm } from "@/lib/queries/patient/own-forms";

/** What was received, told from the record. After an answer that says that life is hard: help at once, and a calm way on. */
export async function FormReceipt({ asked, place, locale }: { asked: string; place: FormPlace; locale: Locale }) {
  const { view } = await viewOrNotFound(receivedForm, { instrument: asked });
  if (view === null) redirect(place === "own-device" ? "/my" : formsPath(place));
  const { form, due, sitting, hasSafetyPlan } = view;
  const { hasRisk, submittedAt } = form;
  const words = questionnaireWords[locale];
  const { received } = words;
  const help = crisisHelpWords[locale];
  const [upNext] = due;
  // The clinic's tablet opens nothing but the forms.
  const planHref = hasSafetyPlan && place === "own-device" ? "/my/safety-plan" : undefined;
  return (
    <>
      <PageHeader
        title={hasRisk ? help.title : received.title}
        lead={hasRisk ? help.lead : received.lead(submittedAt)}
      />
      {hasRisk ? (
        <>
          <RiskHelp locale={locale} place={place} planHref={planHref} />
          <p className="mt-6 text-ink-soft">{received.sent(submittedAt)}</p>
        </>
      ) : (
        <p>{received.next}</p>
      )}
      {!hasRisk && sitting.length > 1 && (
        <div className="mt-8">
          <Section title={received.all}>
            <ul className="divide-y divide-line border-y border-line">
              {sitting.map(({ id, instrument, submittedAt: at }) => (
                <li key={id} className="flex min-h-12 items-center justify-between gap-4 py-2">
                  <span className="font-medium">{INSTRUMENT_DEFINITIONS[instrument].name}</span>
                  <span className="text-ink-soft tabular-nums">{formatTime(at, locale)}</span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      {upNext !== undefined && (
        <p className="mt-8 text-ink-soft">
          {received.more(due.length)} {words.goOnLater}
        </p>
      )}
      <p className={`flex flex-wrap gap-3 ${upNext === undefined ? "mt-8" : "mt-3"}`}>
        {upNext !== undefined && (
          <LinkButton href={formPath(place, upNext)} variant={hasRisk ? "secondary" : "primary"} size="large">
            {words.goOn(INSTRUMENT_DEFINITIONS[upNext].name)}
          </LinkButton>
        )}
        <LinkButton
          href={place === "own-device" ? "/my" : formsPath(place)}
          variant={hasRisk || upNext !== undefined ? "secondary" : "primary"}
          size="large"
        >
          {place === "own-device" ? words.toHome : words.toForms}
        </LinkButton>
      </p>
    </>
  );
}
