import {
  changeEventAction,
  completeTaskAction,
  endEventAction,
  recordEventAction,
  strikeEventAction,
} from "@/app/_actions/adverse-event-actions";
import { EventChangeForm } from "@/components/adverse-event/event-change-form";
import { EventForm } from "@/components/adverse-event/event-form";
import { FollowUpTaskForm } from "@/components/adverse-event/follow-up-task-form";
import { ReasonForm } from "@/components/course/reason-form";
import { ButtonForm } from "@/components/form/button-form";
import type { Choice } from "@/components/form/radio-group";
import { Details } from "@/components/ui/details";
import { StatusDot } from "@/components/ui/status-dot";
import { type AdverseEventWords, adverseEventWords } from "@/lib/content/words/adverse-event";
import { formWords } from "@/lib/content/words/form";
import type { Locale, Role } from "@/lib/domain/access/actor";
import { mayRole } from "@/lib/domain/access/policy";
import { ADVERSE_EVENT_KINDS, SERIOUS_CRITERIA, SEVERITIES } from "@/lib/domain/adverse-event/adverse-event-kinds";
import type { AdverseEventFacts } from "@/lib/domain/adverse-event/describe-adverse-events";
import { clinicDate } from "@/lib/domain/calendar";
import { ADVERSE_EVENT_OUTCOMES } from "@/lib/domain/pathway/treatment-day-record";

export type EventViewer = { role: Role; locale: Locale };
type Of = { event: AdverseEventFacts; pathwayId: string; viewer: EventViewer };

export function severityChoices(words: AdverseEventWords): Choice[] {
  return SEVERITIES.map((grade) => ({ value: String(grade), label: words.severity(grade, words.severities[grade]) }));
}

function criteriaChoices(words: AdverseEventWords): Choice[] {
  return SERIOUS_CRITERIA.map((value) => ({ value, label: words.criteria[value] }));
}

/** The form in whole, in a session (`visitId`) or outside one. */
export function NewEvent({
  pathwayId,
  visitId,
  now,
  locale,
}: {
  pathwayId: string;
  visitId: string;
  now: Date;
  locale: Locale;
}) {
  const words = adverseEventWords[locale];
  return (
    <EventForm
      action={recordEventAction}
      pathwayId={pathwayId}
      visitId={visitId}
      today={clinicDate(now)}
      kinds={ADVERSE_EVENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      severities={severityChoices(words)}
      criteria={criteriaChoices(words)}
      flagHint={words.flagHint}
      words={words.form}
      formWords={formWords[locale]}
    />
  );
}

/** What can be done about an event: over with one tap, changed, struck out by those who may. */
export function EventActs({ event, pathwayId, viewer: { role, locale } }: Of) {
  const words = adverseEventWords[locale];
  const kind = words.kinds[event.kind];
  const { state } = event;
  const ids = { pathwayId, eventId: event.id };
  if (event.invalidated) return null;
  return (
    <div className="print:hidden">
      {state.outcome === "ongoing" && (
        <ButtonForm
          action={endEventAction}
          values={{
            ...{ ...ids, severity: String(state.severity), outcome: "resolved" },
            seriousBecause: state.seriousBecause.join(","),
          }}
          label={words.over}
          accessibleName={words.overNamed(kind)}
          words={formWords[locale]}
        />
      )}
      <div className="flex flex-wrap gap-x-8 [&>details]:border-b-0">
        <Details summary={words.changeTitle}>
          <EventChangeForm
            action={changeEventAction}
            label={words.changeNamed(kind)}
            before={{
              ...{ ...ids, severity: String(state.severity), outcome: state.outcome, time: "", note: "" },
              ...{ day: clinicDate(event.startedAt), seriousBecause: state.seriousBecause },
            }}
            severities={severityChoices(words)}
            outcomes={ADVERSE_EVENT_OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
            criteria={criteriaChoices(words)}
            words={words.change}
            formWords={formWords[locale]}
          />
        </Details>
        {mayRole(role, "adverse-event:invalidate") && (
          <Details summary={words.strikeTitle}>
            <ReasonForm
              action={strikeEventAction}
              values={ids}
              words={{ ...words.strike, label: words.strikeNamed(kind) }}
              formWords={formWords[locale]}
              variant="secondary"
            />
          </Details>
        )}
      </div>
    </div>
  );
}

/** The list that a serious event starts: each line with who did it, or a form for the doctor to do it. */
export function FollowUpList({ event, pathwayId, viewer: { role, locale } }: Of) {
  const words = adverseEventWords[locale];
  if (event.followUp.length === 0) return null;
  return (
    <section aria-label={words.followUp} className="mt-4 space-y-2">
      <p className="font-semibold">{words.followUp}</p>
      {event.holdsNextSession && <p className="font-medium text-amber">{words.holds}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {event.followUp.map(({ kind, done }) => (
          <li key={kind} className="space-y-1 py-3">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-medium">{words.tasks[kind].label}</span>
              <StatusDot tone={done ? "good" : "attention"}>
                {done ? words.taskDone(done.doneBy.name, done.doneAt) : words.taskOpen}
              </StatusDot>
            </p>
            {done ? (
              <p className="max-w-measure">{done.note}</p>
            ) : (
              <p className="max-w-measure text-ink-soft">{words.tasks[kind].text}</p>
            )}
            {!done && mayRole(role, "adverse-event:follow-up") && (
              <FollowUpTaskForm
                action={completeTaskAction}
                ids={{ pathwayId, eventId: event.id, kind }}
                label={words.tasks[kind].label}
                words={words.taskForm}
                formWords={formWords[locale]}
              />
            )}
          </li>
        ))}
      </ul>
      {!mayRole(role, "adverse-event:follow-up") && <p className="text-ink-soft">{words.onlyDoctor}</p>}
    </section>
  );
}
