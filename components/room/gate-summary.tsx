import { GateReasons } from "@/components/session/gate-reasons";
import { Details } from "@/components/ui/details";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag, type Tone } from "@/components/ui/tag";
import { gateWords } from "@/lib/content/words/session-gates";
import type { Locale } from "@/lib/domain/access/actor";
import type { Gate, GateState } from "@/lib/domain/session/gate";
import type { GreenToTreat } from "@/lib/domain/session/green-to-treat";

const TONES: Record<GateState, Tone> = { go: "good", hold: "attention", stop: "danger" };

/** Where the session stands before the dose, in a narrow column: the gate's own decision and what it waits for. */
export function GateSummary({ green: { decision, gates }, locale }: { green: GreenToTreat; locale: Locale }) {
  const words = gateWords[locale];
  const isInOrder = ({ state, reason }: Gate) => state === "go" && reason === "in-order";
  const inOrder = gates.filter(isInOrder);
  const waiting = gates.filter((gate) => !isInOrder(gate));
  return (
    <section aria-label={words.title} className="border-t border-line pt-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-base font-semibold">{words.title}</h2>
        <Tag tone={TONES[decision]}>{words.decision[decision]}</Tag>
      </div>
      <p className="text-sm text-ink-soft tabular-nums">{words.inOrder(inOrder.length, gates.length)}</p>
      <ul className="mt-2 space-y-1.5 text-sm">
        {waiting.map((gate) => (
          <li key={gate.key}>
            <StatusDot tone={TONES[gate.state]}>
              <span className="font-medium">{words.keys[gate.key]}:</span> {words.reasons[gate.reason]}
              <span className="sr-only"> {words.decision[gate.state]}</span>
              {gate.resolver && (
                <span className="text-ink-soft"> ({words.resolvedBy(words.roles[gate.resolver])})</span>
              )}
            </StatusDot>
            <GateReasons gate={gate} locale={locale} />
          </li>
        ))}
      </ul>
      <div className="[&>details]:border-b-0">
        <Details summary={words.showAll}>
          <ul className="space-y-1 text-sm">
            {inOrder.map(({ key }) => (
              <li key={key}>
                <StatusDot tone="good">{words.keys[key]}</StatusDot>
              </li>
            ))}
          </ul>
        </Details>
      </div>
    </section>
  );
}
