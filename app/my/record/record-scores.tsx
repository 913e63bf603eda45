import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatDate, formatNumber } from "@/lib/content/format";
import { ownOutcomesWords } from "@/lib/content/words/own-outcomes";
import { ownRecordWords } from "@/lib/content/words/own-record";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { OwnRecord } from "@/lib/queries/patient/own-record";

/** Every form that was answered, newest first; what the scores say together is a page of its own. */
export function RecordScores({
  forms,
  inCourse,
  locale,
}: Pick<OwnRecord, "forms"> & { inCourse: string; locale: Locale }) {
  const words = ownRecordWords[locale];
  const { columns, score: scoreWord } = questionnaireWords[locale];
  return (
    <Section title={words.forms}>
      <DataTable
        caption={words.forms}
        empty={<p className="text-ink-soft">{words.formsNone}</p>}
        rows={forms.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "form",
            header: columns.form,
            cell: ({ instrument }) => INSTRUMENT_DEFINITIONS[instrument].name,
            primary: true,
          },
          { key: "when", header: columns.when, cell: ({ submittedAt }) => formatDate(submittedAt, locale) },
          {
            key: "score",
            header: columns.score,
            cell: ({ score, maxScore }) =>
              score === null || maxScore === null
                ? scoreWord(null)
                : words.scoreOf(formatNumber(score, locale), formatNumber(maxScore, locale)),
          },
        ]}
      />
      {forms.length > 0 && (
        <p className="mt-3">
          <Link href={`/my/outcomes${inCourse}`} className="inline-flex min-h-11 items-center">
            {ownOutcomesWords[locale].link}
          </Link>
        </p>
      )}
    </Section>
  );
}
