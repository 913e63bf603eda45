import { NotReceived } from "@/app/_pages/charting";
import { clearSignalAction, giveSignalAction } from "@/app/_actions/room-actions";
import { AdverseEventsPart } from "@/app/nurse/sessions/[visitId]/adverse-events-part";
import { DoseEndingPart, InfusionPart } from "@/app/nurse/sessions/[visitId]/dose-ending-part";
import { DischargePart } from "@/app/nurse/sessions/[visitId]/discharge-part";
import { Alerts, Readings, VitalsEntry } from "@/app/nurse/sessions/[visitId]/readings";
import { HoldUntilReceived } from "@/components/charting/hold-until-received";
import { ComfortCard } from "@/components/session/comfort-card";
import { NextReading } from "@/components/session/next-reading";
import { SignalStrip } from "@/components/session/signal-strip";
import { Notice } from "@/components/ui/notice";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { sessionWords } from "@/lib/content/words/session";
import type { SignedInActor } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; actor: SignedInActor };

/** From the dose to the way home: the flowsheet. Chart and table to the left, the next reading to the right, alerts above everything. */
export function AfterDose({ view, actor }: Props) {
  const { locale } = actor;
  const words = sessionWords[locale];
  const { discharge } = view;
  return (
    <div className="space-y-8">
      {discharge && (
        <Notice tone="success" title={words.phases.discharged}>
          {words.dischargedLine(discharge.dischargedAt, discharge.dischargedBy.name, discharge.escortName)}
        </Notice>
      )}
      <Alerts view={view} locale={locale} />
      <InfusionPart view={view} locale={locale} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        {!discharge && (
          <div className="space-y-5 lg:col-start-2 lg:row-start-1 print:hidden">
            <NextReading due={view.due} now={view.now} locale={locale} />
            <VitalsEntry view={view} actor={actor} />
          </div>
        )}
        <div className="min-w-0 space-y-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <VitalsChart facts={view} locale={locale} />
          <NotReceived facts={view} actor={actor} />
          <Readings view={view} locale={locale} />
          <AdverseEventsPart view={view} actor={actor} />
        </div>
        <div className="space-y-6 lg:col-start-2">
          <SignalStrip facts={view} locale={locale} give={giveSignalAction} clear={clearSignalAction} />
          <ComfortCard card={view.comfortCard} locale={locale} />
        </div>
      </div>
      <HoldUntilReceived>
        <DoseEndingPart view={view} locale={locale} />
        <DischargePart view={view} actor={actor} />
      </HoldUntilReceived>
    </div>
  );
}
