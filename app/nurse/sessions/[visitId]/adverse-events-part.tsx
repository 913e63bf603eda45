import { recordQuickEventAction } from "@/app/_actions/adverse-event-actions";
import { EventActs, NewEvent, severityChoices } from "@/app/_pages/adverse-event-parts";
import { EventLine } from "@/components/adverse-event/event-line";
import { QuickEventForm } from "@/components/adverse-event/quick-event-form";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { formWords } from "@/lib/content/words/form";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { COMMON_KINDS } from "@/lib/domain/adverse-event/adverse-event-kinds";
import type { SessionView } from "@/lib/queries/sessions/session-view";

/** The adverse events of this session: two taps for what is common, the whole form for the rest, one tap when it is over. */
export function AdverseEventsPart({ view, actor }: { view: SessionView; actor: SignedInActor }) {
  const { locale, role } = actor;
  const words = adverseEventWords[locale];
  const { pathwayId, visitId, adverseEvents, now } = view;
  const isSerious = adverseEvents.some(({ followUp }) => followUp.length > 0);
  return (
    <Section title={words.title}>
      {adverseEvents.length === 0 && <p className="text-ink-soft">{words.noneInSession}</p>}
      <ul className="divide-y divide-line">
        {adverseEvents.toReversed().map((event) => (
          <li key={event.id}>
            <EventLine event={event} words={words} isInSession>
              <EventActs event={event} pathwayId={pathwayId} viewer={{ role, locale }} />
            </EventLine>
          </li>
        ))}
      </ul>
      <p className="mt-2 print:hidden">
        <Link href={`/nurse/adverse-events/${pathwayId}`} className="inline-flex min-h-11 items-center">
          {isSerious ? words.followUp : words.allInCourse}
        </Link>
      </p>
      <div className="mt-4 max-w-measure print:hidden">
        <QuickEventForm
          action={recordQuickEventAction}
          pathwayId={pathwayId}
          visitId={visitId}
          kinds={COMMON_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          severities={severityChoices(words)}
          words={words.quick}
          formWords={formWords[locale]}
        />
        <Details summary={words.whole}>
          <NewEvent pathwayId={pathwayId} visitId={visitId} now={now} locale={locale} />
          <p>
            <Link href={`/nurse/flags/${pathwayId}`}>{words.flagLink}</Link>
          </p>
        </Details>
      </div>
    </Section>
  );
}
