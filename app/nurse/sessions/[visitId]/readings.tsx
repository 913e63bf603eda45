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
import { VitalsTable } from "@/components/vitals/vitals-table";
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

/** Every reading, each with the way to take it out when it was wrong. */
export function Readings({ view, locale }: Props) {
  const words = vitalsWords[locale];
  const { pathwayId, readings } = view;
  return (
    <VitalsTable
      readings={readings}
      locale={locale}
      correct={(readingId) => (
        <div className="[&>details]:border-b-0 [&_summary]:text-sm">
          <Details summary={words.invalidate}>
            <InvalidateVitalsForm
              action={invalidateVitalsAction}
              ids={{ pathwayId, readingId }}
              label={`${words.invalidate} ${timeOf(view, readingId, locale)}`}
              words={{ reason: words.invalidateReason, save: words.invalidateSave }}
              formWords={formWords[locale]}
            />
          </Details>
        </div>
      )}
    />
  );
}

function timeOf({ readings }: SessionView, readingId: string, locale: Locale): string {
  const reading = readings.find(({ id }) => id === readingId);
  return reading ? formatTime(reading.measuredAt, locale) : "";
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
