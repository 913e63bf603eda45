-- The rules that must never break, repeated where nobody can forget them: vocabularies and ranges, overlaps, the append-only
-- record, and row-level security. schema.prisma cannot say any of this; prisma/README.md tells how to extend it for a new table.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ── Vocabularies: the domain's own words ────────────────────────────────────────────────────────────────────────────

ALTER TABLE "app_user" ADD CONSTRAINT "app_user_locale" CHECK ("locale" IN ('nb', 'en')),
  ADD CONSTRAINT "app_user_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_role" CHECK ("role" IN ('patient', 'doctor', 'psychologist', 'nurse', 'lead')),
  ADD CONSTRAINT "role_assignment_period" CHECK ("validTo" > "validFrom");
ALTER TABLE "room" ADD CONSTRAINT "room_kind" CHECK ("kind" IN ('consultation', 'treatment'));
ALTER TABLE "protocol" ADD CONSTRAINT "protocol_version" CHECK ("version" > 0);
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_locale" CHECK ("locale" IN ('nb', 'en'));
ALTER TABLE "enquiry_triage" ADD CONSTRAINT "enquiry_triage_outcome" CHECK ("outcome" IN ('registered', 'waiting-list', 'declined', 'called-no-answer'));
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_reason" CHECK (btrim("reason") <> ''),
  ADD CONSTRAINT "break_glass_period" CHECK ("expiresAt" > "openedAt");
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_version" CHECK ("version" >= 0);
ALTER TABLE "pathway_standing" ADD CONSTRAINT "pathway_standing_status" CHECK ("status" IN ('active', 'paused', 'deferred', 'not-eligible', 'ended', 'closed')),
  ADD CONSTRAINT "pathway_standing_waiting_for" CHECK ("waitingFor" IN ('patient', 'doctor', 'psychologist', 'nurse', 'lead', 'nobody')),
  ADD CONSTRAINT "pathway_standing_counts" CHECK ("openFlags" >= 0 AND "openAlerts" >= 0 AND "unsigned" >= 0);
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_role" CHECK ("role" IN ('doctor', 'psychologist', 'nurse')),
  ADD CONSTRAINT "care_team_member_period" CHECK ("toAt" >= "fromAt");
ALTER TABLE "pathway_event" ADD CONSTRAINT "pathway_event_kind" CHECK ("kind" IN ('paused', 'resumed', 'ended-early', 'stopped-for-safety', 'closed')),
  ADD CONSTRAINT "pathway_event_reason_code" CHECK ("reasonCode" IN ('pause', 'resume', 'remission', 'non-response', 'own-wish', 'safety', 'withdrawn-consent', 'not-eligible', 'completed', 'other'));
ALTER TABLE "questionnaire_response" ADD CONSTRAINT "questionnaire_response_instrument" CHECK ("instrument" IN ('phq-9')),
  ADD CONSTRAINT "questionnaire_response_locale" CHECK ("locale" IN ('nb', 'en')),
  ADD CONSTRAINT "questionnaire_response_score" CHECK ("score" >= 0);
ALTER TABLE "safety_flag" ADD CONSTRAINT "safety_flag_level" CHECK ("level" IN ('low', 'moderate', 'high')),
  ADD CONSTRAINT "safety_flag_source" CHECK ("source" IN ('phq-9-item-9', 'clinician'));
ALTER TABLE "consent" ADD CONSTRAINT "consent_kind" CHECK ("kind" IN ('treatment', 'off-label', 'quality-register')),
  ADD CONSTRAINT "consent_locale" CHECK ("locale" IN ('nb', 'en'));
ALTER TABLE "treatment_trial" ADD CONSTRAINT "treatment_trial_kind" CHECK ("kind" IN ('medicine', 'psychotherapy', 'ect', 'other')),
  ADD CONSTRAINT "treatment_trial_adequate" CHECK ("adequate" IN ('yes', 'no', 'unknown')),
  ADD CONSTRAINT "treatment_trial_outcome" CHECK ("outcome" IN ('no-effect', 'partial-effect', 'effect', 'stopped-side-effects', 'unknown')),
  ADD CONSTRAINT "treatment_trial_weeks" CHECK ("weeks" >= 0);
ALTER TABLE "eligibility_decision" ADD CONSTRAINT "eligibility_decision_outcome" CHECK (
  ("outcome" = 'eligible' AND "validUntil" IS NOT NULL AND "deferredUntil" IS NULL)
  OR ("outcome" = 'deferred' AND "deferredUntil" IS NOT NULL AND "validUntil" IS NULL)
  OR ("outcome" = 'not-eligible' AND "validUntil" IS NULL AND "deferredUntil" IS NULL));
ALTER TABLE "visit" ADD CONSTRAINT "visit_cancelled_kind" CHECK ("cancelledKind" IN ('cancelled', 'moved', 'no-show')),
  ADD CONSTRAINT "visit_period" CHECK ("endsAt" > "startsAt");
ALTER TABLE "visit_staff" ADD CONSTRAINT "visit_staff_role" CHECK ("role" IN ('doctor', 'psychologist', 'nurse'));
ALTER TABLE "visit_occupancy" ADD CONSTRAINT "visit_occupancy_period" CHECK ("endsAt" > "startsAt");
ALTER TABLE "note" ADD CONSTRAINT "note_kind" CHECK ("kind" IN ('preparation', 'treatment-plan', 'comfort-card', 'integration', 'follow-up')),
  ADD CONSTRAINT "note_correction" CHECK (("correctsId" IS NULL) = ("correctionReason" IS NULL));
ALTER TABLE "dose_order" ADD CONSTRAINT "dose_order_route" CHECK ("route" IN ('im', 'iv'));
ALTER TABLE "time_out" ADD CONSTRAINT "time_out_decision" CHECK ("decision" IN ('go', 'hold', 'stop'));
ALTER TABLE "medicine_ledger_row" ADD CONSTRAINT "medicine_ledger_row_kind" CHECK (
  ("kind" = 'receipt' AND "amountMg" > 0) OR ("kind" IN ('administered', 'wasted') AND "amountMg" < 0) OR ("kind" = 'correction' AND "amountMg" <> 0));
ALTER TABLE "vitals_reading" ADD CONSTRAINT "vitals_reading_assessment" CHECK ("assessment" IN ('within-limits', 'outside-limits', 'not-assessable', 'skipped')),
  ADD CONSTRAINT "vitals_reading_skipped" CHECK (("assessment" = 'skipped') = ("skippedReason" IS NOT NULL));
ALTER TABLE "vitals_alert" ADD CONSTRAINT "vitals_alert_sign" CHECK ("sign" IN ('systolicMmHg', 'diastolicMmHg', 'heartRateBpm', 'spo2Percent', 'respiratoryRatePerMin', 'moaas')),
  ADD CONSTRAINT "vitals_alert_level" CHECK ("level" IN ('abnormal', 'critical')),
  ADD CONSTRAINT "vitals_alert_rule" CHECK ("rule" IN ('absolute', 'relative-to-baseline'));
ALTER TABLE "checkpoint_decision" ADD CONSTRAINT "checkpoint_decision_decision" CHECK ("decision" IN ('continue', 'adjust', 'stop'));
ALTER TABLE "letter" ADD CONSTRAINT "letter_locale" CHECK ("locale" IN ('nb', 'en'));
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_role" CHECK ("actorRole" IN ('visitor', 'patient', 'doctor', 'psychologist', 'nurse', 'lead', 'system')),
  ADD CONSTRAINT "audit_entry_seq" CHECK ("seq" > 0),
  ADD CONSTRAINT "audit_entry_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previousHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "access_log_entry" ADD CONSTRAINT "access_log_entry_actor_role" CHECK ("actorRole" IN ('patient', 'doctor', 'psychologist', 'nurse', 'lead', 'system')),
  ADD CONSTRAINT "access_log_entry_basis" CHECK ("basis" IN ('care-team', 'break-glass', 'administration', 'own-record'));

-- ── Numbers: what a device or an ampoule could show. An alarming value must be recordable, so these are wide. ───────

ALTER TABLE "measurement" ADD CONSTRAINT "measurement_ranges" CHECK (
  "weightKg" > 0 AND "weightKg" < 700 AND "heightCm" BETWEEN 30 AND 280 IS NOT FALSE AND "systolicMmHg" BETWEEN 0 AND 400 IS NOT FALSE
  AND "diastolicMmHg" BETWEEN 0 AND 300 IS NOT FALSE AND "heartRateBpm" BETWEEN 0 AND 400 IS NOT FALSE AND "spo2Percent" BETWEEN 0 AND 100 IS NOT FALSE);
ALTER TABLE "vitals_reading" ADD CONSTRAINT "vitals_reading_ranges" CHECK (
  "systolicMmHg" BETWEEN 0 AND 400 IS NOT FALSE AND "diastolicMmHg" BETWEEN 0 AND 300 IS NOT FALSE AND "heartRateBpm" BETWEEN 0 AND 400 IS NOT FALSE
  AND "spo2Percent" BETWEEN 0 AND 100 IS NOT FALSE AND "respiratoryRatePerMin" BETWEEN 0 AND 120 IS NOT FALSE AND "moaas" BETWEEN 0 AND 5 IS NOT FALSE
  AND "nausea" BETWEEN 0 AND 100 IS NOT FALSE AND "anxiety" BETWEEN 0 AND 100 IS NOT FALSE AND "dissociation" BETWEEN 0 AND 100 IS NOT FALSE);
ALTER TABLE "dose_order" ADD CONSTRAINT "dose_order_ranges" CHECK (
  "doseMg" > 0 AND "maxMg" > 0 AND "mgPerKg" > 0 AND "weightKg" > 0 AND "validUntil" > "signedAt");
ALTER TABLE "dose_administration" ADD CONSTRAINT "dose_administration_ranges" CHECK (
  "doseMg" > 0 AND "volumeMl" > 0 AND "strengthMgPerMl" > 0 AND "weightKg" > 0),
  ADD CONSTRAINT "dose_administration_two_people" CHECK ("checkedById" <> "givenById");
ALTER TABLE "medicine_batch" ADD CONSTRAINT "medicine_batch_ranges" CHECK ("strengthMgPerMl" > 0 AND "ampouleMl" > 0);

-- ── What is filled in later is filled in whole ──────────────────────────────────────────────────────────────────────

ALTER TABLE "questionnaire_response" ADD CONSTRAINT "questionnaire_response_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "treatment_trial" ADD CONSTRAINT "treatment_trial_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "vitals_reading" ADD CONSTRAINT "vitals_reading_invalidated" CHECK (num_nulls("invalidatedAt", "invalidatedById", "invalidatedReason") IN (0, 3));
ALTER TABLE "safety_flag" ADD CONSTRAINT "safety_flag_closed" CHECK (num_nulls("closedAt", "closedById", "assessment", "safetyPlan") IN (0, 4));
ALTER TABLE "consent" ADD CONSTRAINT "consent_withdrawn" CHECK (num_nulls("withdrawnAt", "withdrawnById", "withdrawnReason") IN (0, 3));
ALTER TABLE "visit" ADD CONSTRAINT "visit_cancelled" CHECK (num_nulls("cancelledAt", "cancelledById", "cancelledKind", "cancelledReason") IN (0, 4));
ALTER TABLE "dose_order" ADD CONSTRAINT "dose_order_cancelled" CHECK (num_nulls("cancelledAt", "cancelledById", "cancelledReason") IN (0, 3));
ALTER TABLE "vitals_alert" ADD CONSTRAINT "vitals_alert_acknowledged" CHECK (num_nulls("acknowledgedAt", "acknowledgedById", "action", "recheckAt") IN (0, 4));
ALTER TABLE "letter" ADD CONSTRAINT "letter_sent" CHECK (num_nulls("sentAt", "sentHow", "sentById") IN (0, 3));

-- ── Overlaps ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- No person, room or patient in two places at once.
ALTER TABLE "visit_occupancy" ADD CONSTRAINT "visit_occupancy_no_overlap"
  EXCLUDE USING gist ("resourceId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE (NOT "released");
-- One role at a time.
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_one_at_a_time"
  EXCLUDE USING gist ("userId" WITH =, tstzrange("validFrom", "validTo") WITH &&);

-- ── Append-only ─────────────────────────────────────────────────────────────────────────────────────────────────────

-- Arguments: columns that may be filled in once (from NULL, or from false). Everything else stays as it was written.
CREATE FUNCTION forlop_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before_row jsonb;
  changed text;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'FL001';
  END IF;
  before_row := to_jsonb(OLD);
  FOR changed IN SELECT a.key FROM jsonb_each(to_jsonb(NEW)) a WHERE before_row -> a.key IS DISTINCT FROM a.value LOOP
    IF NOT (changed = ANY (TG_ARGV) AND before_row -> changed IN ('null'::jsonb, 'false'::jsonb)) THEN
      RAISE EXCEPTION '% is append-only: a change of % refused', TG_TABLE_NAME, changed USING ERRCODE = 'FL001';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

-- Arguments: the only columns that may change. Rows are never deleted.
CREATE FUNCTION forlop_only_may_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before_row jsonb;
  changed text;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION 'rows of % are kept: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'FL001';
  END IF;
  before_row := to_jsonb(OLD);
  FOR changed IN SELECT a.key FROM jsonb_each(to_jsonb(NEW)) a WHERE before_row -> a.key IS DISTINCT FROM a.value LOOP
    IF NOT changed = ANY (TG_ARGV) THEN
      RAISE EXCEPTION '% does not change: a change of % refused', TG_TABLE_NAME, changed USING ERRCODE = 'FL001';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

DO $$
DECLARE
  rule text[];
BEGIN
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['protocol', 'forlop_append_only', ''],
    ['enquiry', 'forlop_append_only', ''],
    ['enquiry_triage', 'forlop_append_only', ''],
    ['blocked_employee', 'forlop_append_only', 'liftedAt'],
    ['break_glass', 'forlop_append_only', ''],
    ['activation_code', 'forlop_append_only', 'usedAt'],
    ['care_team_member', 'forlop_append_only', 'toAt'],
    ['pathway_event', 'forlop_append_only', ''],
    ['questionnaire_response', 'forlop_append_only', 'invalidatedAt,invalidatedById,invalidatedReason'],
    ['safety_flag', 'forlop_append_only', 'closedAt,closedById,assessment,safetyPlan'],
    ['consent', 'forlop_append_only', 'withdrawnAt,withdrawnById,withdrawnReason'],
    ['treatment_trial', 'forlop_append_only', 'invalidatedAt,invalidatedById,invalidatedReason'],
    ['measurement', 'forlop_append_only', 'invalidatedAt,invalidatedById,invalidatedReason'],
    ['screening_assessment', 'forlop_append_only', ''],
    ['eligibility_decision', 'forlop_append_only', ''],
    ['visit', 'forlop_append_only', 'cancelledAt,cancelledById,cancelledKind,cancelledReason'],
    ['visit_staff', 'forlop_append_only', ''],
    ['visit_occupancy', 'forlop_append_only', 'released'],
    ['note', 'forlop_append_only', ''],
    ['dose_order', 'forlop_append_only', 'cancelledAt,cancelledById,cancelledReason'],
    ['time_out', 'forlop_append_only', ''],
    ['dose_administration', 'forlop_append_only', ''],
    ['medicine_batch', 'forlop_append_only', ''],
    ['medicine_ledger_row', 'forlop_append_only', ''],
    ['vitals_reading', 'forlop_append_only', 'invalidatedAt,invalidatedById,invalidatedReason'],
    ['vitals_alert', 'forlop_append_only', 'acknowledgedAt,acknowledgedById,action,recheckAt'],
    ['doctor_release', 'forlop_append_only', ''],
    ['session_discharge', 'forlop_append_only', ''],
    ['checkpoint_decision', 'forlop_append_only', ''],
    ['letter', 'forlop_append_only', 'sentAt,sentHow,sentById'],
    ['audit_entry', 'forlop_append_only', ''],
    ['access_log_entry', 'forlop_append_only', ''],
    ['command_receipt', 'forlop_append_only', ''],
    ['pathway', 'forlop_only_may_change', 'version'],
    ['pathway_standing', 'forlop_only_may_change', 'status,stage,stageIndex,stageCount,nextStep,waitingFor,dueAt,since,openFlags,openAlerts,unsigned,steps'],
    ['patient', 'forlop_only_may_change', 'name,birthDate,nationalId,phone,email,gpName,gpOffice,nextOfKin'],
    ['app_user', 'forlop_only_may_change', 'email,name,passwordHash,locale,hprNumber,disabledAt'],
    ['role_assignment', 'forlop_only_may_change', 'validTo'],
    ['auth_session', 'forlop_only_may_change', 'lastSeenAt,expiresAt,revokedAt'],
    ['location', 'forlop_only_may_change', 'name'],
    ['room', 'forlop_only_may_change', 'name,kind'],
    ['clinic_setting', 'forlop_only_may_change', 'value']
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION %I(%s)', rule[1] || '_kept', rule[1], rule[2],
      (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(string_to_array(nullif(rule[3], ''), ',')) argument));
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION %I()', rule[1] || '_not_emptied', rule[1], rule[2]);
  END LOOP;
END $$;

-- ── Who is asking ───────────────────────────────────────────────────────────────────────────────────────────────────

-- Every unit of work becomes this role, which owns nothing and therefore passes every policy below.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'forlop_app') THEN
    CREATE ROLE forlop_app NOLOGIN NOINHERIT;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- roles are shared by every database of the server; another one made it just now
END $$;
GRANT forlop_app TO CURRENT_USER;

-- The unit of work sets these for its transaction. Unset is nobody, who sees nothing.
CREATE FUNCTION app_actor_id() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.actor_id', true), '')::uuid $$;
CREATE FUNCTION app_actor_role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('app.actor_role', true), '') $$;
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.now', true), '')::timestamptz $$;
CREATE FUNCTION app_actor_is(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT app_actor_role() = ANY (roles) $$;

-- The patients whose record the actor may open: their own; their care relation (team, or staff of a visit that was not cancelled)
-- unless the patient has blocked them (pasientjournalloven § 17); an unexpired break-glass opening, which a block does not stop.
CREATE FUNCTION app_clinical_patient_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 200 AS $$
  SELECT u."patientId" FROM app_user u WHERE app_actor_is('patient') AND u.id = app_actor_id() AND u."patientId" IS NOT NULL
  UNION
  SELECT related."patientId" FROM (
    SELECT c."patientId" FROM care_team_member c
    WHERE c."userId" = app_actor_id() AND c."fromAt" <= app_now() AND (c."toAt" IS NULL OR c."toAt" > app_now())
    UNION ALL
    SELECT s."patientId" FROM visit_staff s JOIN visit v ON v.id = s."visitId"
    WHERE s."userId" = app_actor_id() AND v."cancelledAt" IS NULL
  ) related
  WHERE app_actor_is('doctor', 'psychologist', 'nurse') AND NOT EXISTS (
    SELECT 1 FROM blocked_employee b
    WHERE b."patientId" = related."patientId" AND b."userId" = app_actor_id() AND (b."liftedAt" IS NULL OR b."liftedAt" > app_now()))
  UNION
  SELECT g."patientId" FROM break_glass g
  WHERE app_actor_is('doctor', 'psychologist', 'nurse') AND g."userId" = app_actor_id() AND g."openedAt" <= app_now() AND g."expiresAt" > app_now()
$$;

-- The end of the audit chain, taken under a lock that is held until the transaction ends: no two rows get the same place, no place is left empty.
CREATE FUNCTION app_audit_tail(OUT seq int, OUT hash text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(6702027);
  SELECT a.seq, a.hash INTO seq, hash FROM audit_entry a ORDER BY a.seq DESC LIMIT 1;
  IF seq IS NULL THEN
    seq := 0;
    hash := repeat('0', 64);
  END IF;
END $$;

REVOKE ALL ON FUNCTION app_clinical_patient_ids(), app_audit_tail() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_clinical_patient_ids(), app_audit_tail() TO forlop_app;

-- ── Row-level security ──────────────────────────────────────────────────────────────────────────────────────────────
-- Each question about the actor is a sub-select without reference to the row, so it is answered once per statement.

GRANT USAGE ON SCHEMA public TO forlop_app;

DO $$
DECLARE
  rule text[];
  mine constant text := '"patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids()))';
BEGIN
  -- Clinical rows: seen by those who may open the record, written by the roles that hold the permission (lib/domain/access/policy.ts).
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['pathway_event', 'doctor,psychologist', ''],
    ['questionnaire_response', 'patient', 'doctor,psychologist'],
    ['safety_flag', 'patient,doctor,psychologist,nurse', 'doctor,psychologist'],
    ['consent', 'patient', 'patient'],
    ['treatment_trial', 'doctor', 'doctor'],
    ['measurement', 'doctor,nurse', 'doctor,nurse'],
    ['screening_assessment', 'doctor', ''],
    ['eligibility_decision', 'doctor', ''],
    ['note', 'psychologist,doctor', ''],
    ['dose_order', 'doctor', 'doctor'],
    ['time_out', 'nurse', ''],
    ['dose_administration', 'nurse', ''],
    ['vitals_reading', 'nurse,doctor', 'nurse,doctor'],
    ['vitals_alert', 'nurse,doctor', 'nurse,doctor'],
    ['doctor_release', 'doctor', ''],
    ['session_discharge', 'nurse', ''],
    ['checkpoint_decision', 'doctor', ''],
    ['letter', 'doctor', 'doctor']
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule[1]);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO forlop_app', rule[1]);
    EXECUTE format('CREATE POLICY record_opened ON %I FOR SELECT TO forlop_app USING ((SELECT app_actor_is(''system'')) OR %s)', rule[1], mine);
    EXECUTE format('CREATE POLICY record_written ON %I FOR INSERT TO forlop_app WITH CHECK ((SELECT app_actor_is(''system'')) OR ((SELECT app_actor_role() = ANY (%L::text[])) AND %s))',
      rule[1], string_to_array(rule[2], ','), mine);
    IF rule[3] <> '' THEN
      EXECUTE format('GRANT UPDATE ON %I TO forlop_app', rule[1]);
      EXECUTE format('CREATE POLICY record_completed ON %I FOR UPDATE TO forlop_app USING ((SELECT app_actor_is(''system'')) OR ((SELECT app_actor_role() = ANY (%L::text[])) AND %s))',
        rule[1], string_to_array(rule[3], ','), mine);
    END IF;
  END LOOP;

  -- Who is treated, by whom, when: the clinic lead sees these too, and nothing clinical.
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['pathway', 'lead', 'patient,doctor,psychologist,nurse,lead'],
    ['pathway_standing', 'patient,doctor,psychologist,nurse,lead', 'patient,doctor,psychologist,nurse,lead'],
    ['care_team_member', 'lead', 'lead'],
    ['visit', 'lead,doctor,psychologist,nurse', 'lead,doctor,psychologist,nurse'],
    ['visit_staff', 'lead,doctor,psychologist,nurse', '']
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', rule[1]);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO forlop_app', rule[1]);
    EXECUTE format('CREATE POLICY pathway_seen ON %I FOR SELECT TO forlop_app USING ((SELECT app_actor_is(''system'', ''lead'')) OR %s)', rule[1], mine);
    EXECUTE format('CREATE POLICY pathway_written ON %I FOR INSERT TO forlop_app WITH CHECK ((SELECT app_actor_is(''system'')) OR ((SELECT app_actor_role() = ANY (%L::text[])) AND ((SELECT app_actor_is(''lead'')) OR %s)))',
      rule[1], string_to_array(rule[2], ','), mine);
    IF rule[3] <> '' THEN
      EXECUTE format('GRANT UPDATE ON %I TO forlop_app', rule[1]);
      EXECUTE format('CREATE POLICY pathway_changed ON %I FOR UPDATE TO forlop_app USING ((SELECT app_actor_is(''system'')) OR ((SELECT app_actor_role() = ANY (%L::text[])) AND ((SELECT app_actor_is(''lead'')) OR %s)))',
        rule[1], string_to_array(rule[3], ','), mine);
    END IF;
  END LOOP;

  -- The rest, one line each: who reads, who adds, who changes (an empty condition: nobody).
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['patient', '(SELECT app_actor_is(''system'', ''lead'')) OR "id" = ANY (ARRAY(SELECT app_clinical_patient_ids()))', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'', ''lead''))'],
    -- Busy times, needed to book: no patient data but an id. A patient sees those of their own visits.
    ['visit_occupancy', '(SELECT app_actor_is(''system'', ''lead'', ''doctor'', ''psychologist'', ''nurse'')) OR "visitId" IN (SELECT v."id" FROM "visit" v)', '(SELECT app_actor_is(''system'', ''lead'', ''doctor'', ''psychologist'', ''nurse''))', '(SELECT app_actor_is(''system'', ''lead'', ''doctor'', ''psychologist'', ''nurse''))'],
    ['blocked_employee', '(SELECT app_actor_is(''system'', ''lead'')) OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', '(SELECT app_actor_is(''system'')) OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', '(SELECT app_actor_is(''system'')) OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')'],
    ['break_glass', '(SELECT app_actor_is(''system'', ''lead'')) OR "userId" = (SELECT app_actor_id()) OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', '(SELECT app_actor_is(''system'')) OR ((SELECT app_actor_is(''doctor'', ''psychologist'', ''nurse'')) AND "userId" = (SELECT app_actor_id()))', ''],
    ['access_log_entry', '(SELECT app_actor_is(''system'', ''lead'')) OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', '(SELECT app_actor_is(''system'')) OR "actorId" = (SELECT app_actor_id())', ''],
    ['audit_entry', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'')) OR "actorId" IS NOT DISTINCT FROM (SELECT app_actor_id())', ''],
    ['command_receipt', '(SELECT app_actor_is(''system'')) OR "actorId" IS NOT DISTINCT FROM (SELECT app_actor_id())', '(SELECT app_actor_is(''system'')) OR "actorId" IS NOT DISTINCT FROM (SELECT app_actor_id())', ''],
    ['enquiry', '(SELECT app_actor_is(''system'', ''lead'', ''doctor''))', '(SELECT app_actor_is(''system'', ''visitor'', ''lead'', ''doctor''))', ''],
    ['enquiry_triage', '(SELECT app_actor_is(''system'', ''lead'', ''doctor''))', '(SELECT app_actor_is(''system'', ''lead'', ''doctor''))', ''],
    -- Names of staff are read by everybody who signs in; a patient's account only by those who may open the record.
    ['app_user', '(SELECT app_actor_is(''system'', ''lead'')) OR "id" = (SELECT app_actor_id()) OR ("patientId" IS NULL AND (SELECT app_actor_is(''patient'', ''doctor'', ''psychologist'', ''nurse''))) OR ' || mine, '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'', ''lead'')) OR "id" = (SELECT app_actor_id())'],
    ['role_assignment', '(SELECT app_actor_is(''system'', ''lead'', ''doctor'', ''psychologist'', ''nurse'')) OR "userId" = (SELECT app_actor_id())', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'', ''lead''))'],
    ['activation_code', '(SELECT app_actor_is(''system'', ''lead'')) OR "userId" = (SELECT app_actor_id())', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system''))'],
    ['auth_session', '(SELECT app_actor_is(''system'')) OR "userId" = (SELECT app_actor_id())', '(SELECT app_actor_is(''system''))', '(SELECT app_actor_is(''system'')) OR "userId" = (SELECT app_actor_id())'],
    ['sign_in_attempt', '(SELECT app_actor_is(''system''))', '(SELECT app_actor_is(''system''))', ''],
    ['draft', '"userId" = (SELECT app_actor_id())', '"userId" = (SELECT app_actor_id())', '"userId" = (SELECT app_actor_id())'],
    ['clinic_setting', 'true', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'', ''lead''))'],
    ['location', 'true', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'', ''lead''))'],
    ['room', 'true', '(SELECT app_actor_is(''system'', ''lead''))', '(SELECT app_actor_is(''system'', ''lead''))'],
    ['protocol', 'true', '(SELECT app_actor_is(''system'', ''lead''))', ''],
    -- The balance is the sum of every row, so whoever counts sees them all; a row names a patient by id only.
    ['medicine_batch', '(SELECT app_actor_is(''system'', ''lead'', ''doctor'', ''psychologist'', ''nurse''))', '(SELECT app_actor_is(''system'', ''nurse''))', ''],
    ['medicine_ledger_row', '(SELECT app_actor_is(''system'', ''doctor'', ''nurse''))', '(SELECT app_actor_is(''system'', ''nurse''))', '']
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

-- Therapy content is between patient, psychologist and doctor (product document, section 2).
CREATE POLICY therapy_content ON "note" AS RESTRICTIVE FOR SELECT TO forlop_app USING (NOT "therapyContent" OR NOT (SELECT app_actor_is('nurse')));

-- The two tables that forget: what somebody is still writing, and old sign-in attempts.
GRANT DELETE ON "draft", "sign_in_attempt" TO forlop_app;
CREATE POLICY may_remove ON "draft" FOR DELETE TO forlop_app USING ("userId" = (SELECT app_actor_id()));
CREATE POLICY may_remove ON "sign_in_attempt" FOR DELETE TO forlop_app USING ((SELECT app_actor_is('system')));
