import type { PathwayRecord, VitalsReading } from "@/lib/domain/pathway/pathway-record";
import { type Protocol, VITAL_SIGNS } from "@/lib/domain/protocol/protocol.schema";

export type BaselineState =
  "within-limits" | "missing" | "too-old" | "not-assessable" | "outside-wait-limit" | "outside-stop-limit";

/** The newest reading of a visit that was measured, not skipped and not invalidated, up to an instant; undefined when there is none. */
export function newestReading(
  record: Pick<PathwayRecord, "readings">,
  visitId: string,
  at: Date,
): VitalsReading | undefined {
  return record.readings
    .filter((reading) => reading.visitId === visitId && !reading.invalidated && reading.skippedReason === null)
    .filter((reading) => reading.measuredAt <= at)
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime())
    .at(-1);
}

/**
 * Whether the newest reading before a dose lets it be given (reference 3.6). Every sign must have a value and limits to hold it against: a
 * missing value or limit is not assessable, never normal. Older than the protocol allows counts as too old.
 */
export function assessBaseline(
  record: Pick<PathwayRecord, "readings" | "protocol">,
  visitId: string,
  now: Date,
): BaselineState {
  const reading = newestReading(record, visitId, now);
  if (!reading) return "missing";
  const signs = VITAL_SIGNS.map((sign) => assessSign(record.protocol, sign, reading[sign]));
  if (signs.includes("outside-stop-limit")) return "outside-stop-limit";
  const ageMs = now.getTime() - reading.measuredAt.getTime();
  if (ageMs > record.protocol.monitoring.baselineMaxAgeMinutes * 60_000) return "too-old";
  return (
    signs.find((state) => state === "not-assessable") ??
    signs.find((state) => state === "outside-wait-limit") ??
    "within-limits"
  );
}

function assessSign(protocol: Protocol, sign: (typeof VITAL_SIGNS)[number], value: number | null): BaselineState {
  const limits = protocol.monitoring.limits[sign];
  if (!limits || value === null) return "not-assessable";
  if (isOutside(limits.beforeStop, value)) return "outside-stop-limit";
  if (isUnset(limits.beforeStop) || isUnset(limits.beforeWait)) return "not-assessable";
  return isOutside(limits.beforeWait, value) ? "outside-wait-limit" : "within-limits";
}

type Band = { below?: number | undefined; above?: number | undefined };

/** The limit itself still lies within: only below `below` and above `above` are outside. */
function isOutside({ below, above }: Band, value: number): boolean {
  return (below !== undefined && value < below) || (above !== undefined && value > above);
}

function isUnset({ below, above }: Band): boolean {
  return below === undefined && above === undefined;
}
