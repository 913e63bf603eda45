-- AlterTable
ALTER TABLE "pathway_standing" ADD COLUMN     "derivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00 +00:00',
ADD COLUMN     "holdsUntil" TIMESTAMPTZ(3),
ADD COLUMN     "recordVersion" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "pathway_standing_holdsUntil_idx" ON "pathway_standing"("holdsUntil");

-- These columns are derived like the rest of the row and may change with it.
DROP TRIGGER pathway_standing_kept ON "pathway_standing";
CREATE TRIGGER pathway_standing_kept BEFORE UPDATE OR DELETE ON "pathway_standing" FOR EACH ROW EXECUTE FUNCTION forlop_only_may_change(
  'status', 'stage', 'stageIndex', 'stageCount', 'nextStep', 'waitingFor', 'dueAt', 'since', 'openFlags', 'openAlerts', 'unsigned', 'steps',
  'recordVersion', 'derivedAt', 'holdsUntil');
