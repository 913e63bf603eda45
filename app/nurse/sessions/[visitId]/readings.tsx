import { saveDraft } from "@/app/_actions/save-draft";
import { acknowledgeAlertAction, recordVitalsAction } from "@/app/nurse/sessions/[visitId]/actions";
import { AlertStepPart } from "@/app/nurse/sessions/[visitId]/vitals-alert-step";
import { VitalsCorrections } from "@/app/nurse/sessions/[visitId]/vitals-corrections";
import { AcknowledgeAlertForm } from "@/components/vitals/alert-forms";
import { AlertList, describeAlert } from "@/components/vitals/alert-list";
import { VitalsForm } from "@/components/vitals/vitals-form";
import { VitalsTable } from "@/components/vitals/vitals-table";
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

/** Every reading, the ways to put a wrong one right, and the way in for a monitor's file. */
export function Readings({ view, locale }: Props) {
  return (
    <div>
      <VitalsTable readings={view.readings} locale={locale} />
      <VitalsCorrections view={view} locale={locale} />
    </div>
  );
}

/** Alerts, each open one with its answer. */
export function Alerts({ view, locale }: Props) {
  const words = vitalsWords[locale];
  const { pathwayId } = view;
  return (
    <AlertList
      alerts={view.alerts}
      locale={locale}
      answer={(alert) => (
        <AcknowledgeAlertForm
          action={acknowledgeAlertAction}
          ids={{ pathwayId, alertId: alert.id }}
          label={`${words.acknowledge}: ${describeAlert(alert, locale)}`}
          words={{ action: words.action, acknowledge: words.acknowledge, suggestions: words.actionSuggestions }}
          formWords={formWords[locale]}
        />
      )}
      more={(alert) => <AlertStepPart alert={alert} pathwayId={pathwayId} role="nurse" locale={locale} />}
    />
  );
}
