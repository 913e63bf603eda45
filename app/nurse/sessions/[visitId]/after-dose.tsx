import { saveDraft } from "@/app/_actions/save-draft";
import { draftFor } from "@/app/_pages/own-draft";
import { dischargePatientAction } from "@/app/nurse/sessions/[visitId]/actions";
import { dischargeItems, dischargeWords } from "@/app/nurse/sessions/[visitId]/form-facts";
import { Alerts, Readings, VitalsEntry } from "@/app/nurse/sessions/[visitId]/readings";
import { ComfortCard } from "@/components/session/comfort-card";
import { DischargeForm, type DischargeValues } from "@/components/session/discharge-form";
import { NextReading } from "@/components/session/next-reading";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { StatusDot } from "@/components/ui/status-dot";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { formWords } from "@/lib/content/words/form";
import { sessionWords } from "@/lib/content/words/session";
import { vitalsWords } from "@/lib/content/words/vitals";
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
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        {!discharge && (
          <div className="space-y-5 lg:col-start-2 lg:row-start-1 print:hidden">
            <NextReading due={view.due} now={view.now} locale={locale} />
            <VitalsEntry view={view} actor={actor} />
          </div>
        )}
        <div className="min-w-0 space-y-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <VitalsChart facts={view} locale={locale} />
          <Readings view={view} locale={locale} />
        </div>
        <div className="lg:col-start-2">
          <ComfortCard card={view.comfortCard} locale={locale} />
        </div>
      </div>
      {!discharge && (
        <Section title={words.steps.discharge} description={words.dischargeLead} className="print:hidden">
          <WhatWaits view={view} locale={locale} />
          {isTime(view) && <Discharge view={view} actor={actor} />}
        </Section>
      )}
    </div>
  );
}

function isTime({ earliestDischargeAt, now }: SessionView): boolean {
  return earliestDischargeAt !== null && now >= earliestDischargeAt;
}

function WhatWaits({ view, locale }: { view: SessionView; locale: SignedInActor["locale"] }) {
  const words = sessionWords[locale];
  const open = view.alerts.filter(({ acknowledged }) => !acknowledged).length;
  const { release, earliestDischargeAt } = view;
  return (
    <ul className="mb-4 space-y-1">
      {earliestDischargeAt && (
        <li>
          <StatusDot tone={isTime(view) ? "good" : "quiet"}>{words.dischargeFrom(earliestDischargeAt)}</StatusDot>
        </li>
      )}
      {open > 0 && (
        <li>
          <StatusDot tone="attention">{words.openAlerts(open)}</StatusDot>
        </li>
      )}
      {view.needsRelease && (
        <li>
          <StatusDot tone="attention">{words.needsRelease}</StatusDot>
        </li>
      )}
      {release && !view.needsRelease && (
        <li>
          <StatusDot tone="good">{words.released(release.releasedBy.name, release.releasedAt)}</StatusDot>
        </li>
      )}
      {view.due.twoSkippedInARow && (
        <li>
          <StatusDot tone="attention">{vitalsWords[locale].twoSkipped}</StatusDot>
        </li>
      )}
    </ul>
  );
}

async function Discharge({ view, actor }: Props) {
  const { pathwayId, visitId, timeOut } = view;
  const draftKey = `${actor.userId}:discharge:${visitId}`;
  return (
    <DischargeForm
      action={dischargePatientAction}
      ids={{ pathwayId, visitId }}
      escort={{ escortName: timeOut?.escortName ?? "", escortPhone: timeOut?.escortPhone ?? "" }}
      items={dischargeItems(view, actor.locale)}
      words={dischargeWords(actor.locale)}
      formWords={formWords[actor.locale]}
      draftKey={draftKey}
      saveDraft={saveDraft}
      draft={await draftFor<DischargeValues>(draftKey)}
    />
  );
}
