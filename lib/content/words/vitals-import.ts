import type { ImportVitalsRefusal } from "@/lib/domain/vitals/import-vitals";
import type { ImportedField, RowProblem } from "@/lib/domain/vitals/plan-import";

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

const FILE_PROBLEMS = {
  nb: {
    "file-empty": "Filen er tom.",
    "file-not-json": "Filen ser ut som JSON, men kan ikke leses. Hent den ut på nytt fra monitoren.",
    "no-time-column": "Filen har ingen kolonne for tid. Den kan hete Tid, Time, Klokkeslett eller Timestamp.",
    "no-value-column": "Filen har ingen kolonne som vi kjenner igjen som en måling.",
    "too-many-rows": "Filen har for mange rader. Hent ut bare denne behandlingen fra monitoren.",
  },
  en: {
    "file-empty": "The file is empty.",
    "file-not-json": "The file looks like JSON but cannot be read. Export it from the monitor again.",
    "no-time-column": "The file has no column for time. It may be called Time, Timestamp, Tid or Klokkeslett.",
    "no-value-column": "The file has no column that we recognise as a reading.",
    "too-many-rows": "The file has too many rows. Export only this session from the monitor.",
  },
};

// The browser shows a row's sentence before anything is sent, so these are plain; `{field}` stands where the name of the value goes.
const nb = {
  title: "Hent målinger fra monitoren",
  intro:
    "Velg filen fra monitoren (CSV eller JSON). Du ser hver måling før noe lagres. Det samme kan velges to ganger; ingenting blir ført dobbelt.",
  file: "Fil fra monitoren",
  columns:
    "Filen trenger en kolonne for tid og minst én av: overtrykk og undertrykk (Sys, Dia eller NIBP), puls (HR), SpO2, pust (RR), temperatur.",
  save: "Før målingene som er klare",
  label: "Hent målinger fra monitoren",
  preview: "Det som står i filen",
  line: "Linje",
  time: "Tid",
  values: "Overtrykk · undertrykk · puls · SpO2 · pust · temperatur",
  state: "Blir den ført?",
  ready: "Blir ført",
  count: "{new} av {all} målinger blir ført.",
  fields: {
    ...{ systolicMmHg: "overtrykket", diastolicMmHg: "undertrykket", heartRateBpm: "pulsen", spo2Percent: "SpO2" },
    ...{ respiratoryRatePerMin: "pusten", temperatureC: "temperaturen" },
  } satisfies Record<ImportedField, string>,
  problems: {
    "time-missing": "Nei, raden har ikke noe klokkeslett.",
    "time-impossible": "Nei, klokkeslettet kan ikke leses, eller finnes ikke.",
    "row-ragged": "Nei, raden har flere verdier enn filen har kolonner. Brukes komma både i tall og mellom kolonner?",
    "nothing-measured": "Nei, ingenting er målt i denne raden.",
    "pressures-swapped": "Nei, undertrykket er like høyt som eller høyere enn overtrykket.",
    "not-a-number": "Nei, {field} er ikke et tall.",
    "impossible-value": "Nei, {field} er et tall som ingen måler kan vise.",
    "already-recorded": "Er ført fra før.",
    "moment-twice-in-file": "Nei, samme tidspunkt står to ganger i filen. Den første blir ført.",
    "session-of-another-course": "Nei, behandlingen hører til et annet forløp.",
    "session-not-open": "Nei, dette er ikke på behandlingsdagen.",
    "measured-in-future": "Nei, tidspunktet er ikke kommet ennå. Går klokken i monitoren riktig?",
    "measured-before-session": "Nei, dette er fra før behandlingsdagen.",
    "measured-after-discharge": "Nei, dette er etter at pasienten reiste hjem.",
    "moment-already-recorded": "Nei, en annen måling er ført på dette tidspunktet.",
  } satisfies Record<RowProblem["kind"], string>,
  fileProblems: FILE_PROBLEMS.nb,
  saved: (readings: number, leftOut: number, alerts: number) =>
    [
      readings === 1 ? "Én måling er ført fra filen." : `${readings} målinger er ført fra filen.`,
      ...(leftOut > 0 ? [leftOut === 1 ? "Én rad er utelatt." : `${leftOut} rader er utelatt.`] : []),
      ...(alerts > 0 ? [alerts === 1 ? "Det kom ett varsel." : `Det kom ${alerts} varsler.`] : []),
    ].join(" "),
  refused: {
    "file-empty": () => FILE_PROBLEMS.nb["file-empty"],
    "file-not-json": () => FILE_PROBLEMS.nb["file-not-json"],
    "no-time-column": () => FILE_PROBLEMS.nb["no-time-column"],
    "no-value-column": () => FILE_PROBLEMS.nb["no-value-column"],
    "too-many-rows": ({ limit }) =>
      `Filen har flere enn ${limit} rader. Hent ut bare denne behandlingen fra monitoren.`,
    "session-of-another-course": () =>
      "Denne behandlingen hører til en annen pasient eller et annet forløp. Ingenting er lagret.",
    "session-not-open": () => "Målinger kan bare føres på en behandling som ikke er avlyst. Ingenting er lagret.",
    "all-already-recorded": () => "Alle målingene i filen er ført fra før. Ingenting er lagt til.",
    "no-usable-row": () => "Ingen av radene i filen kan føres. Se hvorfor ved hver rad.",
  } satisfies Refused<ImportVitalsRefusal>,
};

const en: typeof nb = {
  title: "Import readings from the monitor",
  intro:
    "Choose the monitor's file (CSV or JSON). You see every reading before anything is saved. The same file may be chosen twice; nothing is recorded double.",
  file: "File from the monitor",
  columns:
    "The file needs a column for time and at least one of: blood pressure (Sys, Dia or NIBP), pulse (HR), SpO2, breaths (RR), temperature.",
  save: "Record the readings that are ready",
  label: "Import readings from the monitor",
  preview: "What the file holds",
  line: "Line",
  time: "Time",
  values: "Systolic · diastolic · pulse · SpO2 · breaths · temperature",
  state: "Will it be recorded?",
  ready: "Will be recorded",
  count: "{new} of {all} readings will be recorded.",
  fields: {
    ...{ systolicMmHg: "the systolic pressure", diastolicMmHg: "the diastolic pressure", heartRateBpm: "the pulse" },
    ...{ spo2Percent: "SpO2", respiratoryRatePerMin: "the breathing rate", temperatureC: "the temperature" },
  },
  problems: {
    "time-missing": "No, the row has no time.",
    "time-impossible": "No, the time cannot be read, or does not exist.",
    "row-ragged":
      "No, the row has more values than the file has columns. Is a comma used both in figures and between columns?",
    "nothing-measured": "No, nothing is measured in this row.",
    "pressures-swapped": "No, the lower pressure is as high as or higher than the upper.",
    "not-a-number": "No, {field} is not a number.",
    "impossible-value": "No, {field} is a number that no device can show.",
    "already-recorded": "Is recorded already.",
    "moment-twice-in-file": "No, the same time is in the file twice. The first will be recorded.",
    "session-of-another-course": "No, the session belongs to another course.",
    "session-not-open": "No, this is not on the day of the session.",
    "measured-in-future": "No, that time has not come yet. Is the monitor's clock right?",
    "measured-before-session": "No, this is before the day of the session.",
    "measured-after-discharge": "No, this is after the patient went home.",
    "moment-already-recorded": "No, another reading is recorded at that time.",
  },
  fileProblems: FILE_PROBLEMS.en,
  saved: (readings: number, leftOut: number, alerts: number) =>
    [
      readings === 1 ? "One reading is recorded from the file." : `${readings} readings are recorded from the file.`,
      ...(leftOut > 0 ? [leftOut === 1 ? "One row is left out." : `${leftOut} rows are left out.`] : []),
      ...(alerts > 0 ? [alerts === 1 ? "It raised one alert." : `It raised ${alerts} alerts.`] : []),
    ].join(" "),
  refused: {
    "file-empty": () => FILE_PROBLEMS.en["file-empty"],
    "file-not-json": () => FILE_PROBLEMS.en["file-not-json"],
    "no-time-column": () => FILE_PROBLEMS.en["no-time-column"],
    "no-value-column": () => FILE_PROBLEMS.en["no-value-column"],
    "too-many-rows": ({ limit }) => `The file has more than ${limit} rows. Export only this session from the monitor.`,
    "session-of-another-course": () => "This session belongs to another patient or another course. Nothing is saved.",
    "session-not-open": () => "Readings can only be recorded in a session that is not cancelled. Nothing is saved.",
    "all-already-recorded": () => "All readings in the file are recorded already. Nothing was added.",
    "no-usable-row": () => "None of the rows in the file can be recorded. The reason stands by each row.",
  },
};

export const vitalsImportWords = { nb, en };

/** The words of the import form in one language, plain strings only: they travel to the browser. */
export function importFormWords(locale: "nb" | "en") {
  const { saved: _saved, refused: _refused, ...words } = vitalsImportWords[locale];
  return words;
}
export type ImportFormWords = ReturnType<typeof importFormWords>;
