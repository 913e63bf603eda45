import { DataTable } from "@/components/ui/data-table";
import { formatShortDate } from "@/lib/content/format";
import { psychologistWords } from "@/lib/content/words/psychologist";
import type { Locale } from "@/lib/domain/access/actor";
import type { TherapyRecord } from "@/lib/queries/psychologist/therapy-record";

/** PHQ-9 over the course, newest first. */
export function Scores({ scores, locale }: { scores: TherapyRecord["scores"]; locale: Locale }) {
  const words = psychologistWords[locale];
  if (scores.length === 0) return <p className="text-ink-soft">{words.noScores}</p>;
  return (
    <>
      <DataTable
        caption={words.phq9Trend}
        rows={scores.toReversed()}
        rowKey={({ at }) => at.toISOString()}
        columns={[
          { key: "at", header: words.measured, primary: true, cell: ({ at }) => formatShortDate(at, locale) },
          { key: "score", header: words.score, cell: ({ score }) => words.phq9Score(score) },
        ]}
      />
      <p className="mt-2 text-sm text-ink-soft">{words.overlap}</p>
    </>
  );
}
