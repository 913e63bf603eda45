import { ChangeLimits } from "@/components/protocol/change-limits";
import { DataTable } from "@/components/ui/data-table";
import { formatNumber } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import { type Protocol, type SignLimits, VITAL_SIGNS, type VitalSign } from "@/lib/domain/protocol/protocol.schema";

type Words = {
  schedule: string;
  scheduleIs: (minutes: string, then: number) => string;
  limits: string;
  sign: string;
  signs: Record<VitalSign, string>;
  beforeWait: string;
  beforeStop: string;
  duringAbnormal: string;
  duringCritical: string;
  below: (value: string) => string;
  above: (value: string) => string;
  or: string;
  noLimit: string;
  rise: (percent: string) => string;
};

/** When readings are due and what each of them is measured against. A limit that is not set is said, never left blank. */
export function ProtocolLimits({
  monitoring,
  locale,
  words,
}: {
  monitoring: Protocol["monitoring"];
  locale: Locale;
  words: Words;
}) {
  const say = (band: SignLimits[keyof SignLimits] | undefined) => {
    const parts = [
      band?.below === undefined ? null : words.below(formatNumber(band.below, locale)),
      band?.above === undefined ? null : words.above(formatNumber(band.above, locale)),
    ].filter((part) => part !== null);
    return parts.length === 0 ? words.noLimit : parts.join(` ${words.or} `);
  };
  const columns = ["beforeWait", "beforeStop", "duringAbnormal", "duringCritical"] as const;
  return (
    <>
      <p>
        <span className="font-medium">{words.schedule}:</span>{" "}
        {words.scheduleIs(monitoring.scheduleMinutes.join(", "), monitoring.thenEveryMinutes)}.
      </p>
      <p className="mt-1 mb-5">{words.rise(formatNumber(Math.round(monitoring.riseOverBaseline * 100), locale))}</p>
      <DataTable
        caption={words.limits}
        rows={[...VITAL_SIGNS]}
        rowKey={(sign) => sign}
        columns={[
          { key: "sign", header: words.sign, primary: true, cell: (sign) => words.signs[sign] },
          ...columns.map((key) => ({
            key,
            header: words[key],
            cell: (sign: VitalSign) => say(monitoring.limits[sign]?.[key]),
          })),
        ]}
      />
      <ChangeLimits monitoring={monitoring} locale={locale} />
    </>
  );
}
