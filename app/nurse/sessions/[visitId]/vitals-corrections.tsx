import { invalidateVitalsAction } from "@/app/nurse/sessions/[visitId]/actions";
import { correctVitalsAction, importVitalsAction } from "@/app/nurse/sessions/[visitId]/vitals-actions";
import { Details } from "@/components/ui/details";
import { InvalidateVitalsForm } from "@/components/vitals/alert-forms";
import { CorrectVitalsForm } from "@/components/vitals/correct-vitals-form";
import { ImportVitalsForm } from "@/components/vitals/import-vitals-form";
import { minuteLabel } from "@/components/vitals/vitals-table";
import { formatTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { vitalsFormWords, vitalsWords } from "@/lib/content/words/vitals";
import { importFormWords } from "@/lib/content/words/vitals-import";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { SessionView } from "@/lib/queries/sessions/session-view";

type Props = { view: SessionView; locale: Locale };
type Reading = SessionView["readings"][number];

/** Put a reading right, take one out, or read the monitor's file. */
export function VitalsCorrections({ view, locale }: Props) {
  const words = vitalsWords[locale];
  const valid = view.readings.filter(({ invalidated }) => !invalidated);
  const measured = valid.filter(({ skippedReason }) => skippedReason === null);
  const { pathwayId } = view;
  return (
    <div className="print:hidden">
      {measured.length > 0 && (
        <Details summary={words.correct}>
          <Correct view={view} locale={locale} measured={measured} />
        </Details>
      )}
      {valid.length > 0 && (
        <Details summary={words.invalidate}>
          <InvalidateVitalsForm
            action={invalidateVitalsAction}
            pathwayId={pathwayId}
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
      )}
      <Details summary={importFormWords(locale).title}>
        <Import view={view} locale={locale} />
      </Details>
    </div>
  );
}

function Correct({ view, locale, measured }: Props & { measured: Reading[] }) {
  const words = vitalsWords[locale];
  const { fields, temperatureC } = vitalsFormWords(locale);
  const { correct: label, correctWhich: which, correctChoose: choose, correctTime: time, comment } = words;
  const { correctTimeHint: timeHint, invalidateReason: reason, correctSave: save } = words;
  return (
    <CorrectVitalsForm
      action={correctVitalsAction}
      ids={{ pathwayId: view.pathwayId, measuredOn: clinicDate(view.visit.startsAt) }}
      readings={measured.map((reading) => ({
        ...{ value: reading.id, label: describeReading(reading, locale), comment: reading.comment },
        ...{ systolicMmHg: reading.systolicMmHg, diastolicMmHg: reading.diastolicMmHg },
        ...{ heartRateBpm: reading.heartRateBpm, spo2Percent: reading.spo2Percent, moaas: reading.moaas },
        ...{ respiratoryRatePerMin: reading.respiratoryRatePerMin, temperatureC: reading.temperatureC },
        ...{ nausea: reading.nausea, anxiety: reading.anxiety, dissociation: reading.dissociation },
      }))}
      fields={{ ...fields, temperatureC }}
      words={{ label, which, choose, time, timeHint, comment, reason, save }}
      formWords={formWords[locale]}
    />
  );
}

function Import({ view, locale }: Props) {
  const { pathwayId, visitId, visit, dose, discharge, readings } = view;
  return (
    <>
      <p className="mb-4 max-w-measure text-ink-soft">{importFormWords(locale).intro}</p>
      <ImportVitalsForm
        action={importVitalsAction}
        ids={{ pathwayId, visitId }}
        session={{
          ...{ startsAt: visit.startsAt, isDosed: dose !== null, dischargedAt: discharge?.dischargedAt ?? null },
          readings: readings.map((reading) => ({
            ...{ measuredAt: reading.measuredAt, invalidated: reading.invalidated },
            ...{ systolicMmHg: reading.systolicMmHg, diastolicMmHg: reading.diastolicMmHg },
            ...{ heartRateBpm: reading.heartRateBpm, spo2Percent: reading.spo2Percent },
            ...{ respiratoryRatePerMin: reading.respiratoryRatePerMin, temperatureC: reading.temperatureC },
          })),
        }}
        now={view.now}
        locale={locale}
        words={importFormWords(locale)}
        formWords={formWords[locale]}
      />
    </>
  );
}

function describeReading(reading: Reading, locale: Locale): string {
  const { measuredAt, minute, systolicMmHg, diastolicMmHg, heartRateBpm } = reading;
  const when = [formatTime(measuredAt, locale), ...(minute === null ? [] : [minuteLabel(minute)])].join(", ");
  return `${when}: ${systolicMmHg ?? "–"}/${diastolicMmHg ?? "–"}, ${vitalsWords[locale].heartRateBpm.toLowerCase()} ${heartRateBpm ?? "–"}`;
}
