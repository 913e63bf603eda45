import { differenceInMinutes } from "date-fns";
import { DescriptionList } from "@/components/ui/description-list";
import { adverseEventWords, severityWord } from "@/lib/content/words/adverse-event";
import { readingLine, replayWords } from "@/lib/content/words/replay";
import { roomWords } from "@/lib/content/words/room";
import { gateWords } from "@/lib/content/words/session-gates";
import { sessionWords } from "@/lib/content/words/session";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/** What every screen of the session said at a moment, in short. */
export function HowItStood({ facts, locale }: { facts: SessionFacts; locale: Locale }) {
  const words = replayWords[locale];
  const events = adverseEventWords[locale];
  const signs = vitalsWords[locale];
  const { room, alerts, adverseEvents, emergency, phase, green, readings, now } = facts;
  const listed = (items: string[]) => (items.length === 0 ? words.nothing : items.join(", "));
  const last = readings.find(({ invalidated, skippedReason }) => !invalidated && skippedReason === null);
  const current = room.current === null ? null : roomWords[locale].phases[room.current];
  const gates = gateWords[locale];
  const closed = green.gates.filter(({ state }) => state !== "go").map(({ reason }) => gates.reasons[reason]);
  return (
    <DescriptionList
      items={[
        {
          term: words.phase,
          description: [sessionWords[locale].phases[phase.kind], current].filter(Boolean).join(", "),
        },
        ...(facts.dose === null
          ? [{ term: words.gate, description: [gates.decision[green.decision], ...closed].join(" · ") }]
          : []),
        {
          term: words.lastReading,
          description: last
            ? `${readingLine(last, locale)} (${words.minutesAgo(differenceInMinutes(now, last.measuredAt))})`
            : words.noReading,
        },
        {
          term: words.openAlerts,
          description: listed(
            alerts
              .filter(({ acknowledged }) => !acknowledged)
              .map(({ sign, value, limit }) => `${signs[sign].toLowerCase()} ${value} (${limit})`),
          ),
        },
        {
          term: words.openSignals,
          description: listed(room.openSignals.map(({ kind }) => roomWords[locale].signals[kind].toLowerCase())),
        },
        {
          term: words.openEvents,
          description: listed(
            adverseEvents
              .filter(({ invalidated, state }) => !invalidated && state.outcome === "ongoing")
              .map(
                ({ kind, state }) => `${events.kinds[kind]} (${severityWord(events, state.severity).toLowerCase()})`,
              ),
          ),
        },
        ...(emergency && !emergency.ended ? [{ term: words.emergency, description: words.emergencyOpen }] : []),
      ]}
    />
  );
}
