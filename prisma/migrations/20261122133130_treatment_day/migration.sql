-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "pinHash" TEXT,
ADD COLUMN     "pinSetAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "dose_order" ADD COLUMN     "infusionMinutes" INTEGER,
ADD COLUMN     "monitoringPlan" JSONB,
ADD COLUMN     "strengthMgPerMl" INTEGER;

-- AlterTable
ALTER TABLE "medicine_ledger_row" ADD COLUMN     "reversesId" UUID,
ADD COLUMN     "sessionMg" DECIMAL(9,2) NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "session_discharge" ADD COLUMN     "adviceGivenAt" TIMESTAMPTZ(3),
ADD COLUMN     "adviceLocale" TEXT,
ADD COLUMN     "escortRelation" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "vitals_reading" ADD COLUMN     "correctsId" UUID,
ADD COLUMN     "deviceAt" TIMESTAMPTZ(3),
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'typed',
ADD COLUMN     "temperatureC" DECIMAL(3,1);

-- CreateTable
CREATE TABLE "vitals_alert_step" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "alertId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "vitals_alert_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_decision" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "itemKey" TEXT,
    "regardsId" UUID,
    "reason" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "session_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_check_in" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "escortName" TEXT NOT NULL DEFAULT '',
    "escortPhone" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID NOT NULL,

    CONSTRAINT "session_check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_phase_mark" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "session_phase_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_signal" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "clearedAt" TIMESTAMPTZ(3),
    "clearedById" UUID,
    "clearingRecordedAt" TIMESTAMPTZ(3),

    CONSTRAINT "session_signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "touch_log_entry" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "touch_log_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_note" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "process_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "infusion_event" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "doseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rateMlPerHour" DECIMAL(7,2),
    "reason" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "infusion_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dose_ending" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "doseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "givenMg" DECIMAL(6,2) NOT NULL,
    "givenVolumeMl" DECIMAL(6,2) NOT NULL,
    "reason" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "witnessId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "dose_ending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adverse_event" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID,
    "kind" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "isSerious" BOOLEAN NOT NULL,
    "seriousBecause" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "adverse_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adverse_event_update" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "severity" INTEGER NOT NULL,
    "stoppedAt" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL,
    "isSerious" BOOLEAN NOT NULL,
    "seriousBecause" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "adverse_event_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adverse_event_task" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3) NOT NULL,
    "doneById" UUID NOT NULL,

    CONSTRAINT "adverse_event_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_log" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedById" UUID NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "summary" TEXT,

    CONSTRAINT "emergency_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_log_entry" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "logId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "deviceAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "emergency_log_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_call" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "assignedToId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "outcome" TEXT,
    "note" TEXT,

    CONSTRAINT "follow_up_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_plan" (
    "id" UUID NOT NULL,
    "locationId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "approvedById" UUID NOT NULL,

    CONSTRAINT "emergency_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medicine_count" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "countedMg" DECIMAL(9,2) NOT NULL,
    "expectedMg" DECIMAL(9,2) NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,
    "countedById" UUID NOT NULL,
    "witnessId" UUID,
    "comment" TEXT NOT NULL,

    CONSTRAINT "medicine_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medicine_discrepancy" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "visitId" UUID,
    "patientId" UUID,
    "countId" UUID,
    "source" TEXT NOT NULL,
    "differenceMg" DECIMAL(9,2) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "witnessId" UUID,
    "explanation" TEXT,

    CONSTRAINT "medicine_discrepancy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "vitals_alert_step_pathwayId_idx" ON "vitals_alert_step"("pathwayId");

-- CreateIndex
CREATE INDEX "vitals_alert_step_alertId_idx" ON "vitals_alert_step"("alertId");

-- CreateIndex
CREATE INDEX "session_decision_pathwayId_idx" ON "session_decision"("pathwayId");

-- CreateIndex
CREATE INDEX "session_check_in_pathwayId_idx" ON "session_check_in"("pathwayId");

-- CreateIndex
CREATE INDEX "session_phase_mark_pathwayId_idx" ON "session_phase_mark"("pathwayId");

-- CreateIndex
CREATE INDEX "session_signal_pathwayId_idx" ON "session_signal"("pathwayId");

-- CreateIndex
CREATE INDEX "touch_log_entry_pathwayId_idx" ON "touch_log_entry"("pathwayId");

-- CreateIndex
CREATE INDEX "process_note_pathwayId_idx" ON "process_note"("pathwayId");

-- CreateIndex
CREATE INDEX "infusion_event_pathwayId_idx" ON "infusion_event"("pathwayId");

-- CreateIndex
CREATE UNIQUE INDEX "dose_ending_doseId_key" ON "dose_ending"("doseId");

-- CreateIndex
CREATE INDEX "dose_ending_pathwayId_idx" ON "dose_ending"("pathwayId");

-- CreateIndex
CREATE INDEX "adverse_event_pathwayId_idx" ON "adverse_event"("pathwayId");

-- CreateIndex
CREATE INDEX "adverse_event_update_pathwayId_idx" ON "adverse_event_update"("pathwayId");

-- CreateIndex
CREATE INDEX "adverse_event_update_eventId_idx" ON "adverse_event_update"("eventId");

-- CreateIndex
CREATE INDEX "adverse_event_task_pathwayId_idx" ON "adverse_event_task"("pathwayId");

-- CreateIndex
CREATE INDEX "adverse_event_task_eventId_idx" ON "adverse_event_task"("eventId");

-- CreateIndex
CREATE INDEX "emergency_log_pathwayId_idx" ON "emergency_log"("pathwayId");

-- CreateIndex
CREATE INDEX "emergency_log_entry_pathwayId_idx" ON "emergency_log_entry"("pathwayId");

-- CreateIndex
CREATE INDEX "emergency_log_entry_logId_idx" ON "emergency_log_entry"("logId");

-- CreateIndex
CREATE INDEX "follow_up_call_pathwayId_idx" ON "follow_up_call"("pathwayId");

-- CreateIndex
CREATE INDEX "emergency_plan_locationId_idx" ON "emergency_plan"("locationId");

-- CreateIndex
CREATE INDEX "medicine_count_batchId_idx" ON "medicine_count"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "medicine_discrepancy_countId_key" ON "medicine_discrepancy"("countId");

-- CreateIndex
CREATE INDEX "medicine_discrepancy_batchId_idx" ON "medicine_discrepancy"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "medicine_ledger_row_reversesId_key" ON "medicine_ledger_row"("reversesId");

-- CreateIndex
CREATE UNIQUE INDEX "vitals_reading_correctsId_key" ON "vitals_reading"("correctsId");

-- AddForeignKey
ALTER TABLE "vitals_alert_step" ADD CONSTRAINT "vitals_alert_step_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_decision" ADD CONSTRAINT "session_decision_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_check_in" ADD CONSTRAINT "session_check_in_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_phase_mark" ADD CONSTRAINT "session_phase_mark_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_signal" ADD CONSTRAINT "session_signal_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "touch_log_entry" ADD CONSTRAINT "touch_log_entry_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_note" ADD CONSTRAINT "process_note_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "infusion_event" ADD CONSTRAINT "infusion_event_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dose_ending" ADD CONSTRAINT "dose_ending_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adverse_event" ADD CONSTRAINT "adverse_event_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adverse_event_update" ADD CONSTRAINT "adverse_event_update_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adverse_event_task" ADD CONSTRAINT "adverse_event_task_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emergency_log" ADD CONSTRAINT "emergency_log_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emergency_log_entry" ADD CONSTRAINT "emergency_log_entry_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_call" ADD CONSTRAINT "follow_up_call_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Vocabularies and ranges ─────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "app_user" ADD CONSTRAINT "app_user_pin" CHECK (num_nulls("pinHash", "pinSetAt") IN (0, 2) AND ("pinHash" IS NULL OR "patientId" IS NULL));
ALTER TABLE "vitals_reading" ADD CONSTRAINT "vitals_reading_source" CHECK ("source" IN ('typed', 'imported')),
  ADD CONSTRAINT "vitals_reading_temperature" CHECK ("temperatureC" BETWEEN 20 AND 46 IS NOT FALSE);
ALTER TABLE "vitals_alert" DROP CONSTRAINT "vitals_alert_sign",
  ADD CONSTRAINT "vitals_alert_sign" CHECK ("sign" IN ('systolicMmHg', 'diastolicMmHg', 'heartRateBpm', 'spo2Percent', 'respiratoryRatePerMin', 'moaas', 'temperatureC', 'monitoring')),
  DROP CONSTRAINT "vitals_alert_rule",
  ADD CONSTRAINT "vitals_alert_rule" CHECK ("rule" IN ('absolute', 'relative-to-baseline', 'rapid-change', 'skipped-in-a-row')),
  ADD CONSTRAINT "vitals_alert_monitoring" CHECK (("sign" = 'monitoring') = ("rule" = 'skipped-in-a-row'));
ALTER TABLE "vitals_alert_step" ADD CONSTRAINT "vitals_alert_step_kind" CHECK ("kind" IN ('doctor-called', 'doctor-assessed', 'rechecked', 'noted', 'escalated')),
  ADD CONSTRAINT "vitals_alert_step_by" CHECK (("byId" IS NULL) = ("kind" = 'escalated')),
  ADD CONSTRAINT "vitals_alert_step_known" CHECK ("happenedAt" <= "recordedAt");
ALTER TABLE "dose_order" ADD CONSTRAINT "dose_order_plan" CHECK ("strengthMgPerMl" > 0 IS NOT FALSE AND "infusionMinutes" BETWEEN 1 AND 600 IS NOT FALSE AND ("infusionMinutes" IS NULL OR "route" = 'iv'));
ALTER TABLE "session_decision" ADD CONSTRAINT "session_decision_kind" CHECK ("kind" IN ('hold', 'stop', 'lifted', 'accepted')),
  ADD CONSTRAINT "session_decision_item" CHECK (("kind" = 'accepted') = ("itemKey" IS NOT NULL)),
  ADD CONSTRAINT "session_decision_regards" CHECK (("kind" IN ('accepted', 'lifted')) = ("regardsId" IS NOT NULL)),
  ADD CONSTRAINT "session_decision_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "session_phase_mark" ADD CONSTRAINT "session_phase_mark_phase" CHECK ("phase" IN ('breathing', 'homework', 'meditation', 'dose', 'journey', 'return', 'conversation', 'rest')),
  ADD CONSTRAINT "session_phase_mark_known" CHECK ("happenedAt" <= "recordedAt");
ALTER TABLE "session_signal" ADD CONSTRAINT "session_signal_kind" CHECK ("kind" IN ('anxious', 'distressed', 'in-pain', 'nauseous', 'needs-quiet', 'wants-to-stop', 'needs-help')),
  ADD CONSTRAINT "session_signal_known" CHECK ("happenedAt" <= "recordedAt"),
  ADD CONSTRAINT "session_signal_cleared" CHECK (num_nulls("clearedAt", "clearedById", "clearingRecordedAt") IN (0, 3) AND "clearedAt" <= "clearingRecordedAt" IS NOT FALSE);
ALTER TABLE "touch_log_entry" ADD CONSTRAINT "touch_log_entry_kind" CHECK ("kind" IN ('asked', 'agreed', 'declined', 'given', 'ended')),
  ADD CONSTRAINT "touch_log_entry_known" CHECK ("happenedAt" <= "recordedAt");
ALTER TABLE "process_note" ADD CONSTRAINT "process_note_text" CHECK (btrim("text") <> ''),
  ADD CONSTRAINT "process_note_known" CHECK ("happenedAt" <= "recordedAt");
ALTER TABLE "infusion_event" ADD CONSTRAINT "infusion_event_kind" CHECK ("kind" IN ('started', 'paused', 'resumed', 'rate-changed', 'stopped')),
  ADD CONSTRAINT "infusion_event_rate" CHECK (("kind" IN ('started', 'resumed', 'rate-changed')) = ("rateMlPerHour" IS NOT NULL) AND "rateMlPerHour" > 0 IS NOT FALSE),
  ADD CONSTRAINT "infusion_event_known" CHECK ("happenedAt" <= "recordedAt");
ALTER TABLE "dose_ending" ADD CONSTRAINT "dose_ending_kind" CHECK ("kind" IN ('completed', 'partial', 'aborted')),
  ADD CONSTRAINT "dose_ending_given" CHECK ("givenMg" >= 0 AND "givenVolumeMl" >= 0),
  ADD CONSTRAINT "dose_ending_reason" CHECK ("kind" = 'completed' OR btrim("reason") <> ''),
  ADD CONSTRAINT "dose_ending_two_people" CHECK ("witnessId" <> "recordedById");
ALTER TABLE "adverse_event" ADD CONSTRAINT "adverse_event_known" CHECK ("startedAt" <= "recordedAt"),
  ADD CONSTRAINT "adverse_event_severity" CHECK ("severity" BETWEEN 0 AND 3),
  ADD CONSTRAINT "adverse_event_serious" CHECK ("isSerious" = (cardinality("seriousBecause") > 0)),
  ADD CONSTRAINT "adverse_event_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "adverse_event_update" ADD CONSTRAINT "adverse_event_update_severity" CHECK ("severity" BETWEEN 0 AND 3),
  ADD CONSTRAINT "adverse_event_update_outcome" CHECK ("outcome" IN ('ongoing', 'resolved', 'resolved-with-after-effects', 'fatal', 'unknown')),
  ADD CONSTRAINT "adverse_event_update_serious" CHECK ("isSerious" = (cardinality("seriousBecause") > 0)),
  ADD CONSTRAINT "adverse_event_update_stopped" CHECK (("outcome" IN ('resolved', 'resolved-with-after-effects')) = ("stoppedAt" IS NOT NULL) OR "outcome" IN ('fatal', 'unknown'));
ALTER TABLE "adverse_event_task" ADD CONSTRAINT "adverse_event_task_kind" CHECK ("kind" IN ('doctor-assessment', 'patient-informed', 'authority-report', 'incident-warning', 'injury-scheme-informed'));
ALTER TABLE "emergency_log" ADD CONSTRAINT "emergency_log_ended" CHECK (num_nulls("endedAt", "endedById", "summary") IN (0, 3)),
  ADD CONSTRAINT "emergency_log_known" CHECK ("startedAt" <= "recordedAt");
ALTER TABLE "emergency_log_entry" ADD CONSTRAINT "emergency_log_entry_kind" CHECK ("kind" IN ('called-113', 'doctor-called', 'doctor-here', 'oxygen', 'airway', 'cpr', 'defibrillator', 'medicine', 'position', 'reading', 'ambulance-here', 'handed-over', 'other')),
  ADD CONSTRAINT "emergency_log_entry_known" CHECK ("happenedAt" <= "recordedAt");
ALTER TABLE "follow_up_call" ADD CONSTRAINT "follow_up_call_outcome" CHECK ("outcome" IN ('reached', 'not-reached')),
  ADD CONSTRAINT "follow_up_call_done" CHECK (num_nulls("doneAt", "doneById", "outcome", "note") IN (0, 4));
ALTER TABLE "session_discharge" ADD CONSTRAINT "session_discharge_advice" CHECK (num_nulls("adviceLocale", "adviceGivenAt") IN (0, 2) AND "adviceLocale" IN ('nb', 'en') IS NOT FALSE);

-- `amountMg` is what a row does to the stock, `sessionMg` what it does to what is out in a session. Rows from before withdrawals were written took from the stock at once.
ALTER TABLE "medicine_ledger_row" DROP CONSTRAINT "medicine_ledger_row_kind",
  ADD CONSTRAINT "medicine_ledger_row_kind" CHECK (CASE "kind"
    WHEN 'receipt' THEN "amountMg" > 0 AND "sessionMg" = 0
    WHEN 'withdrawal' THEN "amountMg" < 0 AND "sessionMg" = -"amountMg"
    WHEN 'administered' THEN ("amountMg" < 0 AND "sessionMg" = 0) OR ("amountMg" = 0 AND "sessionMg" < 0)
    WHEN 'wasted' THEN ("amountMg" < 0 AND "sessionMg" = 0) OR ("amountMg" = 0 AND "sessionMg" < 0)
    WHEN 'returned' THEN "amountMg" > 0 AND "sessionMg" = -"amountMg"
    WHEN 'adjustment' THEN "amountMg" <> 0 AND "sessionMg" = 0
    WHEN 'correction' THEN "amountMg" <> 0 OR "sessionMg" <> 0
    ELSE false END),
  ADD CONSTRAINT "medicine_ledger_row_session" CHECK ("sessionMg" = 0 OR "visitId" IS NOT NULL),
  ADD CONSTRAINT "medicine_ledger_row_witness" CHECK ("witnessId" <> "recordedById");
ALTER TABLE "medicine_count" ADD CONSTRAINT "medicine_count_kind" CHECK ("kind" IN ('treatment-day', 'handover', 'other')),
  ADD CONSTRAINT "medicine_count_mg" CHECK ("countedMg" >= 0 AND "expectedMg" >= 0),
  ADD CONSTRAINT "medicine_count_two_people" CHECK ("witnessId" <> "countedById");
ALTER TABLE "medicine_discrepancy" ADD CONSTRAINT "medicine_discrepancy_source" CHECK ("source" IN ('count', 'session')),
  ADD CONSTRAINT "medicine_discrepancy_of" CHECK (("source" = 'count') = ("countId" IS NOT NULL) AND ("source" = 'session') = ("visitId" IS NOT NULL)),
  ADD CONSTRAINT "medicine_discrepancy_mg" CHECK ("differenceMg" <> 0),
  ADD CONSTRAINT "medicine_discrepancy_closed" CHECK (num_nulls("closedAt", "closedById", "witnessId", "explanation") IN (0, 4)),
  ADD CONSTRAINT "medicine_discrepancy_two_people" CHECK ("witnessId" <> "closedById");
ALTER TABLE "outbox_message" DROP CONSTRAINT "outbox_message_kind",
  ADD CONSTRAINT "outbox_message_kind" CHECK ("kind" IN ('reminder', 'booked', 'moved', 'cancelled', 'offer', 'forms-due', 'flag-opened', 'flag-unanswered', 'alert-unanswered'));

-- One emergency at a time in a session; one phase at one moment.
CREATE UNIQUE INDEX "emergency_log_once" ON "emergency_log" ("visitId") WHERE "endedAt" IS NULL;

-- ── Kept ────────────────────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  rule text[];
BEGIN
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['vitals_alert_step', ''],
    ['session_decision', ''],
    ['session_check_in', ''],
    ['session_phase_mark', ''],
    ['session_signal', 'clearedAt,clearedById,clearingRecordedAt'],
    ['touch_log_entry', ''],
    ['process_note', ''],
    ['infusion_event', ''],
    ['dose_ending', ''],
    ['adverse_event', 'invalidatedAt,invalidatedById,invalidatedReason'],
    ['adverse_event_update', ''],
    ['adverse_event_task', ''],
    ['emergency_log', 'endedAt,endedById,summary'],
    ['emergency_log_entry', ''],
    ['follow_up_call', 'doneAt,doneById,outcome,note'],
    ['emergency_plan', ''],
    ['medicine_count', ''],
    ['medicine_discrepancy', 'closedAt,closedById,witnessId,explanation']
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forlop_append_only(%s)', rule[1] || '_kept', rule[1],
      (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(string_to_array(nullif(rule[2], ''), ',')) argument));
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forlop_append_only()', rule[1] || '_not_emptied', rule[1]);
  END LOOP;
END $$;

DROP TRIGGER app_user_kept ON "app_user";
CREATE TRIGGER app_user_kept BEFORE UPDATE OR DELETE ON "app_user" FOR EACH ROW
  EXECUTE FUNCTION forlop_only_may_change('email', 'name', 'passwordHash', 'locale', 'hprNumber', 'disabledAt', 'phone', 'pinHash', 'pinSetAt');

-- ── Row-level security ──────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  rule text[];
  mine constant text := '"patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids()))';
  itself constant text := '(SELECT app_actor_is(''system''))';
  staff constant text := '(SELECT app_actor_is(''system'', ''doctor'', ''psychologist'', ''nurse''))';
  counts constant text := '(SELECT app_actor_is(''system'', ''doctor'', ''nurse''))';
BEGIN
  -- Clinical rows: seen by those who may open the record, written by the roles that hold the permission (lib/domain/access/policy.ts).
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['vitals_alert_step', 'nurse,doctor', ''],
    ['session_decision', 'nurse,doctor,psychologist', ''],
    ['session_check_in', 'patient', ''],
    ['session_phase_mark', 'psychologist', ''],
    ['session_signal', 'psychologist,nurse,doctor', 'psychologist,nurse,doctor'],
    ['touch_log_entry', 'psychologist,nurse', ''],
    ['infusion_event', 'nurse', ''],
    ['dose_ending', 'nurse', ''],
    ['adverse_event', 'nurse,doctor,psychologist', 'nurse,doctor'],
    ['adverse_event_update', 'nurse,doctor,psychologist', ''],
    ['adverse_event_task', 'doctor', ''],
    ['emergency_log', 'nurse,doctor,psychologist', 'nurse,doctor,psychologist'],
    ['emergency_log_entry', 'nurse,doctor,psychologist', ''],
    ['follow_up_call', 'nurse,doctor,psychologist', 'nurse,doctor,psychologist']
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule[1]);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO forlop_app', rule[1]);
    EXECUTE format('CREATE POLICY record_opened ON %I FOR SELECT TO forlop_app USING (%s OR %s)', rule[1], itself, mine);
    EXECUTE format('CREATE POLICY record_written ON %I FOR INSERT TO forlop_app WITH CHECK (%s OR ((SELECT app_actor_role() = ANY (%L::text[])) AND %s))',
      rule[1], itself, string_to_array(rule[2], ','), mine);
    IF rule[3] <> '' THEN
      EXECUTE format('GRANT UPDATE ON %I TO forlop_app', rule[1]);
      EXECUTE format('CREATE POLICY record_completed ON %I FOR UPDATE TO forlop_app USING (%s OR ((SELECT app_actor_role() = ANY (%L::text[])) AND %s))',
        rule[1], itself, string_to_array(rule[3], ','), mine);
    END IF;
  END LOOP;

  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    -- The psychologist's own lines: read by who wrote them.
    ['process_note', '"recordedById" = (SELECT app_actor_id()) AND ' || mine, '(SELECT app_actor_is(''psychologist'')) AND "recordedById" = (SELECT app_actor_id()) AND ' || mine, ''],
    ['emergency_plan', '(SELECT app_actor_is(''lead'')) OR ' || staff, '(SELECT app_actor_is(''system'', ''lead''))', ''],
    ['medicine_count', counts, '(SELECT app_actor_is(''system'', ''nurse''))', ''],
    ['medicine_discrepancy', '(SELECT app_actor_is(''lead'')) OR ' || counts, '(SELECT app_actor_is(''system'', ''nurse''))', '(SELECT app_actor_is(''system'', ''doctor'', ''nurse''))']
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule[1]);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO forlop_app', rule[1]);
    EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT TO forlop_app USING (%s)', rule[1], rule[2]);
    EXECUTE format('CREATE POLICY may_add ON %I FOR INSERT TO forlop_app WITH CHECK (%s)', rule[1], rule[3]);
    IF rule[4] <> '' THEN
      EXECUTE format('GRANT UPDATE ON %I TO forlop_app', rule[1]);
      EXECUTE format('CREATE POLICY may_change ON %I FOR UPDATE TO forlop_app USING (%s)', rule[1], rule[4]);
    END IF;
  END LOOP;
END $$;

-- A doctor who settles a count with a witness may bring the balance to what was counted; nothing else of the ledger is a doctor's to write.
CREATE POLICY may_adjust ON "medicine_ledger_row" FOR INSERT TO forlop_app
  WITH CHECK ((SELECT app_actor_is('doctor')) AND "kind" = 'adjustment');
