import { StatusDot } from "@/components/ui/status-dot";
import { gateWords } from "@/lib/content/words/session-gates";
import type { Locale } from "@/lib/domain/access/actor";
import type { DeviatingLine, Gate } from "@/lib/domain/session/gate";

/** Who holds or stops and why, in their own words, and what speaks against in the time-out with the doctor's acceptance. Nothing for other gates. */
export function GateReasons({ gate: { decisions = [], lines = [] }, locale }: { gate: Gate; locale: Locale }) {
  const words = gateWords[locale];
  return (
    <>
      {decisions.length > 0 && (
        <ul className="mt-1 space-y-1">
          {decisions.map(({ id, by, at, reason }) => (
            <li key={id}>
              «{reason}» <span className="text-ink-soft tabular-nums">{words.decidedBy(by, at)}</span>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul className="mt-1 space-y-1">
          {lines.map((line) => (
            <Line key={line.key} line={line} locale={locale} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line: { label, comment, otherwise, accepted }, locale }: { line: DeviatingLine; locale: Locale }) {
  const words = gateWords[locale];
  const tone = accepted ? "good" : otherwise === "stop" ? "danger" : "attention";
  return (
    <li>
      <StatusDot tone={tone}>{label[locale]}</StatusDot>
      <span className="block pl-6 text-ink-soft">
        {accepted
          ? `${words.acceptedBy(accepted.by, accepted.at)}: ${accepted.reason}`
          : [words.line[otherwise], ...(comment === "" ? [] : [comment])].join(": ")}
      </span>
    </li>
  );
}
