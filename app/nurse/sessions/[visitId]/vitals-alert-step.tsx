import { recordAlertStepAction } from "@/app/nurse/sessions/[visitId]/vitals-actions";
import { Details } from "@/components/ui/details";
import { AlertStepForm } from "@/components/vitals/alert-step-form";
import { describeAlert } from "@/components/vitals/alert-list";
import { formWords } from "@/lib/content/words/form";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { VitalsAlert } from "@/lib/domain/pathway/treatment-day-record";
import { STEPS_BY_PEOPLE } from "@/lib/domain/vitals/vitals.schema";

/** Where nurse and doctor write down what more was done about an alert, before or after it was answered. */
export function AlertStepPart({
  alert,
  pathwayId,
  role,
  locale,
}: {
  alert: VitalsAlert;
  pathwayId: string;
  role: "nurse" | "doctor";
  locale: Locale;
}) {
  const words = vitalsWords[locale];
  const { addStep, stepKind, stepNote, saveStep, stepKinds } = words;
  const kinds = STEPS_BY_PEOPLE.filter((kind) => role === "doctor" || kind !== "doctor-assessed");
  return (
    <Details summary={addStep}>
      <AlertStepForm
        action={recordAlertStepAction}
        ids={{ pathwayId, alertId: alert.id }}
        kinds={kinds.map((value) => ({ value, label: stepKinds[value] }))}
        words={{ label: `${addStep}: ${describeAlert(alert, locale)}`, kind: stepKind, note: stepNote, save: saveStep }}
        formWords={formWords[locale]}
      />
    </Details>
  );
}
