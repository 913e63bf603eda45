import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatShortDate, formatShortDateTime } from "@/lib/content/format";
import { instrumentText } from "@/lib/content/instruments/instrument-texts";
import { answerName, itemName } from "@/lib/content/instruments/own-labels";
import { flagWords } from "@/lib/content/words/flag";
import { instrumentWords } from "@/lib/content/words/instrument";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Scoring } from "@/lib/domain/instrument/score-answers";
import type { QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { FormRow, ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

type Props = { view: ScreeningWorkspace; locale: Locale };

/** What the patient has answered and what nobody has, open flags first. */
export function FormsPart({ view, locale }: Props) {
  const words = screeningWords[locale];
  const { pathwayId } = view.header;
  return (
    <div id="forms" className="scroll-mt-20">
      <Section title={words.parts.forms}>
        {view.flags.length > 0 && <OpenFlags view={view} locale={locale} />}
        <ul>
          {view.forms.map((form) => (
            <li key={form.instrument} className="pt-3 first:pt-0">
              <FormFacts form={form} view={view} locale={locale} />
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <Link href={`/forms/${pathwayId}`}>{words.enterForms}</Link>
        </p>
      </Section>
    </div>
  );
}

function OpenFlags({ view, locale }: Props) {
  const words = screeningWords[locale];
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <strong className="font-semibold">{words.openFlags}</strong>
      {view.flags.map(({ id, level, openedAt }) => (
        <Tag key={id} tone={level === "low" ? "attention" : "danger"}>
          {words.flagSince(flagWords[locale].levels[level], formatShortDateTime(openedAt, locale))}
        </Tag>
      ))}
      <Link href={`/doctor/patients/${view.header.pathwayId}/flags`}>{words.toFlags}</Link>
    </div>
  );
}

function FormFacts({ form, view, locale }: { form: FormRow } & Props) {
  const words = screeningWords[locale];
  const { name } = INSTRUMENT_DEFINITIONS[form.instrument];
  const { response, scoring } = form;
  if (!response || !scoring)
    return (
      <p className="flex flex-wrap items-baseline gap-x-4 border-b border-line pb-3">
        <strong className="font-semibold">{name}</strong>
        <StatusDot tone={form.isRequired ? "attention" : "quiet"}>
          {words.formNotAnswered}, {form.isRequired ? words.formRequired : words.formNotRequired}
        </StatusDot>
      </p>
    );
  const risk = response.instrument === "phq-9" ? response.answers["9"] : undefined;
  const total = scoreText(response, scoring, locale);
  const isEntered = response.place === "paper" || response.place === "interview";
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 tabular-nums">
        <strong className="font-semibold">{name}</strong>
        {total && <span>{total}</span>}
        {scoring.triage && (
          <Tag tone={TRIAGE_TONES[scoring.triage]}>{instrumentWords[locale].triage[scoring.triage]}</Tag>
        )}
        {risk !== undefined && <Tag tone={risk > 0 ? "danger" : "good"}>{words.item9(risk)}</Tag>}
        {form.isAsked && !form.isFresh && <Tag tone="attention">{words.outdated}</Tag>}
      </p>
      <p className="text-sm text-ink-soft tabular-nums">
        {words.submitted(formatShortDateTime(response.submittedAt, locale))}, {words.places[response.place]}
        {isEntered && `, ${words.enteredBy(response.answeredBy.name)} ${formatShortDate(response.recordedAt, locale)}`}
      </p>
      {!response.totalOnly && <Answers response={response} scoring={scoring} view={view} locale={locale} />}
    </>
  );
}

const TRIAGE_TONES: Record<NonNullable<Scoring["triage"]>, Tone> = {
  none: "good",
  low: "attention",
  moderate: "attention",
  high: "danger",
  incomplete: "attention",
};

/** The total with its band, or why there is none; never a number without what is missing. */
function scoreText(response: QuestionnaireResponse, scoring: Scoring, locale: Locale): string {
  const words = screeningWords[locale];
  const { scale } = INSTRUMENT_DEFINITIONS[response.instrument];
  const missing = scoring.missing.length;
  if (!scale) return scoring.triage ? "" : words.profile;
  if (response.score === null) return words.noScore(missing);
  const { bands, findings } = instrumentWords[locale];
  return [
    words.points(response.score, scale.decimals),
    scoring.band && withinSentence(bands[scoring.band] ?? scoring.band),
    scoring.finding && scoring.finding !== "none" && withinSentence(findings[scoring.finding]),
    response.totalOnly && words.totalOnly,
    scoring.isProrated && words.prorated(missing),
  ]
    .filter(Boolean)
    .join(", ");
}

/** «Sone III» and «(DSM)» keep their capitals. */
function withinSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function Answers({ response, scoring, view, locale }: { response: QuestionnaireResponse; scoring: Scoring } & Props) {
  const words = screeningWords[locale];
  const { key, name, items } = INSTRUMENT_DEFINITIONS[response.instrument];
  const text = instrumentText(key, locale, view.clinicTexts);
  const { subscales } = instrumentWords[locale];
  return (
    <Details summary={words.answers(name)}>
      {scoring.subscales.length > 0 && (
        <ul className="mb-3 flex flex-wrap gap-x-6 text-sm tabular-nums">
          {scoring.subscales.map((subscale) => (
            <li key={subscale.key}>
              {subscales[subscale.key] ?? subscale.key}: {subscale.score ?? "–"} / {subscale.max}
            </li>
          ))}
        </ul>
      )}
      <ol className="max-w-measure divide-y divide-line text-sm">
        {items
          .filter(({ id }) => !response.skipped.includes(id))
          .map(({ id }) => {
            const answer = response.answers[id];
            return (
              <li key={id} className="flex justify-between gap-6 py-1.5">
                <span>{itemName(key, id, locale, text)}</span>
                <span className="shrink-0 text-right font-medium">
                  {answer === undefined ? words.formNotAnswered : answerName(key, id, answer, locale, text)}
                </span>
              </li>
            );
          })}
      </ol>
      {text && <p className="mt-2 text-sm text-ink-soft">{text.attribution}</p>}
      {scoring.triage && <p className="mt-2 text-sm">{words.triageNote}</p>}
    </Details>
  );
}
