import type { ReactNode } from "react";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag, type Tone } from "@/components/ui/tag";
import { type AdverseEventWords, criterionWord, severityWord } from "@/lib/content/words/adverse-event";
import type { AdverseEventFacts } from "@/lib/domain/adverse-event/describe-adverse-events";

const TONES: readonly Tone[] = ["quiet", "neutral", "attention", "danger"];

/** One adverse event as it stands, with how it came there; struck through when it does not count. */
export function EventLine({
  event,
  words,
  isInSession,
  children,
}: {
  event: AdverseEventFacts;
  words: AdverseEventWords;
  /** On the session's own page the clock says the day already. */
  isInSession: boolean;
  children?: ReactNode;
}) {
  const { state, invalidated, minute } = event;
  const began =
    isInSession && minute !== null ? words.startedMinute(event.startedAt, minute) : words.started(event.startedAt);
  const facts = [
    began,
    state.stoppedAt && words.stopped(state.stoppedAt),
    !isInSession && event.visitId !== null && words.inSession.toLowerCase(),
  ].filter(Boolean);
  return (
    <div className="space-y-1.5 py-3">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className={invalidated ? "font-semibold line-through" : "font-semibold"}>{words.kinds[event.kind]}</span>
        {!invalidated && (
          <>
            <Tag tone={TONES[state.severity] ?? "danger"}>{severityWord(words, state.severity)}</Tag>
            {state.isSerious && <Tag tone="danger">{words.serious}</Tag>}
            <StatusDot tone={state.outcome === "ongoing" ? "attention" : "quiet"}>
              {words.outcomes[state.outcome]}
            </StatusDot>
          </>
        )}
      </p>
      <p className="text-ink-soft tabular-nums">{facts.join(", ")}</p>
      {event.description !== "" && <p className="max-w-measure">{event.description}</p>}
      {event.action !== "" && (
        <p className="max-w-measure">
          {words.action}: {event.action}
        </p>
      )}
      {state.isSerious && (
        <p className="max-w-measure">
          {words.serious}: {state.seriousBecause.map((one) => criterionWord(words, one).toLowerCase()).join(", ")}
        </p>
      )}
      <p className="text-sm text-ink-soft tabular-nums">
        {words.by(event.recordedBy.name, event.recordedAt)}
        {event.isLate && `, ${words.late}`}
      </p>
      {event.updates.length > 0 && (
        <ul aria-label={words.history} className="text-sm text-ink-soft tabular-nums">
          {event.updates.map((update) => (
            <li key={update.id}>
              {words.changed(update.recordedBy.name, update.recordedAt)}:{" "}
              {[
                words.outcomes[update.outcome].toLowerCase(),
                severityWord(words, update.severity).toLowerCase(),
                update.isSerious && words.serious.toLowerCase(),
                update.note,
              ]
                .filter(Boolean)
                .join(", ")}
            </li>
          ))}
        </ul>
      )}
      {invalidated && <p className="text-sm">{words.struck(invalidated.by.name, invalidated.reason)}</p>}
      {children}
    </div>
  );
}
