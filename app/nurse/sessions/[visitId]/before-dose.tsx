import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { recordTimeOutAction } from "@/app/nurse/sessions/[visitId]/actions";
import { GiveDosePart } from "@/app/nurse/sessions/[visitId]/give-dose-part";
import { timeOutItems, timeOutWords } from "@/app/nurse/sessions/[visitId]/form-facts";
import { Readings, VitalsEntry } from "@/app/nurse/sessions/[visitId]/readings";
import { SessionDecisions } from "@/app/_pages/session-decisions";
import { HoldUntilReceived } from "@/components/charting/hold-until-received";
import { ComfortCard } from "@/components/session/comfort-card";
import { GatePanel } from "@/components/session/gate-panel";
import { SessionStep } from "@/components/session/session-step";
import { TimeOutForm, type TimeOutValues } from "@/components/session/time-out-form";
import { Details } from "@/components/ui/details";
import { checkInWords } from "@/lib/content/words/check-in";
import { formWords } from "@/lib/content/words/form";
import { sessionWords } from "@/lib/content/words/session";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; actor: SignedInActor };

/** Until the dose: the gate, then time-out, reading and dose, of which only the present one is open. */
export async function BeforeDose({ view, actor }: Props) {
  const { locale } = actor;
  const words = sessionWords[locale];
  const isToday = view.phase.kind === "preparing" || view.phase.kind === "ready" || view.phase.kind === "stopped";
  const isOpen = (key: string) => view.green.gates.some((gate) => gate.key === key && gate.state === "go");
  const current = !isOpen("time-out") ? "time-out" : !isOpen("baseline-vitals") ? "baseline" : "dose";
  const stateOf = (step: "time-out" | "baseline" | "dose", isDone: boolean) =>
    isDone ? "done" : step === current ? "now" : "later";
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0 space-y-6">
        <GatePanel green={view.green} locale={locale} />
        <SessionDecisions facts={view} actor={actor} />
        {isToday && !view.visit.cancelled && !view.day.stop && (
          <div>
            <SessionStep
              number={1}
              title={words.steps["time-out"]}
              state={stateOf("time-out", isOpen("time-out"))}
              summary={
                view.timeOut
                  ? words.timeOutDone(
                      words.timeOutDecision[view.timeOut.decision],
                      view.timeOut.recordedAt,
                      view.timeOut.recordedBy.name,
                    )
                  : words.timeOutLead
              }
            >
              {isOpen("time-out") ? (
                <Details summary={words.redo}>
                  <TimeOut view={view} actor={actor} />
                </Details>
              ) : (
                <TimeOut view={view} actor={actor} />
              )}
            </SessionStep>
            <SessionStep
              number={2}
              title={words.steps.baseline}
              state={stateOf("baseline", isOpen("baseline-vitals"))}
              summary={isOpen("baseline-vitals") ? words.stepDone : undefined}
            >
              {current === "baseline" && <VitalsEntry view={view} actor={actor} />}
              {view.readings.length > 0 && <Readings view={view} locale={locale} />}
              {current !== "baseline" && (
                <Details summary={isOpen("baseline-vitals") ? words.redo : words.steps.baseline}>
                  <VitalsEntry view={view} actor={actor} />
                </Details>
              )}
            </SessionStep>
            <SessionStep
              number={3}
              title={words.steps.dose}
              state={stateOf("dose", false)}
              summary={view.green.decision === "go" ? words.doseLead : words.waitForGate}
            >
              {view.green.decision === "go" && (
                <HoldUntilReceived>
                  <GiveDosePart view={view} locale={locale} />
                </HoldUntilReceived>
              )}
            </SessionStep>
          </div>
        )}
      </div>
      <aside>
        <ComfortCard card={view.comfortCard} locale={locale} />
      </aside>
    </div>
  );
}

async function TimeOut({ view, actor }: Props) {
  const { pathwayId, visitId, day } = view;
  const words = checkInWords[actor.locale];
  const draftKey = `${actor.userId}:time-out:${visitId}`;
  return (
    <>
      <p className="mb-4 text-ink-soft">{day.checkIn ? words.answeredAt(day.checkIn.answeredAt) : words.notAnswered}</p>
      <HoldUntilReceived>
        <TimeOutForm
          action={recordTimeOutAction}
          ids={{ pathwayId, visitId }}
          items={timeOutItems(view, actor.locale)}
          escort={{ escortName: day.checkIn?.escortName ?? "", escortPhone: day.checkIn?.escortPhone ?? "" }}
          words={timeOutWords(actor.locale)}
          formWords={formWords[actor.locale]}
          draftKey={draftKey}
          saveDraft={saveDraft}
          draft={await draftFor<TimeOutValues>(draftKey)}
        />
      </HoldUntilReceived>
    </>
  );
}
