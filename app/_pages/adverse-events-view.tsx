import { EventActs, type EventViewer, FollowUpList, NewEvent } from "@/app/_pages/adverse-event-parts";
import { EventLine } from "@/components/adverse-event/event-line";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import type { AdverseEventsPage } from "@/lib/queries/adverse-events/adverse-events-page";

/** The adverse events of one course, newest first, with what must be followed up; and the form for what is told of at another time. */
export function AdverseEventsView({ page, viewer }: { page: AdverseEventsPage; viewer: EventViewer }) {
  const words = adverseEventWords[viewer.locale];
  const { events, header } = page;
  const { pathwayId, now } = header;
  return (
    <div className="space-y-8">
      <Details summary={words.form.label} open={events.length === 0}>
        <NewEvent pathwayId={pathwayId} visitId="" now={now} locale={viewer.locale} />
      </Details>
      {events.length === 0 && <EmptyState title={words.none} />}
      <ul className="divide-y divide-line">
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <EventLine event={event} words={words} isInSession={false}>
              <EventActs event={event} pathwayId={pathwayId} viewer={viewer} />
              <FollowUpList event={event} pathwayId={pathwayId} viewer={viewer} />
            </EventLine>
          </li>
        ))}
      </ul>
    </div>
  );
}
