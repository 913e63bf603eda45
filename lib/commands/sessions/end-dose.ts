import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { insertDoseEnding } from "@/lib/db/doses";
import { unsafeConfirmSecondPerson } from "@/lib/db/second-person";
import { EndDoseInput } from "@/lib/domain/dose/dose.schema";
import { endDose as decideEndDose } from "@/lib/domain/dose/end-dose";
import { ok } from "@/lib/domain/result";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";

/** The nurse and a second person say what the patient got: an infusion that has run in, or a dose that was broken off. */
export const endDose = definePathwayCommand({
  name: "end-dose",
  permission: "dose:end",
  input: EndDoseInput,
  alsoLoad: (tx, input, _record, { permit, now }) =>
    unsafeConfirmSecondPerson(tx, input, { at: systemClock.now(), clinicNow: now, permit }).then((secondPerson) => ({
      secondPerson,
    })),
  decide: (record, input, { permit, now, extra }) =>
    decideEndDose(record, input, { now, recorderId: permit.actor.userId, ...extra }),
  save: async (tx, record, ended, { permit, now }) => {
    await insertDoseEnding(tx, record, ended, { permit, now, newRowId: newId });
    return ok({ endingId: ended.id, givenMg: ended.givenMg, wastedMg: ended.wastedMg });
  },
  audit: ({ id, visitId, doseId, kind, givenMg, givenVolumeMl, wastedMg, witnessId }) => ({
    action: "dose.ended",
    subjectId: id,
    payload: { visitId, doseId, kind, givenMg, givenVolumeMl, wastedMg, witnessId },
  }),
});
