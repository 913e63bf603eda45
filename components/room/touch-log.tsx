import type { FormAction } from "@/components/form/form-state";
import { momentLabel } from "@/components/room/room-looks";
import { type TapChoice, TapForm, type TapValues } from "@/components/room/tap-form";
import { tellLateTimes } from "@/components/room/tell-late";
import { Details } from "@/components/ui/details";
import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import { formWords } from "@/lib/content/words/form";
import { roomWords } from "@/lib/content/words/room";
import type { Locale } from "@/lib/domain/access/actor";
import type { RoomFacts } from "@/lib/domain/room/describe-room";
import type { SessionFacts } from "@/lib/domain/session/describe-session";
import { doseMinute } from "@/lib/domain/session/dose-minute";

const TONES: Record<RoomFacts["touch"]["answer"], Tone> = { agreed: "good", declined: "danger", "not-said": "quiet" };
const TAP =
  "min-h-12 rounded-md border border-line-strong bg-sheet px-2 leading-tight font-medium hover:border-fjord hover:text-fjord";

/** What the patient has said about touch today, one tap for each thing that happens, and the log. */
export function TouchLog({
  facts,
  record,
  locale,
}: {
  facts: SessionFacts;
  record?: FormAction<TapValues>;
  locale: Locale;
}) {
  const words = roomWords[locale];
  const { pathwayId, visitId, room, dose, discharge } = facts;
  const { touch, touches } = room;
  const since = (at: Date) => momentLabel({ minute: doseMinute(at, dose?.givenAt), happenedAt: at }, locale);
  return (
    <section aria-label={words.touchTitle} className="border-t border-line pt-4">
      <h2 className="text-base font-semibold">{words.touchTitle}</h2>
      <p className="mt-1 tabular-nums">
        <StatusDot tone={TONES[touch.answer]}>
          {touch.answer === "not-said" || !touch.answeredAt
            ? words.touchStates["not-said"]
            : words.touchStates[touch.answer](since(touch.answeredAt))}
        </StatusDot>
      </p>
      {touch.underWaySince && (
        <p className="tabular-nums">
          <StatusDot tone="neutral">{words.touchUnderWay(since(touch.underWaySince))}</StatusDot>
        </p>
      )}
      {record && discharge === null && (
        <div className="mt-2 print:hidden">
          <TapForm
            command="record-touch"
            action={record}
            values={{ pathwayId, visitId }}
            label={words.touchTitle}
            className="grid grid-cols-3 gap-2"
            choices={touchChoices(facts, locale)}
            times={tellLateTimes(locale)}
            formWords={formWords[locale]}
          />
        </div>
      )}
      {touches.length > 0 && (
        <div className="[&>details]:border-b-0">
          <Details summary={words.touchLog}>
            <ol className="space-y-1 text-sm">
              {touches.map((entry) => (
                <li key={entry.id} className="grid grid-cols-[3.5rem_1fr] tabular-nums">
                  <span className="text-ink-soft">{momentLabel(entry, locale)}</span>
                  <span>
                    <strong className="font-medium">{words.touchKinds[entry.kind]}</strong>
                    {entry.what && `: ${entry.what}`}{" "}
                    <span className="text-ink-soft">
                      {entry.recordedBy.name}
                      {entry.isLateEntry && `, ${words.lateEntry(entry.recordedAt)}`}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          </Details>
        </div>
      )}
    </section>
  );
}

/** What can happen next: touch that is under way can only end; the card counts while the patient has said nothing. */
function touchChoices({ room, comfortCard }: SessionFacts, locale: Locale): TapChoice[] {
  const words = roomWords[locale];
  const choice = (kind: "asked" | "agreed" | "declined" | "given" | "ended", look = TAP): TapChoice => ({
    ...{ key: kind, label: words.touchKinds[kind], name: words.touchEntry(words.touchKinds[kind]) },
    ...{ sends: { kind }, look },
  });
  const { answer, underWaySince } = room.touch;
  const onCard: TapChoice = {
    ...{ key: "on-card", label: words.touchOnCard, name: words.touchEntry(words.touchOnCard) },
    ...{ sends: { kind: "given", basis: "comfort-card" }, look: `${TAP} col-span-3` },
  };
  return [
    ...[choice("asked"), choice("agreed"), choice("declined")],
    ...(underWaySince ? [choice("ended", `${TAP} col-span-3`)] : []),
    ...(!underWaySince && answer === "agreed" ? [choice("given", `${TAP} col-span-3`)] : []),
    ...(!underWaySince && answer === "not-said" && comfortCard?.content.touch ? [onCard] : []),
  ];
}
