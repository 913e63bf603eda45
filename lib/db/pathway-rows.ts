import { Prisma } from "@/lib/generated/prisma/client";
import type * as Model from "@/lib/generated/prisma/client";
import type { Tx, WholeRead } from "@/lib/db/unit-of-work";
import type { CalendarDate } from "@/lib/domain/calendar";

/**
 * The one raw read of the app. The whole record is loaded in every write on a course and on most pages; as one JSON document made by
 * the database it costs about a third of what the query builder's nested reads cost (measured on both engines; decision in README.md).
 * Row-level security decides, list by list, which rows the person gets.
 */
export type PathwayRow = {
  pathway: FromJson<Model.Pathway>;
  patient: Omit<FromJson<Model.Patient>, "birthDate"> & { birthDate: CalendarDate };
  user: { id: string; locale: string } | null;
  /** Every name that may stand in the record, by user id. */
  names: Record<string, string>;
  careTeam: FromJson<Model.CareTeamMember>[];
  events: FromJson<Model.PathwayEvent>[];
  questionnaires: FromJson<Model.QuestionnaireResponse>[];
  flags: FromJson<Model.SafetyFlag>[];
  flagSteps: FromJson<Model.SafetyFlagStep>[];
  diagnoses: FromJson<Model.Diagnosis>[];
  medicines: (Omit<FromJson<Model.PatientMedicine>, "endedOn"> & { endedOn: CalendarDate | null })[];
  medicineListChecks: FromJson<Model.MedicineListCheck>[];
  interactionReviews: FromJson<Model.InteractionReview>[];
  examinations: (Omit<FromJson<Model.Examination>, "takenOn"> & { takenOn: CalendarDate })[];
  consents: FromJson<Model.Consent>[];
  treatmentTrials: FromJson<Model.TreatmentTrial>[];
  measurements: FromJson<Model.Measurement>[];
  screenings: FromJson<Model.ScreeningAssessment>[];
  eligibilities: (Omit<FromJson<Model.EligibilityDecision>, "validUntil" | "deferredUntil"> & {
    validUntil: CalendarDate | null;
    deferredUntil: CalendarDate | null;
  })[];
  visits: (FromJson<Model.Visit> & {
    room: { id: string; name: string; location: string };
    staff: { userId: string; name: string; role: string }[];
  })[];
  notes: FromJson<Model.Note>[];
  doseOrders: FromJson<Model.DoseOrder>[];
  timeOuts: FromJson<Model.TimeOut>[];
  doses: (FromJson<Model.DoseAdministration> & { batchNumber: string })[];
  readings: FromJson<Model.VitalsReading>[];
  alerts: FromJson<Model.VitalsAlert>[];
  releases: FromJson<Model.DoctorRelease>[];
  discharges: FromJson<Model.SessionDischarge>[];
  alertSteps: FromJson<Model.VitalsAlertStep>[];
  sessionDecisions: FromJson<Model.SessionDecision>[];
  checkIns: FromJson<Model.SessionCheckIn>[];
  phaseMarks: FromJson<Model.SessionPhaseMark>[];
  signals: FromJson<Model.SessionSignal>[];
  touches: FromJson<Model.TouchLogEntry>[];
  infusionEvents: FromJson<Model.InfusionEvent>[];
  doseEndings: FromJson<Model.DoseEnding>[];
  adverseEvents: FromJson<Model.AdverseEvent>[];
  adverseEventUpdates: FromJson<Model.AdverseEventUpdate>[];
  adverseEventTasks: FromJson<Model.AdverseEventTask>[];
  emergencyLogs: FromJson<Model.EmergencyLog>[];
  emergencyLogEntries: FromJson<Model.EmergencyLogEntry>[];
  followUpCalls: FromJson<Model.FollowUpCall>[];
  checkpoints: FromJson<Model.CheckpointDecision>[];
  letters: FromJson<Model.Letter>[];
  clinicTexts: { instrument: string; locale: string }[];
};

/** A row as JSON carries it: decimals are numbers. Instants are made into dates by `withInstants`. */
type FromJson<Row> = {
  [K in keyof Row]: Row[K] extends Model.Prisma.Decimal
    ? number
    : Row[K] extends Model.Prisma.Decimal | null
      ? number | null
      : Row[K];
};

const ROOM = `(SELECT json_build_object('id', r.id, 'name', r.name, 'location', l.name)
  FROM room r JOIN location l ON l.id = r."locationId" WHERE r.id = t."roomId") AS room`;
const STAFF = `(SELECT coalesce(json_agg(json_build_object('userId', s."userId", 'name', u.name, 'role', s.role) ORDER BY s.role), '[]')
  FROM visit_staff s JOIN app_user u ON u.id = s."userId" WHERE s."visitId" = t.id) AS staff`;
const BATCH_NUMBER = `(SELECT b."batchNumber" FROM medicine_batch b WHERE b.id = t."batchId") AS "batchNumber"`;

type ListSource = {
  table: string;
  orderBy: readonly string[];
  beside?: readonly string[];
  instants?: readonly string[];
};

/** List → its table, what orders it (oldest first), what is read beside the row itself, and instants that are not named `…At`. */
const LISTS = {
  careTeam: { table: "care_team_member", orderBy: ["fromAt"] },
  events: { table: "pathway_event", orderBy: ["recordedAt"] },
  questionnaires: { table: "questionnaire_response", orderBy: ["submittedAt"] },
  flags: { table: "safety_flag", orderBy: ["openedAt"] },
  flagSteps: { table: "safety_flag_step", orderBy: ["at"], instants: ["at"] },
  diagnoses: { table: "diagnosis", orderBy: ["recordedAt"] },
  medicines: { table: "patient_medicine", orderBy: ["recordedAt"] },
  medicineListChecks: { table: "medicine_list_check", orderBy: ["recordedAt"] },
  interactionReviews: { table: "interaction_review", orderBy: ["recordedAt"] },
  examinations: { table: "examination", orderBy: ["takenOn", "recordedAt"] },
  consents: { table: "consent", orderBy: ["signedAt"] },
  treatmentTrials: { table: "treatment_trial", orderBy: ["recordedAt"] },
  measurements: { table: "measurement", orderBy: ["measuredAt"] },
  screenings: { table: "screening_assessment", orderBy: ["recordedAt"] },
  eligibilities: { table: "eligibility_decision", orderBy: ["signedAt"] },
  visits: { table: "visit", orderBy: ["startsAt"], beside: [ROOM, STAFF] },
  notes: { table: "note", orderBy: ["signedAt"] },
  doseOrders: { table: "dose_order", orderBy: ["signedAt"], instants: ["validUntil"] },
  timeOuts: { table: "time_out", orderBy: ["recordedAt"] },
  doses: { table: "dose_administration", orderBy: ["givenAt"], beside: [BATCH_NUMBER] },
  readings: { table: "vitals_reading", orderBy: ["measuredAt", "recordedAt"] },
  alerts: { table: "vitals_alert", orderBy: ["raisedAt"] },
  releases: { table: "doctor_release", orderBy: ["releasedAt"] },
  discharges: { table: "session_discharge", orderBy: ["dischargedAt"] },
  alertSteps: { table: "vitals_alert_step", orderBy: ["happenedAt"] },
  sessionDecisions: { table: "session_decision", orderBy: ["recordedAt"] },
  checkIns: { table: "session_check_in", orderBy: ["answeredAt"] },
  phaseMarks: { table: "session_phase_mark", orderBy: ["happenedAt", "recordedAt"] },
  signals: { table: "session_signal", orderBy: ["happenedAt", "recordedAt"] },
  touches: { table: "touch_log_entry", orderBy: ["happenedAt", "recordedAt"] },
  infusionEvents: { table: "infusion_event", orderBy: ["happenedAt", "recordedAt"] },
  doseEndings: { table: "dose_ending", orderBy: ["recordedAt"] },
  adverseEvents: { table: "adverse_event", orderBy: ["startedAt", "recordedAt"] },
  adverseEventUpdates: { table: "adverse_event_update", orderBy: ["recordedAt"] },
  adverseEventTasks: { table: "adverse_event_task", orderBy: ["doneAt"] },
  emergencyLogs: { table: "emergency_log", orderBy: ["startedAt"] },
  emergencyLogEntries: { table: "emergency_log_entry", orderBy: ["happenedAt", "recordedAt"] },
  followUpCalls: { table: "follow_up_call", orderBy: ["dueAt"] },
  checkpoints: { table: "checkpoint_decision", orderBy: ["decidedAt"] },
  letters: { table: "letter", orderBy: ["signedAt"] },
} as const satisfies Record<string, ListSource>;

type RecordList = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as RecordList[];

function listSql(name: RecordList): string {
  const list: ListSource = LISTS[name];
  const columns = ["t.*", ...(list.beside ?? [])].join(", ");
  const order = [...list.orderBy, "id"].map((column) => `q."${column}"`).join(", ");
  return `'${name}', (SELECT coalesce(json_agg(q ORDER BY ${order}), '[]')
    FROM (SELECT ${columns} FROM ${list.table} t WHERE t."pathwayId" = p.id) q)`;
}

const RECORD = Prisma.raw(`SELECT json_build_object(
  'pathway', row_to_json(p),
  'patient', (SELECT row_to_json(t) FROM patient t WHERE t.id = p."patientId"),
  'user', (SELECT json_build_object('id', u.id, 'locale', u.locale) FROM app_user u WHERE u."patientId" = p."patientId"),
  'names', (SELECT json_object_agg(u.id, u.name) FROM app_user u WHERE u."patientId" IS NULL OR u."patientId" = p."patientId"),
  'clinicTexts', (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('instrument', x.instrument, 'locale', x.locale)), '[]')
    FROM instrument_text x WHERE x."approvedAt" IS NOT NULL AND x."retiredAt" IS NULL),
  ${LIST_NAMES.map(listSql).join(",\n  ")}
)::text AS record FROM pathway p`);

// As text: the query builder would walk through every value of a JSON column.
const recordOf = (pathwayId: string) => Prisma.sql`${RECORD} WHERE p.id = ${pathwayId}::uuid`;
export type RecordText = { record: string };

/** Everything of a pathway that this person may see, oldest first in every list; undefined when the pathway itself is not for them. */
export async function findPathwayRow(tx: Tx, pathwayId: string): Promise<PathwayRow | undefined> {
  const [found] = await tx.$queryRaw<RecordText[]>(recordOf(pathwayId));
  return found && toPathwayRow(found);
}

/** Everything recorded on a pathway, for a rule that decides on it. */
export function wholePathwayRead(pathwayId: string): WholeRead {
  return { pathwayId, why: "a rule decides on the whole record", select: recordOf(pathwayId) };
}

/** A row as it was read, its instants made into dates. */
export function toPathwayRow({ record }: RecordText): PathwayRow {
  const row = JSON.parse(record) as PathwayRow;
  withInstants([row.pathway]);
  for (const name of LIST_NAMES) {
    const { instants }: ListSource = LISTS[name];
    withInstants(row[name], instants);
  }
  return row;
}

/** JSON has no instants: a column whose name ends in `At` is made into a date again, in place. Rows of one table have the same columns. */
function withInstants(rows: readonly object[], alsoNamed: readonly string[] = []): void {
  const named = Object.keys(rows[0] ?? {}).filter((column) => column.endsWith("At"));
  const instants = [...named, ...alsoNamed];
  for (const row of rows as Record<string, unknown>[])
    for (const column of instants) {
      const value = row[column];
      if (typeof value === "string") row[column] = new Date(value);
    }
}
