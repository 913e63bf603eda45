import type { FormAction } from "@/components/form/form-state";
import { momentLabel } from "@/components/room/room-looks";
import { TapForm, type TapValues } from "@/components/room/tap-form";
import { tellLateTimes } from "@/components/room/tell-late";
import { SinceDose } from "@/components/session/session-clock";
import { Shape } from "@/components/ui/shape";
import { formatTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { roomWords } from "@/lib/content/words/room";
import type { Locale } from "@/lib/domain/access/actor";
import type { PhaseFacts } from "@/lib/domain/room/describe-room";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

const AHEAD = "flex min-h-11 items-center gap-2 px-2 text-ink-soft";
const NEXT =
  "flex min-h-11 w-full items-center gap-2 rounded-md border border-transparent px-[7px] text-left text-ink-soft hover:border-fjord hover:text-fjord";

/** The phases of the session as a quiet rail with the running clock: what has begun and when, and one tap for what begins now. */
export function PhaseRail({
  facts,
  mark,
  hasClock = false,
  locale,
}: {
  facts: SessionFacts;
  /** Where the page is the room's own: the running clock stands above the phases. */
  hasClock?: boolean;
  /** Where the reader may mark: the psychologist, until the patient has gone home. */
  mark?: FormAction<TapValues>;
  locale: Locale;
}) {
  const words = roomWords[locale];
  const { pathwayId, visitId, phase, now, dose, discharge } = facts;
  const { phases, current } = facts.room;
  const begun = phases.filter(({ at }) => at !== null).toSorted(byTime);
  const ahead = phases.filter(({ at }) => at === null);
  const mayMark = mark !== undefined && discharge === null && ahead.length > 0;
  return (
    <section aria-label={words.phasesTitle}>
      <h2 className={hasClock ? "sr-only" : "mb-2 border-t border-line pt-4 text-base font-semibold"}>
        {words.phasesTitle}
      </h2>
      {hasClock && phase.kind === "under-way" && (
        <p className="mb-3 max-lg:hidden">
          <SinceDose doseAt={phase.doseAt.toISOString()} serverNow={now.toISOString()} label={words.clockLabel} />
        </p>
      )}
      {hasClock && dose === null && <p className="mb-3 text-sm text-ink-soft">{words.clockBefore}</p>}
      <ol className="space-y-1">
        {begun.map((row) => (
          <Begun key={row.phase} row={row} isNow={row.phase === current && discharge === null} locale={locale} />
        ))}
        {!mayMark &&
          ahead.map(({ phase: name }) => (
            <li key={name} className="flex items-center gap-2 px-2 py-1 text-ink-soft">
              <Shape name="ring" size={11} className="text-ink-faint" />
              <span>
                {words.phases[name]}
                <span className="sr-only">: {words.phaseNotBegun}</span>
              </span>
            </li>
          ))}
      </ol>
      {mayMark && (
        <TapForm
          command="mark-phase"
          action={mark}
          values={{ pathwayId, visitId }}
          label={words.phasesTitle}
          className="mt-1 space-y-1"
          choices={ahead.map(({ phase: name }) => ({
            ...{ key: name, name: words.beginPhase(words.phases[name]) },
            // The dose begins by being given.
            ...(name === "dose" ? { sends: null, look: AHEAD } : { sends: { phase: name }, look: NEXT }),
            label: (
              <>
                <Shape name="ring" size={11} className="text-ink-faint" />
                <span>
                  {words.phases[name]}
                  {name === "dose" && <span className="block text-sm">{words.doseByNurse}</span>}
                </span>
              </>
            ),
          }))}
          times={tellLateTimes(locale)}
          formWords={formWords[locale]}
        />
      )}
    </section>
  );
}

function Begun({ row, isNow, locale }: { row: PhaseFacts; isNow: boolean; locale: Locale }) {
  const words = roomWords[locale];
  const { at, minute } = row;
  return (
    <li
      aria-current={isNow ? "step" : undefined}
      className={`flex items-baseline gap-2 rounded-md px-2 py-1 ${isNow ? "bg-fjord-tint font-semibold" : ""}`}
    >
      <Shape name={isNow ? "half" : "filled"} size={11} className="translate-y-px text-fjord" />
      <span className="min-w-0 grow">
        {words.phases[row.phase]}
        <span className="sr-only">: {isNow ? words.phaseNow : words.phaseBegan}</span>
        {row.isLateEntry && <span className="block text-sm font-normal text-ink-soft">{words.late}</span>}
      </span>
      {at && (
        <span className="text-sm font-normal text-ink-soft tabular-nums" title={formatTime(at, locale)}>
          {momentLabel({ minute, happenedAt: at }, locale)}
        </span>
      )}
    </li>
  );
}

function byTime(a: PhaseFacts, b: PhaseFacts): number {
  return (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0);
}
