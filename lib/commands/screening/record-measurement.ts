import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertMeasurement } from "@/lib/db/screening";
import { RecordMeasurementInput } from "@/lib/domain/screening/screening.schema";
import { recordMeasurement as decideRecordMeasurement } from "@/lib/domain/screening/record-measurement";
import { ok } from "@/lib/domain/result";

/** Doctor or nurse records weight and what was measured with it. */
export const recordMeasurement = definePathwayCommand({
  name: "record-measurement",
  permission: "measurement:record",
  input: RecordMeasurementInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordMeasurement(record, input, { now }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertMeasurement(tx, record, decided, permit, now);
    return ok({ measurementId: decided.commandId });
  },
  audit: ({ measuredAt }, { measurementId }) => ({
    action: "measurement.recorded",
    subjectId: measurementId,
    payload: { measuredAt },
  }),
});
