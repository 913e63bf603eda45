const nb = {
  caption: "Grenser for endring under virkningen",
  intro: (minutes: number, older: number) =>
    `Holdt mot pasientens egen utgangsverdi, og mot målingen før (per ${minutes} minutter; målinger lenger fra hverandre etter farten). Er målingen før eldre enn ${older} minutter, kan farten ikke vurderes.`,
  sign: "Mål",
  signs: {
    ...{ systolicMmHg: "Systolisk blodtrykk (mmHg)", diastolicMmHg: "Diastolisk blodtrykk (mmHg)" },
    ...{ heartRateBpm: "Puls (slag/min)", spo2Percent: "SpO₂ (%)" },
  },
  ownAbnormal: "Mot utgangsverdi: ring lege",
  ownCritical: "Mot utgangsverdi: akutt",
  paceAbnormal: "Rask endring: ring lege",
  paceCritical: "Rask endring: akutt",
  up: (value: string) => `opp mer enn ${value}`,
  down: (value: string) => `ned mer enn ${value}`,
  or: "eller",
  noLimit: "ikke satt",
  fever: (degrees: string) => `Temperatur måles når det er en grunn til det. Over ${degrees} °C før dose: vent.`,
  older: (years: number, systolic: number, diastolic: number) =>
    `Fra ${years} år: vent før dose ved blodtrykk over ${systolic}/${diastolic}.`,
  escalation: (critical: number, abnormal: number, recheck: number) =>
    `Et varsel uten svar går til legen etter ${critical} min (akutt) eller ${abnormal} min. Etter svaret måles det på nytt innen ${recheck} min. To målinger på rad som ikke er tatt, gir varsel.`,
};

const en: typeof nb = {
  caption: "Limits of change during the effect",
  intro: (minutes: number, older: number) =>
    `Held against the patient's own baseline, and against the reading before (per ${minutes} minutes; readings further apart by their pace). When the reading before is older than ${older} minutes the pace is not assessable.`,
  sign: "Sign",
  signs: {
    ...{ systolicMmHg: "Systolic blood pressure (mmHg)", diastolicMmHg: "Diastolic blood pressure (mmHg)" },
    ...{ heartRateBpm: "Pulse (beats/min)", spo2Percent: "SpO₂ (%)" },
  },
  ownAbnormal: "Against baseline: call the doctor",
  ownCritical: "Against baseline: emergency",
  paceAbnormal: "Rapid change: call the doctor",
  paceCritical: "Rapid change: emergency",
  up: (value: string) => `up more than ${value}`,
  down: (value: string) => `down more than ${value}`,
  or: "or",
  noLimit: "not set",
  fever: (degrees: string) =>
    `Temperature is measured when there is a reason to. Above ${degrees} °C before the dose: wait.`,
  older: (years: number, systolic: number, diastolic: number) =>
    `From ${years} years: wait before the dose at a blood pressure above ${systolic}/${diastolic}.`,
  escalation: (critical: number, abnormal: number, recheck: number) =>
    `An alert without an answer goes to the doctor after ${critical} min (emergency) or ${abnormal} min. After the answer it is measured again within ${recheck} min. Two readings in a row that were not taken raise an alert.`,
};

export const changeLimitsWords = { nb, en };
