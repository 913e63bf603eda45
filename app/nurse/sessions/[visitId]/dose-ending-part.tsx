import { secondPersonProps } from "@/app/_pages/second-person";
import { AmpoulesPart } from "@/app/nurse/sessions/[visitId]/ampoules-part";
import { endDoseAction, recordInfusionEventAction } from "@/app/nurse/sessions/[visitId]/dose-actions";
import { EndDoseForm } from "@/components/session/end-dose-form";
import { InfusionForm } from "@/components/session/infusion-form";
import { InfusionState } from "@/components/session/infusion-state";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { doseWords } from "@/lib/content/words/dose";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import type { Infusion } from "@/lib/domain/dose/infusion";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; locale: Locale };

/** After an injection: what the patient got when it was not simply everything, and ampoules that are still out. */
export function DoseEndingPart({ view, locale }: Props) {
  const words = doseWords[locale];
  const { givenDose, discharge } = view;
  if (!givenDose || discharge) return null;
  return (
    <div className="space-y-4 print:hidden">
      {!givenDose.infusion && !givenDose.ending && (
        <Details summary={words.endSummary}>
          <p className="mb-4 text-ink-soft">{words.endLead}</p>
          <Ending view={view} locale={locale} />
        </Details>
      )}
      {view.out.length > 0 && (!givenDose.infusion || givenDose.ending) && <AmpoulesPart view={view} locale={locale} />}
    </div>
  );
}

/** The pump, within reach at the top of the flowsheet until two people have said what was given. Nothing for an injection. */
export function InfusionPart({ view, locale }: Props) {
  const words = doseWords[locale];
  const { givenDose, discharge } = view;
  if (!givenDose?.infusion || discharge) return null;
  const { infusion, ending } = givenDose;
  const mayEnd = !ending && (infusion.state !== "running" || infusion.infusedMl >= infusion.volumeMl);
  return (
    <Section title={words.infusion} className="print:hidden">
      <div className="space-y-6">
        <InfusionState infusion={infusion} locale={locale} />
        <Pump view={view} infusion={infusion} locale={locale} />
        {mayEnd && (
          <div>
            <h3 className="mb-1 text-lg font-semibold">{words.endTitle}</h3>
            <p className="mb-4 text-ink-soft">{words.endInfusionLead}</p>
            <Ending view={view} locale={locale} />
          </div>
        )}
      </div>
    </Section>
  );
}

function Pump({ view, infusion, locale }: Props & { infusion: Infusion }) {
  const words = doseWords[locale];
  const { pathwayId, visitId } = view;
  const { state, orderedMlPerHour, rateMlPerHour } = infusion;
  const form = { action: recordInfusionEventAction, formWords: formWords[locale] };
  const values = (kind: string, rate: number | null = null) => ({ pathwayId, visitId, kind, rateMlPerHour: rate });
  const act = (kind: keyof typeof words.infusionActs) => ({
    label: words.infusionActs[kind],
    save: words.infusionActs[kind],
  });
  const rateHint = words.newRateHint(orderedMlPerHour);
  if (state === "stopped" || state === "ended") return null;
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
      {state === "running" && <InfusionForm {...form} values={values("paused")} words={act("paused")} />}
      {state === "paused" && (
        <InfusionForm
          {...form}
          values={values("resumed", orderedMlPerHour)}
          words={{ ...act("resumed"), rate: words.resumeRate, rateHint }}
          variant="primary"
        />
      )}
      <InfusionForm {...form} values={values("stopped")} words={act("stopped")} variant="danger" />
      {state === "running" && (
        <Details summary={words.infusionActs["rate-changed"]}>
          <InfusionForm
            {...form}
            values={values("rate-changed", rateMlPerHour)}
            words={{ ...act("rate-changed"), rate: words.newRate, rateHint, reason: words.reason }}
          />
        </Details>
      )}
    </div>
  );
}

function Ending({ view, locale }: Props) {
  const words = doseWords[locale];
  const { pathwayId, visitId, dose, givenDose } = view;
  if (!dose) return null;
  const infusion = givenDose?.infusion ?? null;
  const kinds = infusion ? (["completed", "partial", "aborted"] as const) : (["partial", "aborted"] as const);
  const isWhole = infusion !== null && infusion.infusedMl >= infusion.volumeMl;
  return (
    <EndDoseForm
      action={endDoseAction}
      values={{ pathwayId, visitId, givenVolumeMl: infusion?.infusedMl ?? null, kind: isWhole ? "completed" : "" }}
      kinds={kinds.map((value) => ({ value, label: words.endings[value] }))}
      secondPerson={secondPersonProps(view.secondPersons, locale)}
      words={{
        ...{ label: words.endTitle, kind: words.endKind, volume: words.endVolume, reason: words.endReason },
        volumeHint: infusion
          ? words.endVolumeProposed(infusion.infusedMl, dose.volumeMl)
          : words.endVolumeHint(dose.volumeMl),
        save: words.endSave,
      }}
      formWords={formWords[locale]}
    />
  );
}
