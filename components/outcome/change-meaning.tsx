import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import { formatNumber } from "@/lib/content/format";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import type { Reliability, ScoreChange } from "@/lib/domain/outcome/score-change";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";

const TONES: Record<Reliability, Tone> = {
  "reliable-improvement": "good",
  "no-reliable-change": "neutral",
  "reliable-deterioration": "attention",
};

/** What a change means by every definition that the instrument has; what it has none for is said. */
export function ChangeMeaning({ change, locale }: { change: ScoreChange; locale: Locale }) {
  const words = outcomesWords[locale];
  const { reliability, reliableChange, response, remission, significance } = change;
  return (
    <ul className="space-y-0.5">
      <li>
        <StatusDot tone={reliability ? TONES[reliability] : "quiet"}>
          {reliability
            ? `${words.reliability[reliability]} (${words.reliableFrom(reliableChange ?? 0)})`
            : words.noReliable}
        </StatusDot>
      </li>
      {[
        joined(response && words.response[response], remission && words.remission[remission]),
        significance && words.significance[significance],
      ].map((line) => line && <li key={line}>{line}</li>)}
    </ul>
  );
}

/** «Respons, ikke remisjon»: two answers as one sentence. */
function joined(first: string | null, second: string | null): string {
  if (first === null || second === null) return first ?? second ?? "";
  return `${first}, ${second.toLowerCase()}`;
}

/** Non-response and relapse, where the course has one; nothing otherwise. */
export function LaterCourse({ series, locale }: { series: InstrumentOutcome; locale: Locale }) {
  const words = outcomesWords[locale];
  const { followUp, relapse } = series;
  return (
    <>
      {followUp?.isNonResponse && <StatusDot tone="attention">{words.nonResponse}</StatusDot>}
      {relapse && (
        <p>
          <StatusDot tone={relapse.isNow ? "attention" : "neutral"}>
            {words.relapse(relapse.at, formatNumber(relapse.score, locale), formatNumber(relapse.best.score, locale))}{" "}
            {!relapse.isNow && words.relapseOver}
          </StatusDot>
        </p>
      )}
    </>
  );
}
