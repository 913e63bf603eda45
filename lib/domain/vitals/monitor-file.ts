import { ok, refuse, type Result } from "@/lib/domain/result";
import { monitorColumn, type MonitorColumn } from "@/lib/domain/vitals/monitor-columns";

/** One row of a monitor's file as it stands there, by what its columns hold. `line` counts from 1, in a JSON file from its first reading. */
export type MonitorCells = { line: number; cells: Partial<Record<MonitorColumn, string>>; isRagged: boolean };

export type FileProblem =
  | { kind: "file-empty" }
  | { kind: "file-not-json" }
  | { kind: "no-time-column" }
  | { kind: "no-value-column" }
  | { kind: "too-many-rows"; limit: number };

/** A whole day at one reading a minute is more than any session. */
export const MAX_FILE_ROWS = 600;
/** Monitors write their name and number above the headings. */
const LINES_ABOVE_HEADINGS = 20;

/** Read a monitor's CSV (comma, semicolon or tab) or JSON file (a list, or `readings` or `data` with one). Strict: what it cannot read, it says. */
export function readMonitorFile(content: string): Result<MonitorCells[], FileProblem> {
  const text = content.replace(/^\uFEFF/, "").trim();
  if (text === "") return refuse({ kind: "file-empty" });
  const rows = /^[[{]/.test(text) ? fromJson(text) : fromCsv(text);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return refuse({ kind: "file-empty" });
  if (rows.value.length > MAX_FILE_ROWS) return refuse({ kind: "too-many-rows", limit: MAX_FILE_ROWS });
  return rows;
}

function fromCsv(text: string): Result<MonitorCells[], FileProblem> {
  const lines = text.split(/\r\n|\n|\r/);
  const above = lines.slice(0, LINES_ABOVE_HEADINGS);
  const known = (line: string) => splitCells(line, separatorOf(line)).map((cell) => monitorColumn(cell));
  const position = above.findIndex((line) => whatIsMissing(known(line)) === null);
  const headings = lines[position];
  if (headings === undefined) {
    const hasTime = above.some((line) => known(line).includes("time"));
    return refuse({ kind: hasTime ? "no-value-column" : "no-time-column" });
  }
  const separator = separatorOf(headings);
  const columns = known(headings);
  const rows = lines.slice(position + 1).flatMap((line, index): MonitorCells[] => {
    if (line.trim() === "") return [];
    const found = splitCells(line, separator);
    const cells: MonitorCells["cells"] = {};
    columns.forEach((column, at) => {
      if (column !== undefined) cells[column] ??= found[at] ?? "";
    });
    return [{ line: position + index + 2, cells, isRagged: found.length > columns.length }];
  });
  return ok(rows);
}

function fromJson(text: string): Result<MonitorCells[], FileProblem> {
  const list = listIn(text);
  if (!list) return refuse({ kind: "file-not-json" });
  const rows = list.map((entry, index): MonitorCells => {
    const cells: MonitorCells["cells"] = {};
    for (const [key, value] of Object.entries(entry)) {
      const column = monitorColumn(key);
      if (column !== undefined) cells[column] ??= asText(value);
    }
    return { line: index + 1, cells, isRagged: false };
  });
  const missing = whatIsMissing(rows.flatMap(({ cells }) => Object.keys(cells) as MonitorColumn[]));
  return missing && rows.length > 0 ? refuse({ kind: missing }) : ok(rows);
}

/** The list of readings in a JSON text; null when it is none. */
function listIn(text: string): object[] | null {
  const parsed = parsedJson(text);
  const list: unknown = Array.isArray(parsed) ? parsed : (parsed?.["readings"] ?? parsed?.["data"]);
  if (!Array.isArray(list)) return null;
  const entries = list.filter((entry): entry is object => typeof entry === "object" && entry !== null);
  return entries.length === list.length ? entries : null;
}

function parsedJson(text: string): unknown[] | Record<string, unknown> | null {
  try {
    return JSON.parse(text) as unknown[] | Record<string, unknown>;
  } catch {
    return null;
  }
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
}

function whatIsMissing(columns: (MonitorColumn | undefined)[]): "no-time-column" | "no-value-column" | null {
  if (!columns.includes("time")) return "no-time-column";
  const hasValue = columns.some((column) => column !== undefined && column !== "time" && column !== "date");
  return hasValue ? null : "no-value-column";
}

function separatorOf(line: string): string {
  return [";", "\t"].find((candidate) => line.includes(candidate)) ?? ",";
}

/** Cells of one line; a cell in double quotes may hold the separator. */
function splitCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell].map((text) => text.trim());
}
