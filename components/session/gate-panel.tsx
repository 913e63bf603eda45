import { GateReasons } from "@/components/session/gate-reasons";
import { Details } from "@/components/ui/details";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag, type Tone } from "@/components/ui/tag";
import { gateWords } from "@/lib/content/words/session-gates";
import type { Locale } from "@/lib/domain/access/actor";
import type { Gate, GateState } from "@/lib/domain/session/gate";
import type { GreenToTreat } from "@/lib/domain/session/green-to-treat";

const TONES: Record<GateState, Tone> = { go: "good", hold: "attention", stop: "danger" };
const EDGES: Record<GateState, string> = {
  go: "border-t-fjord-fill",
  hold: "border-t-amber-mark",
  stop: "border-t-red-fill",
};

/**
 * Green to treat: go, hold or stop, every reason and who resolves it. The same panel on the screens of nurse, doctor and psychologist, so
 * that nobody in the room has to ask what the others see.
 */
export function GatePanel({ green, locale }: { green: GreenToTreat; locale: Locale }) {
  const words = gateWords[locale];
  const { decision, gates } = green;
  const waiting = gates.filter(({ state, reason }) => state !== "go" || reason !== "in-order");
  const inOrder = gates.filter(({ state, reason }) => state === "go" && reason === "in-order");
  return (
    <section
      aria-label={words.title}
      className={`rounded-md border border-t-[3px] border-line bg-sheet px-5 pt-4 pb-1 ${EDGES[decision]}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-xl font-semibold tracking-[-0.01em]">{words.title}</h2>
        <Tag tone={TONES[decision]}>{words.decision[decision]}</Tag>
        <p className="text-ink-soft tabular-nums">{words.inOrder(inOrder.length, gates.length)}</p>
      </div>
      <p className="mt-1">{words.decisionText[decision]}</p>
      {waiting.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {waiting.map((gate) => (
            <GateRow key={gate.key} gate={gate} locale={locale} />
          ))}
        </ul>
      )}
      <div className="mt-2 [&>details]:border-b-0">
        <Details summary={words.showAll}>
          <ul className="divide-y divide-line">
            {inOrder.map((gate) => (
              <GateRow key={gate.key} gate={gate} locale={locale} />
            ))}
          </ul>
        </Details>
      </div>
    </section>
  );
}

function GateRow({ gate, locale }: { gate: Gate; locale: Locale }) {
  const words = gateWords[locale];
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[14rem_1fr]">
      <span className="font-medium">
        <StatusDot tone={TONES[gate.state]}>
          {words.keys[gate.key]}
          <span className="sr-only">: {words.decision[gate.state]}</span>
        </StatusDot>
      </span>
      <span>
        {words.reasons[gate.reason]}
        {gate.resolver && <span className="text-ink-soft"> ({words.resolvedBy(words.roles[gate.resolver])})</span>}
        <GateReasons gate={gate} locale={locale} />
      </span>
    </li>
  );
}
