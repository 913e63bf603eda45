import { describe, expect, it } from "vitest";
import { monitorColumn } from "@/lib/domain/vitals/monitor-columns";
import { readMonitorFile } from "@/lib/domain/vitals/monitor-file";
import { monitorTime } from "@/lib/domain/vitals/monitor-time";
import { at } from "@/tests/support/builders";

const DAY = "2026-10-14";
const cellsOf = (content: string) => {
  const read = readMonitorFile(content);
  return read.ok ? read.value : read.refusal.kind;
};

describe("which column a heading names", () => {
  it.each([
    ["Time", "time"],
    ["Timestamp", "time"],
    ["Tid", "time"],
    ["Klokkeslett", "time"],
    ["Målt", "time"],
    ["Dato", "date"],
    ["NIBP", "pressure"],
    ["Blodtrykk [mmHg]", "pressure"],
    ["NIBP sys", "systolicMmHg"],
    ["Sys (mmHg)", "systolicMmHg"],
    ["NBP-S", "systolicMmHg"],
    ["Overtrykk", "systolicMmHg"],
    ["systolicMmHg", "systolicMmHg"],
    ["NIBP dia", "diastolicMmHg"],
    ["Undertrykk", "diastolicMmHg"],
    ["HR", "heartRateBpm"],
    ["Pulse Rate (bpm)", "heartRateBpm"],
    ["Puls", "heartRateBpm"],
    ["SpO2 %", "spo2Percent"],
    ["SpO₂", "spo2Percent"],
    ["RR", "respiratoryRatePerMin"],
    ["Resp. rate", "respiratoryRatePerMin"],
    ["Pust", "respiratoryRatePerMin"],
    ["Temp °C", "temperatureC"],
    ["Temperatur", "temperatureC"],
    ["EtCO2", undefined],
    ["", undefined],
  ])("«%s» is %s", (heading, column) => {
    expect(monitorColumn(heading)).toBe(column);
  });
});

describe("when a monitor says that it measured", () => {
  it.each([
    ["10:35", "2026-10-14 10:35"],
    [" 9:05 ", "2026-10-14 09:05"],
    ["2026-10-14 10:35", "2026-10-14 10:35"],
    ["2026-10-14T10:35", "2026-10-14 10:35"],
    ["2026-10-14, 10:35", "2026-10-14 10:35"],
    ["14.10.2026 10:35", "2026-10-14 10:35"],
    ["4.1.2026 10:35", "2026-01-04 10:35"],
    ["13.10.2026 23:59", "2026-10-13 23:59"],
  ])("«%s» is the clinic's own wall clock", (text, moment) => {
    expect(monitorTime(text, DAY)).toEqual(at(moment));
  });

  it("seconds count, parts of one do not", () => {
    expect(monitorTime("10:35:20", DAY)).toEqual(new Date("2026-10-14T08:35:20.000Z"));
    expect(monitorTime("10:35:20,750", DAY)).toEqual(new Date("2026-10-14T08:35:20.000Z"));
    expect(monitorTime("2026-10-14 10:35:20.5", DAY)).toEqual(new Date("2026-10-14T08:35:20.000Z"));
  });

  it("an instant with its zone is that instant", () => {
    expect(monitorTime("2026-10-14T08:35:00Z", DAY)).toEqual(at("2026-10-14 10:35"));
    expect(monitorTime("2026-10-14T10:35:00+02:00", DAY)).toEqual(at("2026-10-14 10:35"));
  });

  it.each([
    ...["", "25:10", "10:60", "10:35:60", "10.35", "kvart på elleve", "2026-02-30 10:35", "31.04.2026 10:35"],
    ...["2026-13-01 10:35", "2026-02-30T10:35:00Z", "14.10.26 10:35", "2026-10-14", "10:35 x", "x 10:35", "110:35"],
    ...["2026-10-14T10:35Z x", "x 2026-10-14T10:35Z", "x 2026-10-14 10:35", "2026-10-14 10:35 x"],
  ])("«%s» is no time", (text) => {
    expect(monitorTime(text, DAY)).toBeNull();
  });
});

describe("a CSV file", () => {
  it("with semicolons keeps decimal commas, and counts lines as an editor does", () => {
    expect(cellsOf("Tid;HR;Temp\n10:35;72;37,2\n\n10:40;74;\n")).toEqual([
      { line: 2, cells: { time: "10:35", heartRateBpm: "72", temperatureC: "37,2" }, isRagged: false },
      { line: 4, cells: { time: "10:40", heartRateBpm: "74", temperatureC: "" }, isRagged: false },
    ]);
  });

  it("with commas or tabs is understood, quotes and all, whatever ends its lines", () => {
    expect(cellsOf('Time,NIBP,Temp,Alarm\r\n10:35,124/78,"37,2",ok\r\n')).toEqual([
      { line: 2, cells: { time: "10:35", pressure: "124/78", temperatureC: "37,2" }, isRagged: false },
    ]);
    expect(cellsOf("Time\tHR\r10:35\t72")).toEqual([
      { line: 2, cells: { time: "10:35", heartRateBpm: "72" }, isRagged: false },
    ]);
  });

  it("may have what monitors write above their headings, a mark of its encoding, and columns we do not read", () => {
    expect(cellsOf("\uFEFFDevice;M540\nPatient;–\nTid;EtCO2;HR\n10:35;38;72")).toEqual([
      { line: 4, cells: { time: "10:35", heartRateBpm: "72" }, isRagged: false },
    ]);
    const above = Array.from({ length: 20 }, () => "x").join("\n");
    expect(cellsOf(`${above}\nTid;HR\n10:35;72`)).toBe("no-time-column");
  });

  it("a row with fewer cells leaves the rest empty, one with more is ragged", () => {
    expect(cellsOf("Tid;HR;SpO2\n10:35;72\n10:40;72;98;1")).toEqual([
      { line: 2, cells: { time: "10:35", heartRateBpm: "72", spo2Percent: "" }, isRagged: false },
      { line: 3, cells: { time: "10:40", heartRateBpm: "72", spo2Percent: "98" }, isRagged: true },
    ]);
  });

  it("the first of two columns with the same meaning counts", () => {
    expect(cellsOf("Tid;HR;Puls\n10:35;72;99")).toMatchObject([{ cells: { heartRateBpm: "72" } }]);
  });

  it("says what is missing", () => {
    expect(cellsOf("")).toBe("file-empty");
    expect(cellsOf("  \n ")).toBe("file-empty");
    expect(cellsOf("Tid;HR\n")).toBe("file-empty");
    expect(cellsOf("HR;SpO2\n72;98")).toBe("no-time-column");
    expect(cellsOf("Tid;EtCO2\n10:35;38")).toBe("no-value-column");
    expect(cellsOf("Dato;Tid\n14.10.2026;10:35")).toBe("no-value-column");
  });

  it("of 600 rows is read, of 601 is not", () => {
    const rows = (count: number) => `Tid;HR\n${Array.from({ length: count }, () => "10:35;72").join("\n")}`;
    expect(cellsOf(rows(600))).toHaveLength(600);
    expect(readMonitorFile(rows(601))).toEqual({ ok: false, refusal: { kind: "too-many-rows", limit: 600 } });
  });
});

describe("a JSON file", () => {
  it("is a list, or holds one as readings or data; numbers and texts alike", () => {
    const rows = [{ line: 1, cells: { time: "10:35", heartRateBpm: "72", temperatureC: "" }, isRagged: false }];
    const list = '[{ "time": "10:35", "HR": 72, "Temp": null, "lead": "II" }]';
    expect(cellsOf(list)).toEqual(rows);
    expect(cellsOf(`{ "device": "x", "readings": ${list} }`)).toEqual(rows);
    expect(cellsOf(`{ "data": ${list} }`)).toEqual(rows);
    expect(cellsOf('[{ "time": "10:35", "HR": [7] }]')).toMatchObject([{ cells: { heartRateBpm: "[7]" } }]);
  });

  it("counts its readings from one, and the first key of one meaning counts", () => {
    expect(cellsOf('[{ "time": "10:35", "HR": 72, "pulse": 99 }, { "time": "10:40" }]')).toEqual([
      { line: 1, cells: { time: "10:35", heartRateBpm: "72" }, isRagged: false },
      { line: 2, cells: { time: "10:40" }, isRagged: false },
    ]);
  });

  it("that cannot be read, or holds no list of readings, says so", () => {
    for (const text of ["{", "[1, 2]", "[null]", '{ "readings": 3 }', '{ "other": [] }', '[{ "time": "1" }, 3]']) {
      expect(cellsOf(text)).toBe("file-not-json");
    }
    expect(cellsOf("[]")).toBe("file-empty");
    expect(cellsOf('[{ "HR": 72 }]')).toBe("no-time-column");
    expect(cellsOf('[{ "time": "10:35" }]')).toBe("no-value-column");
  });
});
