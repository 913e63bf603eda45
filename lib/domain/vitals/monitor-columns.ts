import type { VitalsField } from "@/lib/domain/vitals/vitals.schema";

/** What a column of a monitor's file holds; `pressure` is systolic and diastolic in one, as 124/78. */
export type MonitorColumn = "time" | "date" | "pressure" | "temperatureC" | Exclude<VitalsField, Scale>;
type Scale = "moaas" | "nausea" | "anxiety" | "dissociation";

/** The names that monitors give their columns, without capitals, spaces, signs and units. Anything else is left out. */
const NAMES: Record<MonitorColumn, readonly string[]> = {
  time: [
    "time",
    "timestamp",
    "datetime",
    "dateandtime",
    "measuredat",
    "tid",
    "klokkeslett",
    "tidspunkt",
    "malt",
    "målt",
  ],
  date: ["date", "dato"],
  pressure: ["nibp", "nbp", "bp", "bloodpressure", "bt", "blodtrykk"],
  systolicMmHg: [
    ...["systolicmmhg", "systolic", "sys", "sysmmhg", "sbp", "nibpsys", "nibpsystolic", "nibps", "nbpsys", "nbps"],
    ...["bpsys", "systolisk", "overtrykk", "blodtrykksystolisk"],
  ],
  diastolicMmHg: [
    ...["diastolicmmhg", "diastolic", "dia", "diammhg", "dbp", "nibpdia", "nibpdiastolic", "nibpd", "nbpdia", "nbpd"],
    ...["bpdia", "diastolisk", "undertrykk", "blodtrykkdiastolisk"],
  ],
  heartRateBpm: ["heartratebpm", "heartrate", "hr", "hrbpm", "pulse", "pulserate", "pr", "puls", "hjertefrekvens"],
  spo2Percent: ["spo2percent", "spo2", "spo", "sao2", "o2sat", "metning", "oksygenmetning"],
  respiratoryRatePerMin: [
    ...["respiratoryratepermin", "respiratoryrate", "respirationrate", "resprate", "resp", "rr", "awrr"],
    ...["respirasjonsfrekvens", "respirasjon", "pust"],
  ],
  temperatureC: ["temperaturec", "temperature", "temp", "tempc", "t1", "temperatur", "temp1"],
};

const BY_NAME = new Map(
  (Object.keys(NAMES) as MonitorColumn[]).flatMap((column) => NAMES[column].map((name) => [name, column] as const)),
);

/** Which column a heading or key names; undefined for one that we do not read. Units in brackets and letter case do not matter. */
export function monitorColumn(heading: string): MonitorColumn | undefined {
  const name = heading
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, "")
    .replace(/[^a-zæøå0-9]/g, "");
  return BY_NAME.get(name);
}
