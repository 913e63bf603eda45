import { itemName } from "@/lib/content/instruments/own-labels";
import { formatShortDate } from "@/lib/content/format";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { OutcomePoint } from "@/lib/domain/outcome/outcome-point";

/** More columns than this are unreadable; the newest are shown. */
const COLUMNS = 8;

/** KSET has no sum: each complaint over time as a number 0–3 with a bar as long as it is heavy. What was never above zero is counted, not listed. */
export function ProfileTable({ series, locale }: { series: InstrumentOutcome; locale: Locale }) {
  const words = outcomesWords[locale];
  const { name } = INSTRUMENT_DEFINITIONS[series.instrument];
  const shown = series.points.slice(-COLUMNS);
  const items = [...new Set(shown.flatMap(({ profile }) => profile.map(({ item }) => item)))];
  const present = items.filter((item) => shown.some((point) => valueOf(point, item) !== 0));
  if (shown.length === 0) return null;
  return (
    <div className="overflow-x-auto" role="region" aria-label={words.scroll(name)} tabIndex={0}>
      {present.length === 0 ? (
        <p>{words.profileZero}</p>
      ) : (
        <table className="border-collapse tabular-nums">
          <caption className="sr-only">{`${name}. ${words.profileTitle}`}</caption>
          <thead>
            <tr className="border-b border-line-strong text-sm text-ink-soft">
              <th scope="col" className="py-2 pr-6 text-left font-medium">
                {words.columns.item}
              </th>
              {shown.map(({ responseId, at }) => (
                <th key={responseId} scope="col" className="px-3 py-2 text-left font-medium whitespace-nowrap">
                  {formatShortDate(at, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {present.map((item) => (
              <tr key={item} className="border-b border-line">
                <th scope="row" className="py-2 pr-6 text-left font-normal">
                  {itemName(series.instrument, item, locale, undefined)}
                </th>
                {shown.map((point) => (
                  <td key={point.responseId} className="px-3 py-2">
                    <Severity value={valueOf(point, item)} unknown={words.unknown} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {present.length > 0 && items.length > present.length && (
        <p className="mt-2 text-sm text-ink-soft">{words.profileRest(items.length - present.length)}</p>
      )}
    </div>
  );
}

function Severity({ value, unknown }: { value: number | null; unknown: string }) {
  if (value === null) return <span className="text-ink-soft">{unknown}</span>;
  return (
    <span className="inline-flex items-center gap-2">
      {value}
      <svg aria-hidden="true" viewBox="0 0 30 8" width="30" height="8">
        <path d="M0.5 0.5h29v7h-29z" className="fill-transparent stroke-line-strong" strokeWidth="0.6" />
        <path d={`M0 0h${value * 10}v8h${-value * 10}z`} className="fill-ink-soft" />
      </svg>
    </span>
  );
}

/** Null when it was not answered: unknown is never none. */
function valueOf({ profile }: OutcomePoint, item: string): number | null {
  return profile.find((answer) => answer.item === item)?.value ?? null;
}
