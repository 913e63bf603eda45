import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertVitals } from "@/lib/db/vitals";
import { ok } from "@/lib/domain/result";
import { importVitals as decideImportVitals } from "@/lib/domain/vitals/import-vitals";
import { ImportVitalsInput } from "@/lib/domain/vitals/vitals.schema";
import { newId } from "@/lib/platform/ids";

/** The readings of a monitor's file are charted as ordinary readings, marked as imported; the same file twice adds nothing. */
export const importVitals = definePathwayCommand({
  name: "import-vitals",
  permission: "vitals:record",
  input: ImportVitalsInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideImportVitals(record, input, { now, newReadingId: newId }),
  save: async (tx, record, { visitId, readings, leftOut }, { permit, now }) => {
    await insertVitals(tx, record, readings, permit, now);
    const alerts = readings.reduce((sum, reading) => sum + reading.alerts.length, 0);
    return ok({ visitId, readings: readings.length, leftOut, alerts });
  },
  audit: ({ visitId, readings, leftOut }, { alerts }) => ({
    action: "vitals.imported",
    subjectId: visitId,
    payload: { readings: readings.length, leftOut, alerts },
  }),
});
