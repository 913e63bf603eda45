import { OrderPart } from "@/app/doctor/sessions/[visitId]/order-part";
import { ReleasePart } from "@/app/doctor/sessions/[visitId]/release-part";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ComfortCard } from "@/components/session/comfort-card";
import { GatePanel } from "@/components/session/gate-panel";
import { LiveRefresh } from "@/components/session/live-refresh";
import { SessionHeader } from "@/components/session/session-header";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { VitalsTable } from "@/components/vitals/vitals-table";
import { requireRole } from "@/lib/auth/require";
import { formatClock } from "@/lib/content/format";
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

/** One session as the doctor follows it: the gate, the order, what the monitor shows, alerts and the release. */
export default async function DoctorSessionPage({ params }: Props) {
  const { locale } = await requireRole("doctor");
  const { visitId } = await params;
  const view = await viewOrNotFound(sessionView, { visitId });
  const order = await viewOrNotFound(sessionOrder, { visitId });
  const words = sessionWords[locale];
  const isOpen = view.phase.kind !== "planned" && view.phase.kind !== "discharged";
  return (
    <>
      <SessionHeader
        facts={view}
        locale={locale}
        live={
          isOpen && (
            <LiveRefresh
              updatedAt={formatClock(view.now, locale)}
              words={{ updated: words.updated, notUpdated: words.notUpdated }}
            />
          )
        }
      />
      <div className="space-y-10">
        <ReleasePart view={view} locale={locale} />
        {!view.dose && <GatePanel green={view.green} locale={locale} />}
        <OrderPart view={view} order={order} locale={locale} />
        {view.readings.length > 0 && (
          <Section title={doctorWords[locale].monitoring}>
            <VitalsChart facts={view} locale={locale} />
            <div className="mt-6">
              <VitalsTable readings={view.readings} locale={locale} />
            </div>
          </Section>
        )}
        {view.comfortCard && (
          <Details summary={doctorWords[locale].noteKinds["comfort-card"]}>
            <ComfortCard card={view.comfortCard} locale={locale} />
          </Details>
        )}
        <p className="print:hidden">
          <Link href={`/doctor/patients/${view.pathwayId}`}>{doctorWords[locale].backToPatient}</Link>
        </p>
      </div>
    </>
  );
}
