import { minuteLabel } from "@/components/vitals/vitals-table";
import { Link } from "@/components/ui/link";
import { StatusDot } from "@/components/ui/status-dot";
import { adverseEventWords, severityWord } from "@/lib/content/words/adverse-event";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/** The adverse events of a session in short, for whoever follows it without recording them. Nothing where there are none. */
export function EventSummary({
  facts,
  locale,
  href,
}: {
  facts: Pick<SessionFacts, "adverseEvents">;
  locale: Locale;
  /** Where they stand in whole. */
  href: string;
}) {
  const words = adverseEventWords[locale];
  const events = facts.adverseEvents.filter(({ invalidated }) => !invalidated);
  if (events.length === 0) return null;
  return (
    <section aria-label={words.title} className="border-t border-line pt-4">
      <h2 className="text-base font-semibold">{words.title}</h2>
      <ul className="divide-y divide-line">
        {events.map(({ id, kind, state, minute }) => (
          <li key={id} className="py-2">
            <StatusDot tone={state.isSerious ? "danger" : state.outcome === "ongoing" ? "attention" : "quiet"}>
              {[
                words.kinds[kind],
                severityWord(words, state.severity).toLowerCase(),
                state.isSerious && words.serious.toLowerCase(),
                words.outcomes[state.outcome].toLowerCase(),
                minute !== null && minuteLabel(minute),
              ]
                .filter(Boolean)
                .join(", ")}
            </StatusDot>
          </li>
        ))}
      </ul>
      <p className="print:hidden">
        <Link href={href} className="inline-flex min-h-11 items-center">
          {words.allInCourse}
        </Link>
      </p>
    </section>
  );
}
