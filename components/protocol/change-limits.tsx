import { DataTable } from "@/components/ui/data-table";
import { formatNumber } from "@/lib/content/format";
import { changeLimitsWords } from "@/lib/content/words/change-limits";
import type { Locale } from "@/lib/domain/access/actor";
import { CHANGING_SIGNS, type ChangingSign, type OwnChange, type Pace } from "@/lib/domain/protocol/monitoring-rules";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";

type Monitoring = Protocol["monitoring"];

/** What counts as a change: against the patient's own baseline and between two readings; with fever, age and when the doctor is told. */
export function ChangeLimits({ monitoring, locale }: { monitoring: Monitoring; locale: Locale }) {
  const words = changeLimitsWords[locale];
  const { rapidChange, temperature, olderPatients, alertEscalation, recheckMinutes } = monitoring;
  const percent = (share: number) => `${formatNumber(Math.round(share * 100), locale)} %`;
  const points = (value: number) => formatNumber(value, locale);
  const say = (parts: (string | null)[]) => {
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? words.noLimit : said.join(` ${words.or} `);
  };
  const part = (limit: number | undefined, write: (value: number) => string, way: (value: string) => string) =>
    limit === undefined ? null : way(write(limit));
  const own = ({ riseShare, fallShare, risePoints, fallPoints }: OwnChange) =>
    say([
      ...[part(riseShare, percent, words.up), part(fallShare, percent, words.down)],
      ...[part(risePoints, points, words.up), part(fallPoints, points, words.down)],
    ]);
  const pace = ({ rise, fall }: Pace) => say([part(rise, points, words.up), part(fall, points, words.down)]);
  return (
    <div className="mt-6 space-y-3">
      {temperature.beforeWait.above !== undefined && <p>{words.fever(points(temperature.beforeWait.above))}</p>}
      {olderPatients && (
        <p>
          {words.older(olderPatients.fromAgeYears, olderPatients.systolicWaitAbove, olderPatients.diastolicWaitAbove)}
        </p>
      )}
      <p>{words.escalation(alertEscalation.critical, alertEscalation.abnormal, recheckMinutes)}</p>
      <p>{words.intro(rapidChange.withinMinutes, rapidChange.neighbourMaxAgeMinutes)}</p>
      <DataTable
        caption={words.caption}
        rows={[...CHANGING_SIGNS]}
        rowKey={(sign) => sign}
        columns={[
          { key: "sign", header: words.sign, primary: true, cell: (sign) => words.signs[sign] },
          { key: "own-abnormal", header: words.ownAbnormal, cell: (sign) => own(ownLimits(monitoring, sign).abnormal) },
          { key: "own-critical", header: words.ownCritical, cell: (sign) => own(ownLimits(monitoring, sign).critical) },
          {
            ...{ key: "pace-abnormal", header: words.paceAbnormal },
            cell: (sign) => pace(rapidChange.signs[sign]?.abnormal ?? {}),
          },
          {
            ...{ key: "pace-critical", header: words.paceCritical },
            cell: (sign) => pace(rapidChange.signs[sign]?.critical ?? {}),
          },
        ]}
      />
    </div>
  );
}

/** With the rise of blood pressure that every protocol sets. */
function ownLimits({ relativeToBaseline, riseOverBaseline }: Monitoring, sign: ChangingSign) {
  const { abnormal = {}, critical = {} } = relativeToBaseline[sign] ?? {};
  const isPressure = sign === "systolicMmHg" || sign === "diastolicMmHg";
  return { abnormal: { ...(isPressure && { riseShare: riseOverBaseline }), ...abnormal }, critical };
}
