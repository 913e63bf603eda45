import { OrderPart } from "@/app/doctor/sessions/[visitId]/order-part";
import { ReleasePart } from "@/app/doctor/sessions/[visitId]/release-part";
import { giveSignalAction } from "@/app/_actions/room-actions";
import { LiveFoot } from "@/app/_pages/live-foot";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { SessionHeadActs } from "@/app/_pages/session-head-acts";
import { SessionDecisions } from "@/app/_pages/session-decisions";
import { PhaseRail } from "@/components/room/phase-rail";
import { TouchLog } from "@/components/room/touch-log";
import { ComfortCard } from "@/components/session/comfort-card";
import { GatePanel } from "@/components/session/gate-panel";
import { NextReading } from "@/components/session/next-reading";
import { EventSummary } from "@/components/adverse-event/event-summary";
import { SessionHeader } from "@/components/session/session-header";
import { SignalStrip } from "@/components/session/signal-strip";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { VitalsTable } from "@/components/vitals/vitals-table";
import { requireRole } from "@/lib/auth/require";
import { doctorWords } from "@/lib/content/words/doctor";
import { sessionWords } from "@/lib/content/words/session";
import { sessionOrder } from "@/lib/queries/doctor/session-order";
import { sessionView } from "@/lib/queries/sessions/session-view";

type Props = { params: Promise<{ visitId: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { number, plannedSessions, patient } = await viewOrNotFound(sessionView, await params);
  const words = sessionWords[locale];
  return { title: words.pageTitle(words.sessionOf(number, plannedSessions), patient.name) };
}

/** One session as the doctor follows it: alerts and the release, the gate, the order, what the monitor shows, and what happens in the room. */
export default async function DoctorSessionPage({ params }: Props) {
  const actor = await requireRole("doctor");
  const { locale } = actor;
  const { visitId } = await params;
  const view = await viewOrNotFound(sessionView, { visitId });
  const order = await viewOrNotFound(sessionOrder, { visitId });
  const ordered = <OrderPart key="order" view={view} order={order} locale={locale} />;
  const monitoring = view.readings.length > 0 && (
    <Section key="monitoring" title={doctorWords[locale].monitoring}>
      {view.dose && !view.discharge && (
        <div className="mb-4">
          <NextReading due={view.due} now={view.now} locale={locale} />
        </div>
      )}
      <VitalsChart facts={view} locale={locale} />
      <div className="mt-6">
        <VitalsTable readings={view.readings} locale={locale} />
      </div>
    </Section>
  );
  return (
    <>
      <SessionHeader facts={view} locale={locale} live={<SessionHeadActs facts={view} locale={locale} />} />
      <div className="space-y-10">
        <ReleasePart view={view} locale={locale} />
        <div className="grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="min-w-0 space-y-10">
            {!view.dose && (
              <div className="space-y-4">
                <GatePanel green={view.green} locale={locale} />
                <SessionDecisions facts={view} actor={actor} />
              </div>
            )}
            {view.dose ? [monitoring, ordered] : [ordered, monitoring]}
          </div>
          <aside className="min-w-0 space-y-6">
            <SignalStrip facts={view} locale={locale} give={giveSignalAction} />
            <EventSummary facts={view} locale={locale} href={`/doctor/patients/${view.pathwayId}/adverse-events`} />
            <PhaseRail facts={view} locale={locale} />
            {view.room.touches.length > 0 && <TouchLog facts={view} locale={locale} />}
            <ComfortCard card={view.comfortCard} locale={locale} />
          </aside>
        </div>
        <p className="print:hidden">
          <Link href={`/doctor/patients/${view.pathwayId}`} className="inline-flex min-h-11 items-center">
            {doctorWords[locale].backToPatient}
          </Link>
        </p>
      </div>
      <LiveFoot facts={view} locale={locale} />
    </>
  );
}
