import { recordTouchAction } from "@/app/_actions/room-actions";
import { SessionDecisions } from "@/app/_pages/session-decisions";
import { EventSummary } from "@/components/adverse-event/event-summary";
import { GateSummary } from "@/components/room/gate-summary";
import { TouchLog } from "@/components/room/touch-log";
import { VitalSparks } from "@/components/room/vital-sparks";
import { ComfortCard } from "@/components/session/comfort-card";
import { Link } from "@/components/ui/link";
import { AlertList } from "@/components/vitals/alert-list";
import { roomWords } from "@/lib/content/words/room";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

/** What stays in view beside the note: alerts, the comfort card, the vital signs, touch, and what holds the session before the dose. */
export function RoomSide({ view, actor, hasBegun }: { view: SessionView; actor: SignedInActor; hasBegun: boolean }) {
  const { locale } = actor;
  const words = roomWords[locale];
  return (
    <div className="space-y-6">
      {view.alerts.length > 0 && (
        <div>
          <AlertList alerts={view.alerts} locale={locale} narrow />
          <p className="mt-1 text-sm text-ink-soft">{words.alertsHint}</p>
        </div>
      )}
      {view.openFlags > 0 && (
        <p>
          <Link href={`/psychologist/patients/${view.pathwayId}/flags`} className="inline-flex min-h-11 items-center">
            {words.flagsLink}
          </Link>
        </p>
      )}
      <EventSummary facts={view} locale={locale} href={`/psychologist/patients/${view.pathwayId}/adverse-events`} />
      <ComfortCard card={view.comfortCard} locale={locale} />
      {view.readings.length > 0 && <VitalSparks facts={view} locale={locale} />}
      <TouchLog facts={view} locale={locale} {...(hasBegun && { record: recordTouchAction })} />
      {!view.dose && (
        <div className="space-y-4">
          <GateSummary green={view.green} locale={locale} />
          <SessionDecisions facts={view} actor={actor} />
        </div>
      )}
    </div>
  );
}
