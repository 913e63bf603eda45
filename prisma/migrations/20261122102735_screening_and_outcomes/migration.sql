-- AlterTable
ALTER TABLE "auth_session" ADD COLUMN     "limitedTo" TEXT;

-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "phone" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "pathway_standing" ADD COLUMN     "formsOpenedAt" TIMESTAMPTZ(3),
ADD COLUMN     "formsRemindedFor" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "questionnaire_response" ADD COLUMN     "place" TEXT NOT NULL DEFAULT 'own-device',
ADD COLUMN     "recordedAt" TIMESTAMPTZ(3),
ADD COLUMN     "skipped" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "totalOnly" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "score" SET DATA TYPE DOUBLE PRECISION;

-- AlterTable: what was written as one text becomes the summary of a structured assessment and plan
ALTER TABLE "safety_flag"
ALTER COLUMN "assessment" SET DATA TYPE JSONB USING CASE WHEN "assessment" IS NULL THEN NULL ELSE jsonb_build_object('summary', "assessment") END,
ALTER COLUMN "safetyPlan" SET DATA TYPE JSONB USING CASE WHEN "safetyPlan" IS NULL THEN NULL WHEN "safetyPlan" = '' THEN '{}'::jsonb ELSE jsonb_build_object('summary', "safetyPlan") END;

-- AlterTable
ALTER TABLE "treatment_trial" ADD COLUMN     "atcCode" TEXT,
ADD COLUMN     "stoppedBecause" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "begun_form" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "instrument" TEXT NOT NULL,
    "instrumentVersion" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,
    "begunById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedKind" TEXT,

    CONSTRAINT "begun_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "begun_form_answer" (
    "id" UUID NOT NULL,
    "formId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "value" INTEGER,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "begun_form_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instrument_text" (
    "id" UUID NOT NULL,
    "instrument" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,
    "importedById" UUID NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "retiredAt" TIMESTAMPTZ(3),
    "retiredById" UUID,

    CONSTRAINT "instrument_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kiosk_code" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "kiosk_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_flag_step" (
    "id" UUID NOT NULL,
    "flagId" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "safety_flag_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diagnosis" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "diagnosis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient_medicine" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "atcCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "dose" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "endedOn" DATE,
    "endedById" UUID,
    "endedReason" TEXT,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "patient_medicine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medicine_list_check" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "medicineCount" INTEGER NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "medicine_list_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interaction_review" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "medicineId" UUID NOT NULL,
    "ruleKey" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "assessment" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "interaction_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "examination" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "takenOn" DATE NOT NULL,
    "result" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "examination_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "begun_form_pathwayId_idx" ON "begun_form"("pathwayId");

-- CreateIndex
CREATE INDEX "begun_form_answer_formId_idx" ON "begun_form_answer"("formId");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_text_instrument_locale_version_key" ON "instrument_text"("instrument", "locale", "version");

-- CreateIndex
CREATE INDEX "kiosk_code_codeHash_idx" ON "kiosk_code"("codeHash");

-- CreateIndex
CREATE INDEX "kiosk_code_patientId_idx" ON "kiosk_code"("patientId");

-- CreateIndex
CREATE INDEX "safety_flag_step_flagId_idx" ON "safety_flag_step"("flagId");

-- CreateIndex
CREATE INDEX "safety_flag_step_pathwayId_idx" ON "safety_flag_step"("pathwayId");

-- CreateIndex
CREATE INDEX "diagnosis_pathwayId_idx" ON "diagnosis"("pathwayId");

-- CreateIndex
CREATE INDEX "patient_medicine_pathwayId_idx" ON "patient_medicine"("pathwayId");

-- CreateIndex
CREATE INDEX "medicine_list_check_pathwayId_idx" ON "medicine_list_check"("pathwayId");

-- CreateIndex
CREATE INDEX "interaction_review_pathwayId_idx" ON "interaction_review"("pathwayId");

-- CreateIndex
CREATE INDEX "examination_pathwayId_idx" ON "examination"("pathwayId");

-- AddForeignKey
ALTER TABLE "begun_form_answer" ADD CONSTRAINT "begun_form_answer_formId_fkey" FOREIGN KEY ("formId") REFERENCES "begun_form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_flag_step" ADD CONSTRAINT "safety_flag_step_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "safety_flag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_medicine" ADD CONSTRAINT "patient_medicine_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medicine_list_check" ADD CONSTRAINT "medicine_list_check_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction_review" ADD CONSTRAINT "interaction_review_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "examination" ADD CONSTRAINT "examination_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Vocabularies and ranges ─────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "questionnaire_response" DROP CONSTRAINT "questionnaire_response_instrument",
  ADD CONSTRAINT "questionnaire_response_instrument" CHECK ("instrument" IN ('phq-9', 'gad-7', 'core-om', 'core-10', 'aaq-ii', 'c-ssrs', 'audit', 'audit-c', 'who-5', 'pcl-5', 'itq', 'madrs', 'madrs-s', 'qids-sr16', 'cadss', 'cadss-6', 'moaas', 'kset-screening', 'kset-baseline', 'kset-acute', 'kset-follow-up')),
  ADD CONSTRAINT "questionnaire_response_place" CHECK ("place" IN ('own-device', 'clinic-tablet', 'paper', 'interview')),
  ADD CONSTRAINT "questionnaire_response_total_only" CHECK (NOT "totalOnly" OR ("score" IS NOT NULL AND "place" IN ('paper', 'interview'))),
  ADD CONSTRAINT "questionnaire_response_known" CHECK ("recordedAt" >= "submittedAt");
ALTER TABLE "safety_flag" DROP CONSTRAINT "safety_flag_source",
  ADD CONSTRAINT "safety_flag_source" CHECK ("source" IN ('phq-9-item-9', 'core-risk', 'c-ssrs', 'risk-item', 'clinician'));
ALTER TABLE "safety_flag_step" ADD CONSTRAINT "safety_flag_step_kind" CHECK ("kind" IN ('taken-on', 'contact-attempted', 'noted', 'escalated', 'reviewed')),
  ADD CONSTRAINT "safety_flag_step_by" CHECK (("byId" IS NULL) = ("kind" = 'escalated'));
ALTER TABLE "safety_flag" ADD CONSTRAINT "safety_flag_headings" CHECK (jsonb_typeof("assessment") = 'object' AND jsonb_typeof("safetyPlan") = 'object');
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_phone" CHECK (length("phone") <= 40);
ALTER TABLE "begun_form" ADD CONSTRAINT "begun_form_instrument" CHECK ("instrument" IN ('phq-9', 'gad-7', 'core-om', 'core-10', 'aaq-ii', 'c-ssrs', 'audit', 'audit-c', 'who-5', 'pcl-5', 'itq', 'madrs', 'madrs-s', 'qids-sr16', 'cadss', 'cadss-6', 'moaas', 'kset-screening', 'kset-baseline', 'kset-acute', 'kset-follow-up')),
  ADD CONSTRAINT "begun_form_locale" CHECK ("locale" IN ('nb', 'en')),
  ADD CONSTRAINT "begun_form_ended" CHECK (num_nulls("endedAt", "endedKind") IN (0, 2)),
  ADD CONSTRAINT "begun_form_ended_kind" CHECK ("endedKind" IN ('submitted', 'outdated'));
ALTER TABLE "begun_form_answer" ADD CONSTRAINT "begun_form_answer_item" CHECK (length("item") BETWEEN 1 AND 40),
  ADD CONSTRAINT "begun_form_answer_value" CHECK ("value" BETWEEN 0 AND 100),
  ADD CONSTRAINT "begun_form_answer_known" CHECK ("answeredAt" <= "recordedAt");
ALTER TABLE "instrument_text" ADD CONSTRAINT "instrument_text_instrument" CHECK ("instrument" IN ('phq-9', 'gad-7', 'core-om', 'core-10', 'aaq-ii', 'c-ssrs', 'audit', 'audit-c', 'who-5', 'pcl-5', 'itq', 'madrs', 'madrs-s', 'qids-sr16', 'cadss', 'cadss-6', 'moaas', 'kset-screening', 'kset-baseline', 'kset-acute', 'kset-follow-up')),
  ADD CONSTRAINT "instrument_text_locale" CHECK ("locale" IN ('nb', 'en')),
  ADD CONSTRAINT "instrument_text_version" CHECK ("version" > 0),
  ADD CONSTRAINT "instrument_text_hash" CHECK ("contentHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "instrument_text_approved" CHECK (num_nulls("approvedAt", "approvedById") IN (0, 2)),
  ADD CONSTRAINT "instrument_text_two_people" CHECK ("approvedById" <> "importedById"),
  ADD CONSTRAINT "instrument_text_retired" CHECK (num_nulls("retiredAt", "retiredById") IN (0, 2));
ALTER TABLE "kiosk_code" ADD CONSTRAINT "kiosk_code_hash" CHECK ("codeHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "kiosk_code_period" CHECK ("expiresAt" > "createdAt");
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_limited_to" CHECK ("limitedTo" IN ('forms'));
ALTER TABLE "treatment_trial" ADD CONSTRAINT "treatment_trial_atc" CHECK ("atcCode" ~ '^[A-Z][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?$');
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_code" CHECK ("code" ~ '^[A-Z][0-9]{2}(\.[0-9]{1,2})?$'),
  ADD CONSTRAINT "diagnosis_rank" CHECK ("rank" IN ('main', 'secondary')),
  ADD CONSTRAINT "diagnosis_certainty" CHECK ("certainty" IN ('confirmed', 'provisional', 'earlier')),
  ADD CONSTRAINT "diagnosis_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "patient_medicine" ADD CONSTRAINT "patient_medicine_atc" CHECK ("atcCode" ~ '^[A-Z][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?$'),
  ADD CONSTRAINT "patient_medicine_use" CHECK ("use" IN ('regular', 'as-needed', 'recently-stopped')),
  ADD CONSTRAINT "patient_medicine_ended" CHECK (num_nulls("endedOn", "endedById", "endedReason") IN (0, 3)),
  ADD CONSTRAINT "patient_medicine_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "medicine_list_check" ADD CONSTRAINT "medicine_list_check_count" CHECK ("medicineCount" >= 0);
ALTER TABLE "interaction_review" ADD CONSTRAINT "interaction_review_assessment" CHECK (btrim("assessment") <> '');
ALTER TABLE "examination" ADD CONSTRAINT "examination_kind" CHECK ("kind" IN ('ecg', 'liver', 'kidney', 'thyroid', 'pregnancy-test', 'urine-drug-screen', 'other')),
  ADD CONSTRAINT "examination_result" CHECK ("result" IN ('normal', 'abnormal', 'unclear')),
  ADD CONSTRAINT "examination_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "outbox_message" DROP CONSTRAINT "outbox_message_kind",
  ADD CONSTRAINT "outbox_message_kind" CHECK ("kind" IN ('reminder', 'booked', 'moved', 'cancelled', 'offer', 'forms-due', 'flag-opened', 'flag-unanswered'));

-- A flag that a doctor has closed is one that a doctor has reviewed.
INSERT INTO "safety_flag_step" ("id", "flagId", "pathwayId", "patientId", "kind", "note", "at", "byId")
SELECT gen_random_uuid(), f."id", f."pathwayId", f."patientId", 'reviewed', '', f."closedAt", f."closedById"
FROM "safety_flag" f
WHERE f."closedAt" IS NOT NULL AND EXISTS (
  SELECT 1 FROM "role_assignment" r
  WHERE r."userId" = f."closedById" AND r."role" = 'doctor' AND r."validFrom" <= f."closedAt" AND (r."validTo" IS NULL OR r."validTo" > f."closedAt"));

-- One unfinished form of an instrument in a course; one code in use for a patient.
CREATE UNIQUE INDEX "begun_form_once" ON "begun_form" ("pathwayId", "instrument") WHERE "endedAt" IS NULL;

-- Forms that nobody has been reminded of yet: looked for every minute among all courses.
CREATE INDEX "pathway_standing_forms_to_remind" ON "pathway_standing" ("formsOpenedAt") WHERE "formsOpenedAt" IS NOT NULL AND "formsRemindedFor" IS DISTINCT FROM "formsOpenedAt";

-- ── Kept ────────────────────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  rule text[];
BEGIN
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['begun_form', 'endedAt,endedKind'],
    ['begun_form_answer', ''],
    ['instrument_text', 'approvedAt,approvedById,retiredAt,retiredById'],
    ['kiosk_code', 'usedAt'],
    ['safety_flag_step', ''],
    ['diagnosis', 'invalidatedAt,invalidatedById,invalidatedReason'],
    ['patient_medicine', 'endedOn,endedById,endedReason,invalidatedAt,invalidatedById,invalidatedReason'],
    ['medicine_list_check', ''],
    ['interaction_review', ''],
    ['examination', 'invalidatedAt,invalidatedById,invalidatedReason']
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forlop_append_only(%s)', rule[1] || '_kept', rule[1],
      (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(string_to_array(nullif(rule[2], ''), ',')) argument));
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forlop_append_only()', rule[1] || '_not_emptied', rule[1]);
  END LOOP;
END $$;

-- The standing keeps since when forms are open, and for which opening was reminded.
DROP TRIGGER pathway_standing_kept ON "pathway_standing";
CREATE TRIGGER pathway_standing_kept BEFORE UPDATE OR DELETE ON "pathway_standing" FOR EACH ROW EXECUTE FUNCTION forlop_only_may_change(
  'status', 'stage', 'stageIndex', 'stageCount', 'nextStep', 'waitingFor', 'dueAt', 'since', 'openFlags', 'openAlerts', 'unsigned', 'steps', 'visitsInDoubt',
  'recordVersion', 'derivedAt', 'holdsUntil', 'formsOpenedAt', 'formsRemindedFor');

-- ── Row-level security ──────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  rule text[];
  mine constant text := '"patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids()))';
  itself constant text := '(SELECT app_actor_is(''system''))';
  doctor constant text := '(SELECT app_actor_is(''system'')) OR ((SELECT app_actor_is(''doctor'')) AND "patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids())))';
  clinician constant text := '(SELECT app_actor_is(''system'')) OR ((SELECT app_actor_is(''doctor'', ''psychologist'', ''nurse'')) AND "patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids())))';
  own constant text := '(SELECT app_actor_is(''system'')) OR ((SELECT app_actor_is(''patient'')) AND "patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids())))';
BEGIN
  -- Scores read off paper, and what a clinician has rated, are entered by the clinic.
  EXECUTE 'CREATE POLICY clinician_enters ON "questionnaire_response" FOR INSERT TO forlop_app WITH CHECK (' || clinician || ')';

  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    -- Unfinished answers are the patient's alone.
    ['begun_form', own, own, own],
    ['begun_form_answer', own, own, ''],
    ['instrument_text', 'true', '(SELECT app_actor_is(''lead'', ''doctor''))', '(SELECT app_actor_is(''lead'', ''doctor''))'],
    ['kiosk_code', clinician, clinician, itself],
    ['safety_flag_step', clinician, clinician, ''],
    ['diagnosis', itself || ' OR ' || mine, doctor, doctor],
    ['patient_medicine', itself || ' OR ' || mine, doctor, doctor],
    ['medicine_list_check', itself || ' OR ' || mine, doctor, ''],
    ['interaction_review', itself || ' OR ' || mine, doctor, ''],
    ['examination', itself || ' OR ' || mine, clinician, clinician]
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

-- High is a doctor's to close, and only a doctor reviews: also when a rule in the program were wrong.
CREATE POLICY high_closed_by_doctor ON "safety_flag" AS RESTRICTIVE FOR UPDATE TO forlop_app
  USING ("level" <> 'high' OR (SELECT app_actor_is('system', 'doctor')));
CREATE POLICY reviewed_by_doctor ON "safety_flag_step" AS RESTRICTIVE FOR INSERT TO forlop_app
  WITH CHECK ("kind" <> 'reviewed' OR (SELECT app_actor_is('system', 'doctor')));

DROP TRIGGER app_user_kept ON "app_user";
CREATE TRIGGER app_user_kept BEFORE UPDATE OR DELETE ON "app_user" FOR EACH ROW
  EXECUTE FUNCTION forlop_only_may_change('email', 'name', 'passwordHash', 'locale', 'hprNumber', 'disabledAt', 'phone');
