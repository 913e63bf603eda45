import { ScoreLine } from "@/components/patient-home/score-line";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/content/format";
import { ownRecordWords } from "@/lib/content/words/own-record";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import type { Locale } from "@/lib/domain/access/actor";
import { PHQ_9 } from "@/lib/domain/instrument/phq-9";
import type { OwnRecord } from "@/lib/queries/patient/own-record";

/** The scores as a line and as a table that says the same. */
export function RecordScores({ forms, doses, locale }: Pick<OwnRecord, "forms" | "doses"> & { locale: Locale }) {
  const words = ownRecordWords[locale];
  const { columns, score: scoreWord, bands } = questionnaireWords[locale];
  const scores = forms.flatMap(({ score, submittedAt }) => (score === null ? [] : [{ score, at: submittedAt }]));
  return (
    <Section title={words.forms} description={scores.length > 0 && words.formsNote}>
      {scores.length > 1 && (
        <div className="mb-4">
          <ScoreLine
            scores={scores}
            doses={doses.map(({ givenAt }) => givenAt)}
            maxScore={PHQ_9.scale?.max ?? 0}
            doseLabel={words.doseMark}
            locale={locale}
          />
        </div>
      )}
      <DataTable
        caption={words.forms}
        empty={<p className="text-ink-soft">{words.formsNone}</p>}
        rows={forms.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          { key: "when", header: columns.when, cell: (form) => formatDate(form.submittedAt, locale), primary: true },
          { key: "score", header: columns.score, cell: ({ score }) => scoreWord(score) },
          { key: "band", header: columns.band, cell: ({ band }) => band && bands[band] },
        ]}
      />
    </Section>
  );
}
