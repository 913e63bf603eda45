import { formatShortDateTime } from "@/lib/content/format";
import { flagWords } from "@/lib/content/words/flag";
import type { Locale } from "@/lib/domain/access/actor";
import type { FlagStep } from "@/lib/domain/pathway/pathway-record";

/** What has been done about a flag, oldest first: when, what, by whom. */
export function FlagTimeline({ steps, locale }: { steps: readonly FlagStep[]; locale: Locale }) {
  const words = flagWords[locale];
  if (steps.length === 0) return <p className="text-ink-soft">{words.timelineNone}</p>;
  return (
    <ol className="border-l-2 border-line-strong">
      {steps.map(({ id, kind, note, at, by }) => (
        <li key={id} className="py-1.5 pl-4">
          <p>
            <span className="font-medium">{words.steps[kind]}</span>{" "}
            <span className="text-sm text-ink-soft tabular-nums">
              {formatShortDateTime(at, locale)}, {by?.name ?? words.byProgram}
            </span>
          </p>
          {note !== "" && <p className="max-w-measure whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
