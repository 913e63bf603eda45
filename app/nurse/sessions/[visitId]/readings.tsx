import { saveDraft } from "@/app/_actions/save-draft";
import {
  acknowledgeAlertAction,
  invalidateVitalsAction,
  recordVitalsAction,
} from "@/app/nurse/sessions/[visitId]/actions";
import { Details } from "@/components/ui/details";
import { AcknowledgeAlertForm, InvalidateVitalsForm } from "@/components/vitals/alert-forms";
import { AlertList, describeAlert } from "@/components/vitals/alert-list";
import { VitalsForm } from "@/components/vitals/vitals-form";
import { minuteLabel, VitalsTable } from "@/components/vitals/vitals-table";
import { formatTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { vitalsFormWords, vitalsWords } from "@/lib/content/words/vitals";
import type { Locale, SignedInActor } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; locale: Locale };

/** The form for the next set of vital signs. */
export function VitalsEntry({ view, actor: { userId, locale } }: { view: SessionView; actor: SignedInActor }) {
  const { pathwayId, visitId, visit, readings } = view;
  const last = readings.find(({ invalidated, skippedReason }) => !invalidated && skippedReason === null);
  return (
    <VitalsForm
      action={recordVitalsAction}
      ids={{ pathwayId, visitId, measuredOn: clinicDate(visit.startsAt) }}
      previous={
        last ? { moaas: last.moaas, nausea: last.nausea, anxiety: last.anxiety, dissociation: last.dissociation } : null
      }
      isBaseline={view.dose === null}
      words={vitalsFormWords(locale)}
      formWords={formWords[locale]}
      draftKey={`${userId}:record-vitals:${visitId}`}
      saveDraft={saveDraft}
    />
  );
}

/** Every reading, and the way to take a wrong one out. */
export function Readings({ view, locale }: Props) {
  const words = vitalsWords[locale];
  const valid = view.readings.filter(({ invalidated }) => !invalidated);
  return (
    <div>
      <VitalsTable readings={view.readings} locale={locale} />
      {valid.length > 0 && (
        <div className="print:hidden [&>details]:border-b-0">
          <Details summary={words.invalidate}>
            <InvalidateVitalsForm
              action={invalidateVitalsAction}
              pathwayId={view.pathwayId}
              readings={valid.map((reading) => ({ value: reading.id, label: describeReading(reading, locale) }))}
              words={{
                label: words.invalidate,
                which: words.invalidateWhich,
                reason: words.invalidateReason,
                save: words.invalidateSave,
              }}
              formWords={formWords[locale]}
            />
          </Details>
        </div>
      )}
    </div>
  );
}

function describeReading(reading: SessionView["readings"][number], locale: Locale): string {
  const { measuredAt, minute, systolicMmHg, diastolicMmHg, heartRateBpm } = reading;
  const when = [formatTime(measuredAt, locale), ...(minute === null ? [] : [minuteLabel(minute)])].join(", ");
  return `${when}: ${systolicMmHg ?? "–"}/${diastolicMmHg ?? "–"}, ${vitalsWords[locale].heartRateBpm.toLowerCase()} ${heartRateBpm ?? "–"}`;
}

/** Alerts, each open one with its answer. */
export function Alerts({ view, locale }: Props) {
  const words = vitalsWords[locale];
  const last = view.readings.find(({ invalidated, skippedReason }) => !invalidated && skippedReason === null);
  return (
    <AlertList
      alerts={view.alerts}
      now={view.now}
      lastReadingAt={last?.measuredAt ?? null}
      locale={locale}
      answer={(alert) => (
        <AcknowledgeAlertForm
          action={acknowledgeAlertAction}
          ids={{ pathwayId: view.pathwayId, alertId: alert.id }}
          label={`${words.acknowledge}: ${describeAlert(alert, locale)}`}
          words={{ action: words.action, acknowledge: words.acknowledge, suggestions: words.actionSuggestions }}
          formWords={formWords[locale]}
        />
      )}
    />
  );
}
