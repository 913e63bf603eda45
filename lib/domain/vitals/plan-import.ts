import { clinicDate } from "@/lib/domain/calendar";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { ok, type Result } from "@/lib/domain/result";
import { typedNumber } from "@/lib/domain/typed-number";
import type { MeasuredValues } from "@/lib/domain/vitals/judge-reading";
import type { MonitorColumn } from "@/lib/domain/vitals/monitor-columns";
import { type FileProblem, type MonitorCells, readMonitorFile } from "@/lib/domain/vitals/monitor-file";
import { monitorTime } from "@/lib/domain/vitals/monitor-time";
import { type MomentFacts, type ReadingMomentRefusal, whyNotThen } from "@/lib/domain/vitals/reading-moment";
import { arePressuresSwapped, MonitorValues } from "@/lib/domain/vitals/vitals.schema";

const READ_FROM_FILE = [
  ...(["systolicMmHg", "diastolicMmHg", "heartRateBpm", "spo2Percent", "respiratoryRatePerMin"] as const),
  "temperatureC",
] as const;
export type ImportedField = (typeof READ_FROM_FILE)[number];

/** Why a row of the file is not charted. `already-recorded`: exactly this is in the record already, the file was read before. */
export type RowProblem =
  | { kind: "time-missing" | "time-impossible" | "row-ragged" | "nothing-measured" | "pressures-swapped" }
  | { kind: "not-a-number" | "impossible-value"; field: ImportedField }
  | { kind: "already-recorded" | "moment-twice-in-file" }
  | ReadingMomentRefusal;

export type PlannedRow = { line: number; text: string } & (
  { problem: RowProblem; measuredAt: Date | null } | { problem: null; measuredAt: Date; values: MeasuredValues }
);

export type ImportFacts = Omit<MomentFacts, "readings"> & {
  readings: readonly (Pick<VitalsReading, "measuredAt" | "invalidated"> & Pick<MeasuredValues, ImportedField>)[];
};

/** What would be charted from a monitor's file and, row by row, what would not and why. Charts nothing: browser and server ask the same. */
export function planImport(content: string, session: ImportFacts, now: Date): Result<PlannedRow[], FileProblem> {
  const rows = readMonitorFile(content);
  if (!rows.ok) return rows;
  const seen = new Set<number>();
  return ok(
    rows.value.map((row): PlannedRow => {
      const planned = planRow(row, session, now);
      if (planned.problem !== null) return planned;
      const moment = planned.measuredAt.getTime();
      const isTwice = seen.has(moment);
      seen.add(moment);
      const { line, text, measuredAt } = planned;
      return isTwice ? { line, text, measuredAt, problem: { kind: "moment-twice-in-file" } } : planned;
    }),
  );
}

function planRow({ line, cells, isRagged }: MonitorCells, session: ImportFacts, now: Date): PlannedRow {
  const written = writtenValues(cells);
  const text = READ_FROM_FILE.map((field) => written[field] || "–").join(" · ");
  const when = [cells.date, cells.time].filter((part) => part !== undefined && part.trim() !== "").join(" ");
  const measuredAt = monitorTime(when, clinicDate(session.startsAt));
  const not = (problem: RowProblem): PlannedRow => ({ line, text, measuredAt, problem });
  if (isRagged) return not({ kind: "row-ragged" });
  if ((cells.time ?? "") === "") return not({ kind: "time-missing" });
  if (!measuredAt) return not({ kind: "time-impossible" });
  const read = readValues(written);
  if (!read.ok) return not(read.refusal);
  const old = session.readings.find(
    (reading) => !reading.invalidated && reading.measuredAt.getTime() === measuredAt.getTime(),
  );
  if (old && READ_FROM_FILE.every((field) => old[field] === read.value[field]))
    return not({ kind: "already-recorded" });
  const refusal = whyNotThen(session, measuredAt, now);
  return refusal ? not(refusal) : { line, text, measuredAt, problem: null, values: read.value };
}

type Written = Record<ImportedField, string>;

/** A pressure in one cell, 124/78, is two. What monitors print where they measured nothing is nothing. */
function writtenValues(cells: Partial<Record<MonitorColumn, string>>): Written {
  const [systolic, diastolic] = (cells.pressure ?? "").split(/\s*\/\s*/);
  const figure = (text: string | undefined) => (/^(-+|–|—|n\/?a|null|nan)?$/i.test(text ?? "") ? "" : (text ?? ""));
  return {
    systolicMmHg: figure(cells.systolicMmHg ?? systolic),
    diastolicMmHg: figure(cells.diastolicMmHg ?? diastolic),
    heartRateBpm: figure(cells.heartRateBpm),
    spo2Percent: figure(cells.spo2Percent),
    respiratoryRatePerMin: figure(cells.respiratoryRatePerMin),
    temperatureC: figure(cells.temperatureC),
  };
}

function readValues(written: Written): Result<MeasuredValues, RowProblem> {
  const parsed = MonitorValues.safeParse(written);
  if (!parsed.success) {
    const field = READ_FROM_FILE.find((name) => parsed.error.issues.some(({ path }) => path[0] === name));
    if (field === undefined) throw new Error("A monitor's row is wrong in a field that it does not have.");
    const isNumber = typeof typedNumber(written[field]) === "number";
    return { ok: false, refusal: { kind: isNumber ? "impossible-value" : "not-a-number", field } };
  }
  const values = parsed.data;
  if (READ_FROM_FILE.every((field) => values[field] === null))
    return { ok: false, refusal: { kind: "nothing-measured" } };
  if (arePressuresSwapped(values)) return { ok: false, refusal: { kind: "pressures-swapped" } };
  return ok(values);
}
