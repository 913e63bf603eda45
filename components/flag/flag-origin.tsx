import { flagReasonSentence } from "@/lib/content/words/flag-reasons";
import { flagWords } from "@/lib/content/words/flag";
import type { Locale } from "@/lib/domain/access/actor";
import type { FlagReason } from "@/lib/domain/flag/flag-reasons";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { QuestionnaireResponse, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { formatNumber } from "@/lib/content/format";

export type FlagForm = Pick<
  QuestionnaireResponse,
  "instrument" | "score" | "submittedAt" | "place" | "answeredBy" | "invalidated"
>;
export type FlagFacts = SafetyFlag & { form: FlagForm | null; reasons: FlagReason[] };

/** Why a flag was opened: by whom, when, and the very answers, in the words that their licence allows. */
export function FlagOrigin({ flag, locale }: { flag: FlagFacts; locale: Locale }) {
  const words = flagWords[locale];
  const { form, reasons, source, detail, openedAt } = flag;
  const isOpenEnded = source === "c-ssrs" && reasons.some(({ value }) => value === null);
  return (
    <>
      <p>
        {words.sources[source]}. {words.opened(openedAt)}.
      </p>
      {reasons.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 font-semibold">
          {reasons.map((reason) => (
            <li key={reason.item}>{flagReasonSentence(reason, locale)}</li>
          ))}
        </ul>
      )}
      {isOpenEnded && <p>{words.notCleared}</p>}
      {reasons.length === 0 && detail !== "" && <p className="whitespace-pre-line">{detail}</p>}
      {form && (
        <p className="text-ink-soft">
          {[
            INSTRUMENT_DEFINITIONS[form.instrument].name +
              (form.score === null ? "" : `: ${formatNumber(form.score, locale)}`),
            words.answeredAt(form.submittedAt),
            ...(form.place === "paper" || form.place === "interview" ? [words.entered(form.answeredBy.name)] : []),
            ...(form.invalidated ? [words.invalidated(form.invalidated.reason)] : []),
          ].join(". ")}
        </p>
      )}
    </>
  );
}
