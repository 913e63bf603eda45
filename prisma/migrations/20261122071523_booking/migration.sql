-- AlterTable
ALTER TABLE "location" ADD COLUMN     "address" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "pathway_standing" ADD COLUMN     "visitsInDoubt" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "room" ADD COLUMN     "equipment" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "openFrom" DATE,
ADD COLUMN     "openUntil" DATE;

-- AlterTable
ALTER TABLE "visit" ADD COLUMN     "movedFromId" UUID,
ADD COLUMN     "overrideReason" TEXT;

-- AlterTable
ALTER TABLE "visit_occupancy" ADD COLUMN     "holdId" UUID,
ALTER COLUMN "visitId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "booking_hold" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "slots" JSONB NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,
    "heldById" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedKind" TEXT,

    CONSTRAINT "booking_hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_moment" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "minutes" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "visit_moment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_week" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "periods" JSONB NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID,

    CONSTRAINT "working_week_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_day_exception" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "periods" JSONB NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "working_day_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "special_day" (
    "id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "locationId" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledById" UUID,

    CONSTRAINT "special_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiting_list_entry" (
    "id" UUID NOT NULL,
    "pathwayId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "stepKey" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "wishes" JSONB NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedKind" TEXT,

    CONSTRAINT "waiting_list_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiting_list_offer" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "holdId" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "waiting_list_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" UUID,
    "patientId" UUID,
    "visitId" UUID,
    "locale" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedUntil" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "lastProblem" TEXT,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_choice" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "isWanted" BOOLEAN NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL,
    "chosenById" UUID NOT NULL,

    CONSTRAINT "reminder_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "booking_hold_pathwayId_idx" ON "booking_hold"("pathwayId");

-- CreateIndex
CREATE INDEX "booking_hold_expiresAt_idx" ON "booking_hold"("expiresAt");

-- CreateIndex
CREATE INDEX "visit_moment_visitId_idx" ON "visit_moment"("visitId");

-- CreateIndex
CREATE INDEX "working_week_userId_validFrom_idx" ON "working_week"("userId", "validFrom");

-- CreateIndex
CREATE INDEX "working_day_exception_userId_date_idx" ON "working_day_exception"("userId", "date");

-- CreateIndex
CREATE INDEX "absence_userId_startsAt_idx" ON "absence"("userId", "startsAt");

-- CreateIndex
CREATE INDEX "special_day_date_idx" ON "special_day"("date");

-- CreateIndex
CREATE INDEX "waiting_list_entry_pathwayId_idx" ON "waiting_list_entry"("pathwayId");

-- CreateIndex
CREATE UNIQUE INDEX "waiting_list_offer_holdId_key" ON "waiting_list_offer"("holdId");

-- CreateIndex
CREATE INDEX "waiting_list_offer_entryId_idx" ON "waiting_list_offer"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_dedupeKey_key" ON "outbox_message"("dedupeKey");

-- CreateIndex
CREATE INDEX "outbox_message_status_nextAttemptAt_idx" ON "outbox_message"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "outbox_message_visitId_idx" ON "outbox_message"("visitId");

-- CreateIndex
CREATE INDEX "outbox_message_patientId_idx" ON "outbox_message"("patientId");

-- CreateIndex
CREATE INDEX "reminder_choice_patientId_chosenAt_idx" ON "reminder_choice"("patientId", "chosenAt");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_secretHash_key" ON "calendar_feed"("secretHash");

-- CreateIndex
CREATE INDEX "calendar_feed_userId_idx" ON "calendar_feed"("userId");

-- CreateIndex
CREATE INDEX "visit_occupancy_holdId_idx" ON "visit_occupancy"("holdId");

-- CreateIndex
CREATE INDEX "visit_occupancy_resourceId_startsAt_idx" ON "visit_occupancy"("resourceId", "startsAt");

-- AddForeignKey
ALTER TABLE "visit_occupancy" ADD CONSTRAINT "visit_occupancy_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "booking_hold"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_moment" ADD CONSTRAINT "visit_moment_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_list_offer" ADD CONSTRAINT "waiting_list_offer_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "waiting_list_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Vocabularies and ranges ─────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "room" ADD CONSTRAINT "room_open_period" CHECK ("openUntil" >= "openFrom");
ALTER TABLE "visit" ADD CONSTRAINT "visit_override_reason" CHECK (btrim("overrideReason") <> '');
ALTER TABLE "visit_occupancy" ADD CONSTRAINT "visit_occupancy_one_owner" CHECK (num_nonnulls("visitId", "holdId") = 1);
ALTER TABLE "booking_hold" ADD CONSTRAINT "booking_hold_period" CHECK ("expiresAt" > "heldAt"),
  ADD CONSTRAINT "booking_hold_ended" CHECK (num_nulls("endedAt", "endedKind") IN (0, 2)),
  ADD CONSTRAINT "booking_hold_ended_kind" CHECK ("endedKind" IN ('confirmed', 'given-back', 'expired'));
ALTER TABLE "visit_moment" ADD CONSTRAINT "visit_moment_kind" CHECK (
  ("kind" IN ('arrived', 'left') AND "minutes" IS NULL) OR ("kind" = 'running-late' AND "minutes" BETWEEN 0 AND 600));
ALTER TABLE "absence" ADD CONSTRAINT "absence_kind" CHECK ("kind" IN ('leave', 'sickness', 'other')),
  ADD CONSTRAINT "absence_period" CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT "absence_cancelled" CHECK (num_nulls("cancelledAt", "cancelledById") IN (0, 2));
ALTER TABLE "special_day" ADD CONSTRAINT "special_day_kind" CHECK ("kind" IN ('closed', 'open')),
  ADD CONSTRAINT "special_day_name" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "special_day_cancelled" CHECK (num_nulls("cancelledAt", "cancelledById") IN (0, 2));
ALTER TABLE "waiting_list_entry" ADD CONSTRAINT "waiting_list_entry_priority" CHECK ("priority" IN ('soon', 'usual')),
  ADD CONSTRAINT "waiting_list_entry_ended" CHECK (num_nulls("endedAt", "endedKind") IN (0, 2)),
  ADD CONSTRAINT "waiting_list_entry_ended_kind" CHECK ("endedKind" IN ('booked', 'removed'));
ALTER TABLE "waiting_list_offer" ADD CONSTRAINT "waiting_list_offer_period" CHECK ("expiresAt" > "offeredAt"),
  ADD CONSTRAINT "waiting_list_offer_answered" CHECK (num_nulls("answeredAt", "answer") IN (0, 2)),
  ADD CONSTRAINT "waiting_list_offer_answer" CHECK ("answer" IN ('accepted', 'declined', 'expired'));
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_channel" CHECK ("channel" IN ('email', 'sms')),
  ADD CONSTRAINT "outbox_message_kind" CHECK ("kind" IN ('reminder', 'booked', 'moved', 'cancelled', 'offer')),
  ADD CONSTRAINT "outbox_message_locale" CHECK ("locale" IN ('nb', 'en')),
  ADD CONSTRAINT "outbox_message_status" CHECK ("status" IN ('pending', 'sending', 'sent', 'failed', 'cancelled', 'not-wanted', 'no-address')),
  ADD CONSTRAINT "outbox_message_attempts" CHECK ("attempts" >= 0),
  ADD CONSTRAINT "outbox_message_settled" CHECK (("settledAt" IS NULL) = ("status" IN ('pending', 'sending')));
ALTER TABLE "reminder_choice" ADD CONSTRAINT "reminder_choice_channel" CHECK ("channel" IN ('email', 'sms'));
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_secret_hash" CHECK ("secretHash" ~ '^[0-9a-f]{64}$');

-- One waiting place for a step, one open offer for a place.
CREATE UNIQUE INDEX "waiting_list_entry_once" ON "waiting_list_entry" ("pathwayId", "stepKey") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "waiting_list_offer_once" ON "waiting_list_offer" ("entryId") WHERE "answeredAt" IS NULL;

-- ── Kept ────────────────────────────────────────────────────────────────────────────────────────────────────────────

DROP TRIGGER pathway_standing_kept ON "pathway_standing";
DROP TRIGGER location_kept ON "location";
DROP TRIGGER room_kept ON "room";
DO $$
DECLARE
  rule text[];
BEGIN
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['pathway_standing', 'forlop_only_may_change', 'status,stage,stageIndex,stageCount,nextStep,waitingFor,dueAt,since,openFlags,openAlerts,unsigned,steps,visitsInDoubt,recordVersion,derivedAt,holdsUntil'],
    ['location', 'forlop_only_may_change', 'name,address'],
    ['room', 'forlop_only_may_change', 'name,kind,equipment,openFrom,openUntil'],
    ['booking_hold', 'forlop_append_only', 'endedAt,endedKind'],
    ['visit_moment', 'forlop_append_only', ''],
    ['working_week', 'forlop_append_only', ''],
    ['working_day_exception', 'forlop_append_only', ''],
    ['absence', 'forlop_append_only', 'cancelledAt,cancelledById'],
    ['special_day', 'forlop_append_only', 'cancelledAt,cancelledById'],
    ['waiting_list_entry', 'forlop_append_only', 'endedAt,endedKind'],
    ['waiting_list_offer', 'forlop_append_only', 'answeredAt,answer'],
    ['outbox_message', 'forlop_only_may_change', 'status,attempts,dueAt,nextAttemptAt,claimedUntil,settledAt,lastProblem'],
    ['reminder_choice', 'forlop_append_only', ''],
    ['calendar_feed', 'forlop_only_may_change', 'lastReadAt,revokedAt']
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION %I(%s)', rule[1] || '_kept', rule[1], rule[2],
      (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(string_to_array(nullif(rule[3], ''), ',')) argument));
    IF rule[1] NOT IN ('pathway_standing', 'location', 'room') THEN
      EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION %I()', rule[1] || '_not_emptied', rule[1], rule[2]);
    END IF;
  END LOOP;
END $$;

-- ── Row-level security ──────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  rule text[];
  mine constant text := '"patientId" = ANY (ARRAY(SELECT app_clinical_patient_ids()))';
  staff constant text := '(SELECT app_actor_is(''system'', ''lead'', ''doctor'', ''psychologist'', ''nurse''))';
  lead constant text := '(SELECT app_actor_is(''system'', ''lead''))';
BEGIN
  -- Patients book, move and cancel what their protocol lets them (lib/domain/access/policy.ts), on their own course only.
  FOREACH rule SLICE 1 IN ARRAY ARRAY[['visit', 'INSERT'], ['visit', 'UPDATE'], ['visit_staff', 'INSERT']] LOOP
    IF rule[2] = 'INSERT' THEN
      EXECUTE format('CREATE POLICY patient_books ON %I FOR INSERT TO forlop_app WITH CHECK ((SELECT app_actor_is(''patient'')) AND %s)', rule[1], mine);
    ELSE
      EXECUTE format('CREATE POLICY patient_books_update ON %I FOR UPDATE TO forlop_app USING ((SELECT app_actor_is(''patient'')) AND %s)', rule[1], mine);
    END IF;
  END LOOP;
  -- A claim follows its visit or hold: whoever may see that, may claim for it.
  DROP POLICY may_read ON "visit_occupancy";
  DROP POLICY may_add ON "visit_occupancy";
  DROP POLICY may_change ON "visit_occupancy";
  EXECUTE 'CREATE POLICY may_read ON "visit_occupancy" FOR SELECT TO forlop_app USING (' || staff || ' OR "visitId" IN (SELECT v."id" FROM "visit" v) OR "holdId" IN (SELECT h."id" FROM "booking_hold" h))';
  EXECUTE 'CREATE POLICY may_add ON "visit_occupancy" FOR INSERT TO forlop_app WITH CHECK (' || staff || ' OR ((SELECT app_actor_is(''patient'')) AND ("visitId" IN (SELECT v."id" FROM "visit" v) OR "holdId" IN (SELECT h."id" FROM "booking_hold" h))))';
  EXECUTE 'CREATE POLICY may_change ON "visit_occupancy" FOR UPDATE TO forlop_app USING (' || staff || ' OR ((SELECT app_actor_is(''patient'')) AND ("visitId" IN (SELECT v."id" FROM "visit" v) OR "holdId" IN (SELECT h."id" FROM "booking_hold" h))))';

  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['booking_hold', lead || ' OR ' || mine, lead || ' OR ((SELECT app_actor_is(''patient'', ''doctor'', ''psychologist'', ''nurse'')) AND ' || mine || ')', lead || ' OR ((SELECT app_actor_is(''patient'', ''doctor'', ''psychologist'', ''nurse'')) AND ' || mine || ')'],
    ['visit_moment', lead || ' OR ' || mine, lead || ' OR ((SELECT app_actor_is(''doctor'', ''psychologist'', ''nurse'')) AND ' || mine || ')', ''],
    ['working_week', staff, lead, ''],
    ['working_day_exception', staff, lead, ''],
    ['absence', staff, lead, lead],
    ['special_day', 'true', lead, lead],
    ['waiting_list_entry', lead || ' OR ' || mine, lead || ' OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', lead || ' OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')'],
    ['waiting_list_offer', lead || ' OR ' || mine, lead, lead || ' OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')'],
    ['outbox_message', lead || ' OR ' || mine, staff || ' OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', staff || ' OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')'],
    ['reminder_choice', lead || ' OR ' || mine, lead || ' OR ((SELECT app_actor_is(''patient'')) AND ' || mine || ')', ''],
    ['calendar_feed', '(SELECT app_actor_is(''system'')) OR "userId" = (SELECT app_actor_id())', '"userId" = (SELECT app_actor_id())', '(SELECT app_actor_is(''system'')) OR "userId" = (SELECT app_actor_id())']
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
