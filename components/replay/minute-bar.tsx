import { minuteLabel } from "@/components/vitals/vitals-table";
import { buttonLook } from "@/components/ui/button-look";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

const STEP = buttonLook("secondary", "normal", "min-h-12 no-underline");

type Words = Record<"choose" | "minute" | "show" | "previous" | "next" | "whole", string>;

/**
 * Choose a minute of a session: type it, step from one line to the next, or pick a minute in which something happened or became known. Links and a
 * form of the browser's own: it works before, and without, any script.
 */
export function MinuteBar({
  path,
  minutes,
  chosen,
  words,
}: {
  path: string;
  /** Every minute in which something happened or became known, ascending. */
  minutes: readonly number[];
  chosen: number | null;
  words: Words;
}) {
  const at = (minute: number) => `${path}?minute=${minute}`;
  const previous = chosen === null ? undefined : minutes.findLast((minute) => minute < chosen);
  const next = chosen === null ? minutes[0] : minutes.find((minute) => minute > chosen);
  return (
    <nav aria-label={words.choose} className="space-y-4 print:hidden">
      <form method="get" action={path} className="flex flex-wrap items-end gap-3">
        <label className="block">
          <span className="mb-1 block font-medium">{words.minute}</span>
          <input
            name="minute"
            inputMode="numeric"
            pattern="-?[0-9]{1,5}"
            autoComplete="off"
            defaultValue={chosen ?? undefined}
            key={chosen}
            className="min-h-12 w-28 rounded-md border border-line-strong bg-sheet px-3 text-xl tabular-nums"
          />
        </label>
        <button type="submit" className={buttonLook("primary", "normal", "min-h-12")}>
          {words.show}
        </button>
        {previous !== undefined && (
          <a href={at(previous)} rel="prev" className={STEP}>
            <Icon name="arrow-left" />
            {`${words.previous} (${minuteLabel(previous)})`}
          </a>
        )}
        {next !== undefined && (
          <a href={at(next)} rel="next" className={STEP}>
            {`${words.next} (${minuteLabel(next)})`}
            <Icon name="arrow-right" />
          </a>
        )}
        {chosen !== null && (
          <a href={path} className={STEP}>
            {words.whole}
          </a>
        )}
      </form>
      <ul className="flex flex-wrap gap-1.5">
        {minutes.map((minute) => (
          <li key={minute}>
            <a
              href={at(minute)}
              aria-current={minute === chosen ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 min-w-11 items-center justify-center rounded-md border px-2 text-sm tabular-nums no-underline",
                minute === chosen
                  ? "border-fjord-fill bg-fjord-tint font-semibold text-fjord"
                  : "border-line text-ink hover:border-fjord hover:text-fjord",
              )}
            >
              {minuteLabel(minute)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
