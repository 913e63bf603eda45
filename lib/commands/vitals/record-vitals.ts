import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { vitalsInserts } from "@/lib/db/vitals";
import { ok } from "@/lib/domain/result";
import { recordVitals as decideRecordVitals, withVitals } from "@/lib/domain/vitals/record-vitals";
import { RecordVitalsInput } from "@/lib/domain/vitals/vitals.schema";

/** The nurse, or the doctor, charts one set of vital signs; what lies outside the limits raises alerts in the same transaction. */
export const recordVitals = definePathwayCommand({
  name: "record-vitals",
  permission: "vitals:record",
  input: RecordVitalsInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordVitals(record, input, { now }),
  atOnce: {
    record: (before, recorded, { permit, now }) => withVitals(before, recorded, { now, by: permit.actor }),
    statements: (before, recorded, { permit, now }) => vitalsInserts(before, [recorded], permit, now),
  },
  save: (_tx, _record, { readingId, assessment, alerts }) =>
    Promise.resolve(ok({ readingId, assessment, alerts: alerts.length })),
  audit: ({ readingId, visitId, assessment, ruleVersion, alerts }) => ({
    action: "vitals.recorded",
    subjectId: readingId,
    payload: {
      visitId,
      assessment,
      ruleVersion,
      alerts: alerts.map(({ sign, level, rule }) => ({ sign, level, rule })),
    },
  }),
});
