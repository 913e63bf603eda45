import { Countdown } from "@/components/session/session-clock";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import { formatTime } from "@/lib/content/format";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { DueReadings, DueState } from "@/lib/domain/vitals/due-readings";

const TONES: Record<DueState, Tone> = {
  done: "good",
  missed: "attention",
  late: "attention",
  due: "neutral",
  later: "quiet",
};

/** When the next reading is due, counting down, and how the schedule stands. */
export function NextReading({ due, now, locale }: { due: DueReadings; now: Date; locale: Locale }) {
  const words = vitalsWords[locale];
  const { next } = due;
  return (
    <div>
      {next && (
        <p className="text-lg">
          {words.nextReading} (<span className="tabular-nums">{words.atMinute(next.atMinute)}</span>){" "}
          <Countdown
            dueAt={next.dueAt.toISOString()}
            serverNow={now.toISOString()}
            words={{ in: words.dueIn, now: words.dueNow, late: words.dueLate }}
          />
        </p>
      )}
      {due.twoSkippedInARow && (
        <Notice tone="warning" title={words.twoSkipped} className="mt-2">
          {words.twoSkippedText}
        </Notice>
      )}
      <Details summary={words.schedule}>
        <ol className="grid gap-1 text-sm tabular-nums">
          {due.readings.map(({ atMinute, dueAt, state }) => (
            <li key={atMinute} className="grid grid-cols-[4rem_4rem_1fr]">
              <span className="font-medium">{words.atMinute(atMinute)}</span>
              <span className="text-ink-soft">{formatTime(dueAt, locale)}</span>
              <StatusDot tone={TONES[state]}>{words.dueStates[state]}</StatusDot>
            </li>
          ))}
        </ol>
      </Details>
    </div>
  );
}
