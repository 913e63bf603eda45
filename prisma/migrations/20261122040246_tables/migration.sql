-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "hprNumber" TEXT,
    "patientId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "grantedById" UUID,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activation_code" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "activation_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" UUID NOT NULL,
    "accountHash" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "clinic_setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room" (
    "id" UUID NOT NULL,
    "locationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protocol" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "approvedBy" TEXT NOT NULL,
    "approvedOn" DATE NOT NULL,
    "definition" JSONB NOT NULL,

    CONSTRAINT "protocol_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "message" TEXT NOT NULL,
    "preferredTime" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_triage" (
    "id" UUID NOT NULL,
    "enquiryId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "triagedAt" TIMESTAMPTZ(3) NOT NULL,
    "triagedById" UUID NOT NULL,

    CONSTRAINT "enquiry_triage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "birthDate" DATE NOT NULL,
    "nationalId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "gpName" TEXT NOT NULL,
    "gpOffice" TEXT NOT NULL,
    "nextOfKin" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blocked_employee" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "blockedAt" TIMESTAMPTZ(3) NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "blocked_employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "break_glass" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "break_glass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pathway" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "protocolId" UUID NOT NULL,
    "enquiryId" UUID,
    "previousPathwayId" UUID,
    "referralReason" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pathway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pathway_standing" (
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "stageIndex" INTEGER NOT NULL,
    "stageCount" INTEGER NOT NULL,
    "nextStep" TEXT NOT NULL,
    "waitingFor" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3) NOT NULL,
    "openFlags" INTEGER NOT NULL,
    "openAlerts" INTEGER NOT NULL,
    "unsigned" INTEGER NOT NULL,
    "steps" JSONB NOT NULL,

    CONSTRAINT "pathway_standing_pkey" PRIMARY KEY ("pathwayId")
);

-- CreateTable
CREATE TABLE "care_team_member" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "toAt" TIMESTAMPTZ(3),

    CONSTRAINT "care_team_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pathway_event" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reasonCode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "pathway_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questionnaire_response" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID,
    "instrument" TEXT NOT NULL,
    "instrumentVersion" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "score" INTEGER,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "questionnaire_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_flag" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceId" UUID,
    "detail" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "assessment" TEXT,
    "safetyPlan" TEXT,

    CONSTRAINT "safety_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "understood" JSONB NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnReason" TEXT,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treatment_trial" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "dose" TEXT NOT NULL,
    "weeks" INTEGER,
    "adequate" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "treatment_trial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "measuredAt" TIMESTAMPTZ(3) NOT NULL,
    "weightKg" DECIMAL(5,1) NOT NULL,
    "heightCm" INTEGER,
    "systolicMmHg" INTEGER,
    "diastolicMmHg" INTEGER,
    "heartRateBpm" INTEGER,
    "spo2Percent" INTEGER,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screening_assessment" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "health" JSONB NOT NULL,
    "exclusions" JSONB NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "screening_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "eligibility_decision" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "offLabelReasoning" TEXT NOT NULL,
    "consulted" TEXT NOT NULL,
    "conditions" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "validUntil" DATE,
    "deferredUntil" DATE,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,

    CONSTRAINT "eligibility_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "stepKey" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "roomId" UUID NOT NULL,
    "scheduledAt" TIMESTAMPTZ(3) NOT NULL,
    "scheduledById" UUID NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,
    "cancelledKind" TEXT,
    "cancelledReason" TEXT,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_staff" (
    "visitId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "visit_staff_pkey" PRIMARY KEY ("visitId","userId")
);

-- CreateTable
CREATE TABLE "visit_occupancy" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "resourceId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "released" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "visit_occupancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "therapyContent" BOOLEAN NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,
    "correctsId" UUID,
    "correctionReason" TEXT,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "dose_order" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "substance" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "mgPerKg" DECIMAL(5,3) NOT NULL,
    "measurementId" UUID NOT NULL,
    "weightKg" DECIMAL(5,1) NOT NULL,
    "doseMg" DECIMAL(6,2) NOT NULL,
    "maxMg" DECIMAL(6,2) NOT NULL,
    "confirmations" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "validUntil" TIMESTAMPTZ(3) NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,
    "cancelledReason" TEXT,

    CONSTRAINT "dose_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_out" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "escortName" TEXT NOT NULL,
    "escortPhone" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "time_out_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dose_administration" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "doseMg" DECIMAL(6,2) NOT NULL,
    "volumeMl" DECIMAL(6,2) NOT NULL,
    "strengthMgPerMl" INTEGER NOT NULL,
    "weightKg" DECIMAL(5,1) NOT NULL,
    "site" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "givenById" UUID NOT NULL,
    "checkedById" UUID NOT NULL,

    CONSTRAINT "dose_administration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medicine_batch" (
    "id" UUID NOT NULL,
    "locationId" UUID NOT NULL,
    "product" TEXT NOT NULL,
    "strengthMgPerMl" INTEGER NOT NULL,
    "ampouleMl" DECIMAL(5,2) NOT NULL,
    "batchNumber" TEXT NOT NULL,
    "expiresOn" DATE NOT NULL,

    CONSTRAINT "medicine_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medicine_ledger_row" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amountMg" DECIMAL(9,2) NOT NULL,
    "patientId" UUID,
    "visitId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "witnessId" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "medicine_ledger_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vitals_reading" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "measuredAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "systolicMmHg" INTEGER,
    "diastolicMmHg" INTEGER,
    "heartRateBpm" INTEGER,
    "spo2Percent" INTEGER,
    "respiratoryRatePerMin" INTEGER,
    "moaas" INTEGER,
    "nausea" INTEGER,
    "anxiety" INTEGER,
    "dissociation" INTEGER,
    "skippedReason" TEXT,
    "comment" TEXT NOT NULL,
    "assessment" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "invalidatedAt" TIMESTAMPTZ(3),
    "invalidatedById" UUID,
    "invalidatedReason" TEXT,

    CONSTRAINT "vitals_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vitals_alert" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "readingId" UUID NOT NULL,
    "sign" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "limit" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "acknowledgedById" UUID,
    "action" TEXT,
    "recheckAt" TIMESTAMPTZ(3),

    CONSTRAINT "vitals_alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "doctor_release" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,
    "releasedById" UUID NOT NULL,

    CONSTRAINT "doctor_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_discharge" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "criteria" JSONB NOT NULL,
    "escortName" TEXT NOT NULL,
    "escortPhone" TEXT NOT NULL,
    "dischargedAt" TIMESTAMPTZ(3) NOT NULL,
    "dischargedById" UUID NOT NULL,

    CONSTRAINT "session_discharge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkpoint_decision" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "agreedWithId" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID NOT NULL,

    CONSTRAINT "checkpoint_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sentHow" TEXT,
    "sentById" UUID,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "patientId" UUID,
    "subjectId" UUID,
    "payload" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "access_log_entry" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "actorRole" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "information" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_log_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "command_receipt" (
    "id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "actorId" UUID,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "command_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_patientId_key" ON "app_user"("patientId");

-- CreateIndex
CREATE INDEX "role_assignment_userId_idx" ON "role_assignment"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "activation_code_codeHash_key" ON "activation_code"("codeHash");

-- CreateIndex
CREATE INDEX "auth_session_userId_idx" ON "auth_session"("userId");

-- CreateIndex
CREATE INDEX "sign_in_attempt_accountHash_at_idx" ON "sign_in_attempt"("accountHash", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_addressHash_at_idx" ON "sign_in_attempt"("addressHash", "at");

-- CreateIndex
CREATE UNIQUE INDEX "location_name_key" ON "location"("name");

-- CreateIndex
CREATE UNIQUE INDEX "room_locationId_name_key" ON "room"("locationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "protocol_key_version_key" ON "protocol"("key", "version");

-- CreateIndex
CREATE INDEX "enquiry_receivedAt_idx" ON "enquiry"("receivedAt");

-- CreateIndex
CREATE INDEX "enquiry_triage_enquiryId_idx" ON "enquiry_triage"("enquiryId");

-- CreateIndex
CREATE UNIQUE INDEX "patient_nationalId_key" ON "patient"("nationalId");

-- CreateIndex
CREATE INDEX "blocked_employee_patientId_idx" ON "blocked_employee"("patientId");

-- CreateIndex
CREATE INDEX "break_glass_patientId_idx" ON "break_glass"("patientId");

-- CreateIndex
CREATE INDEX "break_glass_userId_idx" ON "break_glass"("userId");

-- CreateIndex
CREATE INDEX "pathway_patientId_idx" ON "pathway"("patientId");

-- CreateIndex
CREATE INDEX "pathway_standing_status_waitingFor_idx" ON "pathway_standing"("status", "waitingFor");

-- CreateIndex
CREATE INDEX "care_team_member_pathwayId_idx" ON "care_team_member"("pathwayId");

-- CreateIndex
CREATE INDEX "care_team_member_userId_idx" ON "care_team_member"("userId");

-- CreateIndex
CREATE INDEX "care_team_member_patientId_idx" ON "care_team_member"("patientId");

-- CreateIndex
CREATE INDEX "pathway_event_pathwayId_idx" ON "pathway_event"("pathwayId");

-- CreateIndex
CREATE INDEX "questionnaire_response_pathwayId_idx" ON "questionnaire_response"("pathwayId");

-- CreateIndex
CREATE INDEX "safety_flag_pathwayId_idx" ON "safety_flag"("pathwayId");

-- CreateIndex
CREATE INDEX "consent_pathwayId_idx" ON "consent"("pathwayId");

-- CreateIndex
CREATE INDEX "treatment_trial_pathwayId_idx" ON "treatment_trial"("pathwayId");

-- CreateIndex
CREATE INDEX "measurement_pathwayId_idx" ON "measurement"("pathwayId");

-- CreateIndex
CREATE INDEX "screening_assessment_pathwayId_idx" ON "screening_assessment"("pathwayId");

-- CreateIndex
CREATE INDEX "eligibility_decision_pathwayId_idx" ON "eligibility_decision"("pathwayId");

-- CreateIndex
CREATE INDEX "visit_pathwayId_idx" ON "visit"("pathwayId");

-- CreateIndex
CREATE INDEX "visit_startsAt_idx" ON "visit"("startsAt");

-- CreateIndex
CREATE INDEX "visit_staff_userId_idx" ON "visit_staff"("userId");

-- CreateIndex
CREATE INDEX "visit_occupancy_visitId_idx" ON "visit_occupancy"("visitId");

-- CreateIndex
CREATE INDEX "note_pathwayId_idx" ON "note"("pathwayId");

-- CreateIndex
CREATE INDEX "dose_order_pathwayId_idx" ON "dose_order"("pathwayId");

-- CreateIndex
CREATE INDEX "time_out_pathwayId_idx" ON "time_out"("pathwayId");

-- CreateIndex
CREATE UNIQUE INDEX "dose_administration_visitId_key" ON "dose_administration"("visitId");

-- CreateIndex
CREATE UNIQUE INDEX "dose_administration_orderId_key" ON "dose_administration"("orderId");

-- CreateIndex
CREATE INDEX "dose_administration_pathwayId_idx" ON "dose_administration"("pathwayId");

-- CreateIndex
CREATE UNIQUE INDEX "medicine_batch_locationId_product_strengthMgPerMl_batchNumb_key" ON "medicine_batch"("locationId", "product", "strengthMgPerMl", "batchNumber");

-- CreateIndex
CREATE INDEX "medicine_ledger_row_batchId_idx" ON "medicine_ledger_row"("batchId");

-- CreateIndex
CREATE INDEX "vitals_reading_pathwayId_idx" ON "vitals_reading"("pathwayId");

-- CreateIndex
CREATE INDEX "vitals_reading_visitId_measuredAt_idx" ON "vitals_reading"("visitId", "measuredAt");

-- CreateIndex
CREATE INDEX "vitals_alert_pathwayId_idx" ON "vitals_alert"("pathwayId");

-- CreateIndex
CREATE INDEX "doctor_release_pathwayId_idx" ON "doctor_release"("pathwayId");

-- CreateIndex
CREATE UNIQUE INDEX "session_discharge_visitId_key" ON "session_discharge"("visitId");

-- CreateIndex
CREATE INDEX "session_discharge_pathwayId_idx" ON "session_discharge"("pathwayId");

-- CreateIndex
CREATE INDEX "checkpoint_decision_pathwayId_idx" ON "checkpoint_decision"("pathwayId");

-- CreateIndex
CREATE INDEX "letter_pathwayId_idx" ON "letter"("pathwayId");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_patientId_idx" ON "audit_entry"("patientId");

-- CreateIndex
CREATE INDEX "access_log_entry_patientId_at_idx" ON "access_log_entry"("patientId", "at");

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activation_code" ADD CONSTRAINT "activation_code_userId_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_triage" ADD CONSTRAINT "enquiry_triage_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "enquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocked_employee" ADD CONSTRAINT "blocked_employee_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_protocolId_fkey" FOREIGN KEY ("protocolId") REFERENCES "protocol"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "enquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway_standing" ADD CONSTRAINT "pathway_standing_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway_event" ADD CONSTRAINT "pathway_event_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaire_response" ADD CONSTRAINT "questionnaire_response_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_flag" ADD CONSTRAINT "safety_flag_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_trial" ADD CONSTRAINT "treatment_trial_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening_assessment" ADD CONSTRAINT "screening_assessment_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eligibility_decision" ADD CONSTRAINT "eligibility_decision_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_staff" ADD CONSTRAINT "visit_staff_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_staff" ADD CONSTRAINT "visit_staff_userId_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_occupancy" ADD CONSTRAINT "visit_occupancy_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dose_order" ADD CONSTRAINT "dose_order_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_out" ADD CONSTRAINT "time_out_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dose_administration" ADD CONSTRAINT "dose_administration_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dose_administration" ADD CONSTRAINT "dose_administration_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "medicine_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medicine_ledger_row" ADD CONSTRAINT "medicine_ledger_row_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "medicine_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vitals_reading" ADD CONSTRAINT "vitals_reading_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vitals_alert" ADD CONSTRAINT "vitals_alert_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doctor_release" ADD CONSTRAINT "doctor_release_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_discharge" ADD CONSTRAINT "session_discharge_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkpoint_decision" ADD CONSTRAINT "checkpoint_decision_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
