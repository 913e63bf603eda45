import type { FormAction } from "@/components/form/form-state";
import { momentLabel, signalsToGive, signalTone } from "@/components/room/room-looks";
import { TapForm, type TapValues } from "@/components/room/tap-form";
import { tellLateTimes } from "@/components/room/tell-late";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { formatTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { roomWords } from "@/lib/content/words/room";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

const CLEAR =
  "min-h-12 rounded-md border border-line-strong bg-sheet px-4 font-medium hover:border-fjord hover:text-fjord";
const GIVE =
  "min-h-12 rounded-md border border-line-strong bg-sheet px-3 font-medium hover:border-fjord hover:text-fjord";

/**
 * What the room is told without words of therapy: each signal with since when and by whom, one tap to give one and one to say that it is over. The
 * same strip for nurse, psychologist and doctor; without `clear` for whoever is not with the patient.
 */
export function SignalStrip({
  facts,
  give,
  clear,
  locale,
}: {
  facts: Pick<SessionFacts, "pathwayId" | "visitId" | "room" | "discharge">;
  give?: FormAction<TapValues>;
  clear?: FormAction<TapValues>;
  locale: Locale;
}) {
  const words = roomWords[locale];
  const { pathwayId, visitId, discharge } = facts;
  const { openSignals, clearedSignals } = facts.room;
  const mayWrite = discharge === null;
  return (
    <section aria-label={words.signalsTitle} className="border-t border-line pt-4">
      <h2 className="text-base font-semibold">{words.signalsTitle}</h2>
      {openSignals.length === 0 && <p className="text-ink-soft">{words.noSignals}</p>}
      <ul className="divide-y divide-line">
        {openSignals.map((signal) => (
          <li key={signal.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0">
              <Tag tone={signalTone(signal.kind)} className="text-base">
                {words.signals[signal.kind]}
              </Tag>
              <span className="block text-sm text-ink-soft tabular-nums">
                {words.signalSince(momentLabel(signal, locale), signal.recordedBy.name)}
                {signal.isLateEntry && `, ${words.lateEntry(signal.recordedAt)}`}
              </span>
            </span>
            {clear && mayWrite && (
              <TapForm
                command="clear-signal"
                action={clear}
                values={{ pathwayId, signalId: signal.id }}
                label={words.clearSignalAs(words.signals[signal.kind])}
                choices={[
                  {
                    ...{ key: "over", label: words.clearSignal, sends: {}, look: CLEAR },
                    name: words.clearSignalAs(words.signals[signal.kind]),
                  },
                ]}
                formWords={formWords[locale]}
              />
            )}
          </li>
        ))}
      </ul>
      {give && mayWrite && (
        <div className="print:hidden [&>details]:border-b-0">
          <Details summary={words.giveSignal}>
            <p className="mb-3 text-sm text-ink-soft">{words.signalsHint}</p>
            <TapForm
              command="give-signal"
              action={give}
              values={{ pathwayId, visitId }}
              label={words.giveSignal}
              className="grid grid-cols-2 gap-2"
              choices={signalsToGive(openSignals.map(({ kind }) => kind)).map((kind) => ({
                ...{ key: kind, label: words.signals[kind], name: words.giveSignalAs(words.signals[kind]) },
                ...{ sends: { kind }, look: GIVE },
              }))}
              times={tellLateTimes(locale)}
              formWords={formWords[locale]}
            />
          </Details>
        </div>
      )}
      {clearedSignals.length > 0 && (
        <div className="[&>details]:border-b-0">
          <Details summary={words.earlierSignals}>
            <ul className="space-y-1 text-sm tabular-nums">
              {clearedSignals.map((signal) => (
                <li key={signal.id}>
                  {words.signals[signal.kind]}{" "}
                  <span className="text-ink-soft">
                    {signal.cleared &&
                      words.signalOver(
                        formatTime(signal.happenedAt, locale),
                        formatTime(signal.cleared.at, locale),
                        signal.cleared.by.name,
                      )}
                  </span>
                </li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </section>
  );
}
