import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { dischargePatientAction } from "@/app/nurse/sessions/[visitId]/actions";
import { dischargeItems, dischargeWords, waitingBeforeHome } from "@/app/nurse/sessions/[visitId]/discharge-facts";
import { DischargeForm, type DischargeValues } from "@/components/session/discharge-form";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { formWords } from "@/lib/content/words/form";
import { goingHomeWords } from "@/lib/content/words/going-home";
import { sessionWords } from "@/lib/content/words/session";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; actor: SignedInActor };

/** The way home: what it waits for, the checklist when it is time, and afterwards the advice and the call that is booked. */
export function DischargePart({ view, actor }: Props) {
  const { locale } = actor;
  const words = sessionWords[locale];
  if (view.discharge) return <AfterHome view={view} actor={actor} />;
  const isTime = view.earliestDischargeAt !== null && view.now >= view.earliestDischargeAt;
  return (
    <Section title={words.steps.discharge} description={words.dischargeLead} className="print:hidden">
      <ul className="mb-4 space-y-1">
        {waitingBeforeHome(view, locale).map(({ tone, text }) => (
          <li key={text}>
            <StatusDot tone={tone}>{text}</StatusDot>
          </li>
        ))}
      </ul>
      {isTime ? (
        <Discharge view={view} actor={actor} />
      ) : (
        <Link href={`/nurse/sessions/${view.visitId}/advice`} className="inline-flex min-h-12 items-center">
          {goingHomeWords[locale].adviceLink}
        </Link>
      )}
    </Section>
  );
}

async function Discharge({ view, actor }: Props) {
  const { pathwayId, visitId, timeOut, goingHome } = view;
  const draftKey = `${actor.userId}:discharge:${visitId}`;
  const callers = goingHome.callers.map(({ userId, name }) => ({ value: userId, label: name }));
  const isCaller = callers.some(({ value }) => value === actor.userId);
  return (
    <DischargeForm
      action={dischargePatientAction}
      ids={{ pathwayId, visitId }}
      escort={{ escortName: timeOut?.escortName ?? "", escortPhone: timeOut?.escortPhone ?? "" }}
      adviceLocale={goingHome.patientLocale}
      adviceHref={`/nurse/sessions/${visitId}/advice`}
      call={{ time: goingHome.callTime, callers, callerId: isCaller ? actor.userId : "" }}
      items={dischargeItems(view, actor.locale)}
      words={dischargeWords(actor.locale)}
      formWords={formWords[actor.locale]}
      draftKey={draftKey}
      saveDraft={saveDraft}
      draft={await draftFor<DischargeValues>(draftKey)}
    />
  );
}

function AfterHome({ view, actor: { locale } }: Props) {
  const words = goingHomeWords[locale];
  const { call } = view.goingHome;
  return (
    <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2 print:hidden">
      {call && !call.done && (
        <p>
          {words.due(call.dueAt)}. {words.assigned(call.assignedTo.name)}.{" "}
          <Link href={`/nurse/calls/${call.id}`}>{words.open}</Link>
        </p>
      )}
      {call?.done && <p>{words.alreadyDone(call.done.by.name, call.done.at)}</p>}
      <Link href={`/nurse/sessions/${view.visitId}/advice`} className="inline-flex min-h-12 items-center">
        {words.adviceLink}
      </Link>
    </div>
  );
}
