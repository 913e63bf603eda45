import { Tag, type Tone } from "@/components/ui/tag";
import { formatTime } from "@/lib/content/format";
import { doseWords } from "@/lib/content/words/dose";
import type { Locale } from "@/lib/domain/access/actor";
import type { Infusion } from "@/lib/domain/dose/infusion";

const TONES: Record<Infusion["state"], Tone> = {
  running: "good",
  paused: "attention",
  stopped: "attention",
  ended: "quiet",
};

/** How the infusion stands and what was done to it, the newest first: for every screen of the session. */
export function InfusionState({ infusion, locale }: { infusion: Infusion; locale: Locale }) {
  const words = doseWords[locale];
  const { state, rateMlPerHour, infusedMl, volumeMl, emptyAt, events } = infusion;
  return (
    <div className="space-y-2 tabular-nums">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tag tone={TONES[state]}>{words.infusionStates[state]}</Tag>
        {rateMlPerHour > 0 && <strong className="text-lg font-semibold">{words.rate(rateMlPerHour)}</strong>}
        <span>{words.infused(infusedMl, volumeMl)}</span>
        {emptyAt && <span className="text-ink-soft">{words.emptyAt(emptyAt)}</span>}
      </p>
      <ol className="text-ink-soft">
        {events.toReversed().map((event) => (
          <li key={event.id}>
            {formatTime(event.happenedAt, locale)} {words.events[event.kind]}
            {event.rateMlPerHour !== null && ` ${words.rate(event.rateMlPerHour)}`}
            {event.reason && `: ${event.reason}`} ({event.recordedBy.name})
          </li>
        ))}
      </ol>
    </div>
  );
}
