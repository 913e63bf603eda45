import { addMeasurement } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import { addExamination } from "@/app/doctor/patients/[pathwayId]/screening/list-actions";
import { RowLink } from "@/app/doctor/patients/[pathwayId]/screening/row-link";
import { ExaminationForm } from "@/components/screening/examination-form";
import { MeasurementForm } from "@/components/screening/measurement-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatNumber, formatQuantity, formatShortDate, formatShortDateTime } from "@/lib/content/format";
import { examinationWords } from "@/lib/content/words/examinations";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import { type Examination, EXAMINATION_KINDS } from "@/lib/domain/pathway/screening-record";
import type { ScreeningWorkspace } from "@/lib/queries/doctor/screening-workspace";

type Props = { view: ScreeningWorkspace; locale: Locale };

export function MeasurementsPart({ view, locale }: Props) {
  const words = screeningWords[locale];
  const form = words.measurementForm;
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  return (
    <div id="measurements" className="scroll-mt-20">
      <Section title={words.parts.measurements}>
        <DataTable
          caption={words.parts.measurements}
          rows={view.measurements}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-soft">{words.noMeasurements}</p>}
          columns={[
            {
              key: "at",
              header: words.measuredAt,
              primary: true,
              cell: ({ measuredAt }) => formatShortDateTime(measuredAt, locale),
            },
            { key: "weight", header: form.weight, cell: ({ weightKg }) => formatQuantity(weightKg, "kg", locale) },
            { key: "height", header: form.height, cell: ({ heightCm }) => figure(heightCm) },
            {
              key: "bp",
              header: "mmHg",
              cell: ({ systolicMmHg, diastolicMmHg }) => `${figure(systolicMmHg)}/${figure(diastolicMmHg)}`,
            },
            { key: "pulse", header: form.pulse, cell: ({ heartRateBpm }) => figure(heartRateBpm) },
            { key: "spo2", header: form.spo2, cell: ({ spo2Percent }) => figure(spo2Percent) },
          ]}
        />
        <Details summary={form.open} open={view.measurements.length === 0}>
          <MeasurementForm
            action={addMeasurement}
            pathwayId={view.header.pathwayId}
            words={form}
            formWords={formWords[locale]}
          />
        </Details>
      </Section>
    </div>
  );
}

const RESULT_TONES: Record<Examination["result"], Tone> = { normal: "good", abnormal: "danger", unclear: "attention" };

/** ECG, blood tests and the like, newest first. */
export function ExaminationsPart({ view, locale }: Props) {
  const words = examinationWords[locale];
  const { pathwayId } = view.header;
  return (
    <div id="examinations" className="scroll-mt-20">
      <Section title={words.title}>
        <DataTable
          caption={words.title}
          rows={view.examinations}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-soft">{words.none}</p>}
          columns={[
            {
              key: "kind",
              header: words.columns.kind,
              primary: true,
              cell: ({ kind, invalidated }) =>
                invalidated ? <span className="line-through">{words.kinds[kind]}</span> : words.kinds[kind],
            },
            { key: "at", header: words.columns.takenOn, cell: ({ takenOn }) => formatShortDate(takenOn, locale) },
            {
              key: "result",
              header: words.columns.result,
              cell: ({ result, invalidated }) =>
                invalidated ? (
                  words.invalid(invalidated.reason)
                ) : (
                  <Tag tone={RESULT_TONES[result]}>{words.results[result]}</Tag>
                ),
            },
            {
              key: "value",
              header: words.columns.value,
              cell: ({ id, kind, value, comment, invalidated }) => (
                <span className="flex flex-wrap items-baseline gap-x-4">
                  <span>{[value, comment].filter(Boolean).join(". ") || "–"}</span>
                  {!invalidated && (
                    <RowLink
                      pathwayId={pathwayId}
                      kind="examination"
                      id={id}
                      name={words.kinds[kind]}
                      locale={locale}
                    />
                  )}
                </span>
              ),
            },
          ]}
        />
        <Details summary={words.form.label}>
          <ExaminationForm
            action={addExamination}
            pathwayId={pathwayId}
            kinds={EXAMINATION_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            words={words.form}
            formWords={formWords[locale]}
          />
        </Details>
      </Section>
    </div>
  );
}
