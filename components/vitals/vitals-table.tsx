import { EmptyState } from "@/components/ui/empty-state";
import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import { formatNumber, formatTime } from "@/lib/content/format";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { VitalsAssessment } from "@/lib/domain/pathway/treatment-day-record";
import type { ReadingFacts } from "@/lib/domain/session/describe-session";

const TONES: Record<VitalsAssessment, Tone> = {
  "within-limits": "good",
  "outside-limits": "attention",
  "not-assessable": "neutral",
  skipped: "quiet",
};

/** Minutes from the dose as the room speaks of them: T+15, T−5. */
export function minuteLabel(minute: number): string {
  const whole = minute < 0 ? Math.floor(minute) : Math.floor(minute + 0.01);
  return `T${whole < 0 ? "−" : "+"}${Math.abs(whole)}`;
}

/** Every reading, newest first: late entries with both times, those taken out struck through. Quiet rows, few elements. */
export function VitalsTable({ readings, locale }: { readings: ReadingFacts[]; locale: Locale }) {
  const words = vitalsWords[locale];
  if (readings.length === 0) return <EmptyState title={words.noReadings}>{words.noReadingsText}</EmptyState>;
  const columns = [
    words.time,
    words.bloodPressure,
    words.heartRateBpm,
    words.spo2Percent,
    words.respiratoryRatePerMin,
    words.moaas,
  ];
  const scales = [words.nausea, words.anxiety, words.dissociation];
  const number = "py-2 pr-3 text-right align-baseline";
  return (
    <div className="overflow-x-auto" role="region" aria-label={words.tableCaption} tabIndex={0}>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{words.tableCaption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-soft">
            {[...columns, ...scales].map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`py-1.5 pr-3 font-medium ${index === 0 ? "text-left" : "text-right"}`}
              >
                {column}
              </th>
            ))}
            <th scope="col" className="min-w-40 py-1.5 text-left font-medium">
              {words.assessment}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => {
            const struck = reading.invalidated ? "line-through decoration-1 text-ink-faint" : "";
            return (
              <tr key={reading.id} className="border-b border-line">
                <th scope="row" className="py-2 pr-3 text-left align-baseline font-normal whitespace-nowrap">
                  <span className={`font-semibold ${struck}`}>
                    {reading.minute === null ? "" : `${minuteLabel(reading.minute)} · `}
                    {formatTime(reading.measuredAt, locale)}
                  </span>
                  {reading.isLateEntry && (
                    <span className="block text-amber">{words.lateEntry(reading.recordedAt)}</span>
                  )}
                  {reading.source === "imported" && <span className="block text-ink-soft">{words.imported}</span>}
                </th>
                <td className={`${number} ${struck}`}>
                  {reading.systolicMmHg ?? "–"}/{reading.diastolicMmHg ?? "–"}
                </td>
                {[
                  ...[reading.heartRateBpm, reading.spo2Percent, reading.respiratoryRatePerMin, reading.moaas],
                  ...[reading.nausea, reading.anxiety, reading.dissociation],
                ].map((value, index) => (
                  <td key={index} className={`${number} ${struck}`}>
                    {value ?? "–"}
                  </td>
                ))}
                <td className="py-2 text-left align-baseline">
                  {reading.invalidated ? (
                    words.invalidated(reading.invalidated.by.name, reading.invalidated.reason)
                  ) : (
                    <>
                      <StatusDot tone={TONES[reading.assessment]}>
                        {words.assessments[reading.assessment]}
                        {reading.skippedReason && `: ${reading.skippedReason}`}
                      </StatusDot>
                      {reading.temperatureC !== null && (
                        <span className="block">
                          {words.temperatureC} {formatNumber(reading.temperatureC, locale)} °C
                        </span>
                      )}
                      {reading.correctsId && <span className="block text-ink-soft">{words.corrects}</span>}
                      {reading.comment && <span className="block text-ink-soft">{reading.comment}</span>}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
