import { minuteLabel } from "@/components/vitals/vitals-table";
import { Shape } from "@/components/ui/shape";
import { formatShortDateTime, formatTime } from "@/lib/content/format";
import { factWords, replayWords } from "@/lib/content/words/replay";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { ReplayEntry, ReplayFact } from "@/lib/domain/replay/replay-fact";
import { minuteOf } from "@/lib/domain/replay/replay-session";
import { isLateEntry, minutesLate } from "@/lib/domain/session/late-entry";

const WEIGHTY: readonly ReplayFact["kind"][] = ["dose", "emergency-started", "alert", "discharged"];

/**
 * The lines of a replay in the order in which things happened, each with its minute, who wrote it, and how late. `known` false: what had happened
 * without being written down; each says when it became known.
 */
export function ReplayLines({
  entries,
  zero,
  locale,
  label,
  known = true,
}: {
  entries: readonly ReplayEntry[];
  zero: Date;
  locale: Locale;
  label: string;
  known?: boolean;
}) {
  const words = replayWords[locale];
  return (
    <ol aria-label={label} className="divide-y divide-line border-y border-line tabular-nums">
      {entries.map(({ id, happenedAt, knownAt, by, fact }) => {
        const { what, detail } = factWords(fact, locale);
        const isSameDay = clinicDate(happenedAt) === clinicDate(zero);
        const late = minutesLate(happenedAt, knownAt);
        return (
          <li
            key={id}
            className="grid break-inside-avoid grid-cols-[4.5rem_1fr] gap-x-4 py-2 sm:grid-cols-[4.5rem_5.5rem_1fr_10rem]"
          >
            <span className="font-semibold">{minuteLabel(minuteOf(happenedAt, zero))}</span>
            <span className="text-ink-soft">
              {isSameDay ? formatTime(happenedAt, locale) : formatShortDateTime(happenedAt, locale)}
            </span>
            <span className="min-w-0 max-sm:col-span-2">
              <span className={WEIGHTY.includes(fact.kind) ? "font-semibold" : undefined}>{what}</span>
              {detail !== "" && <span className="text-ink-soft">{`: ${detail}`}</span>}
              {known && isLateEntry(happenedAt, knownAt) && (
                <span className="flex items-baseline gap-2 text-sm text-amber">
                  <Shape name="triangle" size={10} />
                  {words.late(late, knownAt)}
                </span>
              )}
              {!known && (
                <span className="flex items-baseline gap-2 text-sm font-medium text-amber">
                  <Shape name="triangle" size={10} />
                  {words.knownLater(knownAt)}
                </span>
              )}
            </span>
            <span className="text-sm text-ink-soft max-sm:col-span-2">{by?.name ?? words.byProgram}</span>
          </li>
        );
      })}
    </ol>
  );
}
