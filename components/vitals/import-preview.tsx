import { StatusDot } from "@/components/ui/status-dot";
import { formatShortDateTime } from "@/lib/content/format";
import type { ImportFormWords } from "@/lib/content/words/vitals-import";
import type { Locale } from "@/lib/domain/access/actor";
import type { PlannedRow, RowProblem } from "@/lib/domain/vitals/plan-import";

/** Every row of the file: when, what it shows, and whether it will be charted or why not. */
export function ImportPreview({ rows, locale, words }: { rows: PlannedRow[]; locale: Locale; words: ImportFormWords }) {
  const ready = rows.filter(({ problem }) => problem === null).length;
  return (
    <div>
      <p className="font-medium" role="status">
        {words.count.replace("{new}", String(ready)).replace("{all}", String(rows.length))}
      </p>
      <div
        role="region"
        aria-label={words.preview}
        tabIndex={0}
        className="mt-2 max-h-96 overflow-auto border-y border-line"
      >
        <table className="w-full border-collapse text-sm tabular-nums">
          <caption className="sr-only">{words.preview}</caption>
          <thead>
            <tr className="border-b border-line-strong text-left text-ink-soft">
              {[words.line, words.time, words.values, words.state].map((heading) => (
                <th key={heading} scope="col" className="py-1.5 pr-4 font-medium">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, text, measuredAt, problem }) => (
              <tr key={line} className="border-b border-line align-baseline">
                <td className="py-2 pr-4">{line}</td>
                <th scope="row" className="py-2 pr-4 text-left font-normal whitespace-nowrap">
                  {measuredAt ? formatShortDateTime(measuredAt, locale) : "–"}
                </th>
                <td className="py-2 pr-4">{text}</td>
                <td className="py-2">
                  <StatusDot tone={toneOf(problem)}>{problem ? sentence(problem, words) : words.ready}</StatusDot>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function toneOf(problem: RowProblem | null): "good" | "quiet" | "attention" {
  if (problem === null) return "good";
  return problem.kind === "already-recorded" ? "quiet" : "attention";
}

function sentence(problem: RowProblem, words: ImportFormWords): string {
  const field = "field" in problem ? words.fields[problem.field] : "";
  return words.problems[problem.kind].replace("{field}", field);
}
