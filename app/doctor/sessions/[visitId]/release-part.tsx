import { release } from "@/app/doctor/sessions/[visitId]/actions";
import { acknowledgeAlertAction } from "@/app/nurse/sessions/[visitId]/actions";
import { AlertStepPart } from "@/app/nurse/sessions/[visitId]/vitals-alert-step";
import { ReasonForm } from "@/components/course/reason-form";
import { Panel } from "@/components/ui/panel";
import { AcknowledgeAlertForm } from "@/components/vitals/alert-forms";
import { AlertList, describeAlert } from "@/components/vitals/alert-list";
import { formatShortDateTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { orderWords } from "@/lib/content/words/order";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionView } from "@/lib/queries/sessions/session-view";

/** Alerts with who has answered for them, and the doctor's release that goes before the journey home. */
export function ReleasePart({ view, locale }: { view: SessionView; locale: Locale }) {
  const words = orderWords[locale];
  const vitals = vitalsWords[locale];
  const { alerts, pathwayId, visitId } = view;
  const isTime = view.earliestDischargeAt !== null && view.now >= view.earliestDischargeAt;
  const isForReadings = isTime && view.goingHome.mayNeedRelease;
  if (alerts.length === 0 && !isForReadings && !view.release) return null;
  const isWaiting = (view.needsRelease || isForReadings) && !view.discharge;
  const isAnswered = alerts.every(({ acknowledged }) => acknowledged !== null);
  return (
    <div className="space-y-6">
      <AlertList
        alerts={alerts}
        locale={locale}
        answer={(alert) => (
          <AcknowledgeAlertForm
            action={acknowledgeAlertAction}
            ids={{ pathwayId, alertId: alert.id }}
            label={`${vitals.acknowledge}: ${describeAlert(alert, locale)}`}
            words={{ action: vitals.action, acknowledge: vitals.acknowledge, suggestions: vitals.actionSuggestions }}
            formWords={formWords[locale]}
          />
        )}
        more={(alert) => <AlertStepPart alert={alert} pathwayId={pathwayId} role="doctor" locale={locale} />}
      />
      {isWaiting && isAnswered && (
        <Panel emphasis label={words.releaseTitle}>
          <h2 className="text-xl font-semibold">{words.releaseTitle}</h2>
          <p className="mt-1 mb-5 max-w-measure text-ink-soft">
            {view.needsRelease ? words.releaseIntro : words.releaseForReadings}
          </p>
          <ReasonForm
            action={release}
            values={{ pathwayId, visitId }}
            words={words.releaseForm}
            formWords={formWords[locale]}
          />
        </Panel>
      )}
      {view.release && !view.needsRelease && (
        <p>
          <strong className="font-medium">
            {words.releasedBy(view.release.releasedBy.name, formatShortDateTime(view.release.releasedAt, locale))}
          </strong>{" "}
          {view.release.reason}
        </p>
      )}
    </div>
  );
}
