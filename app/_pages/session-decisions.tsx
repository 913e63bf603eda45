import { acceptDeviationAction, decideSessionAction } from "@/app/_actions/session-decision-actions";
import { ReasonForm } from "@/components/course/reason-form";
import { Details } from "@/components/ui/details";
import { Panel } from "@/components/ui/panel";
import { formWords } from "@/lib/content/words/form";
import { sessionDecisionWords } from "@/lib/content/words/session-decision";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";
import type { DeviatingLine } from "@/lib/domain/session/gate";

type Props = { facts: SessionFacts; actor: Pick<SignedInActor, "userId" | "role" | "locale"> };

/** Below the gate, on the screens of all who treat: lift what holds, let a deviation pass (the doctor), hold or stop. Nothing after the dose. */
export function SessionDecisions({ facts, actor }: Props) {
  const { phase, dose, visit, day } = facts;
  if (dose || visit.cancelled || day.stop || phase.kind === "planned") return null;
  return (
    <div className="space-y-4 print:hidden">
      <Holds facts={facts} actor={actor} />
      {actor.role === "doctor" && <Deviations facts={facts} actor={actor} />}
      <HoldOrStop facts={facts} actor={actor} />
    </div>
  );
}

function Holds({ facts: { day, pathwayId, visitId }, actor }: Props) {
  const words = sessionDecisionWords[actor.locale];
  const mine = day.holds.filter(({ recordedBy }) => actor.role === "doctor" || recordedBy.userId === actor.userId);
  return mine.map(({ id, recordedBy, recordedAt, reason }) => (
    <Panel key={id}>
      <p className="mb-3">{words.held(recordedBy.name, recordedAt, reason)}</p>
      <ReasonForm
        action={decideSessionAction}
        values={{ pathwayId, visitId, kind: "lifted", holdId: id }}
        words={words.lift}
        formWords={formWords[actor.locale]}
        variant="secondary"
      />
    </Panel>
  ));
}

function Deviations({ facts, actor: { locale } }: Props) {
  const words = sessionDecisionWords[locale];
  const lines = facts.green.gates.find(({ key }) => key === "time-out")?.lines ?? [];
  const { timeOut } = facts;
  const open = lines.filter(({ accepted }) => !accepted);
  if (!timeOut || open.length === 0) return null;
  return (
    <Panel emphasis label={words.acceptTitle}>
      <h2 className="text-xl font-semibold tracking-[-0.01em]">{words.acceptTitle}</h2>
      <p className="mt-1 max-w-measure text-ink-soft">{words.acceptLead}</p>
      {timeOut.reason !== "" && <p className="mt-2">«{timeOut.reason}»</p>}
      <ul className="mt-4 space-y-6">
        {open.map((line) => (
          <Deviation key={line.key} line={line} facts={facts} timeOutId={timeOut.id} locale={locale} />
        ))}
      </ul>
    </Panel>
  );
}

function Deviation({
  line,
  facts: { pathwayId, visitId },
  timeOutId,
  locale,
}: {
  line: DeviatingLine;
  facts: SessionFacts;
  timeOutId: string;
  locale: SignedInActor["locale"];
}) {
  const words = sessionDecisionWords[locale];
  const label = line.label[locale];
  return (
    <li>
      <p className="font-medium">{label}</p>
      {line.comment !== "" && <p className="text-ink-soft">{line.comment}</p>}
      {line.otherwise === "stop" ? (
        <p className="mt-1 text-red">{words.cannotAccept}</p>
      ) : (
        <div className="mt-2">
          <ReasonForm
            action={acceptDeviationAction}
            values={{ pathwayId, visitId, timeOutId, itemKey: line.key }}
            words={words.accept(label)}
            formWords={formWords[locale]}
            variant="secondary"
          />
        </div>
      )}
    </li>
  );
}

function HoldOrStop({ facts: { pathwayId, visitId }, actor: { role, locale } }: Props) {
  const words = sessionDecisionWords[locale];
  return (
    <Details summary={words.title}>
      <p className="mb-4 max-w-measure text-ink-soft">{words.lead}</p>
      <div className="grid gap-8 md:grid-cols-2">
        <ReasonForm
          action={decideSessionAction}
          values={{ pathwayId, visitId, kind: "hold" }}
          words={words.hold}
          formWords={formWords[locale]}
          variant="secondary"
        />
        {role !== "psychologist" && (
          <div>
            <p className="mb-3">{words.stopText}</p>
            <ReasonForm
              action={decideSessionAction}
              values={{ pathwayId, visitId, kind: "stop" }}
              words={words.stop}
              formWords={formWords[locale]}
              variant="danger"
            />
          </div>
        )}
      </div>
    </Details>
  );
}
