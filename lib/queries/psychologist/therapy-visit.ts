import { loadPathwayRecord } from "@/lib/db/pathways";
import { findPathwayOfVisit } from "@/lib/db/sessions";
import type { NoteKind, Visit } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { describeSession, type SessionFacts } from "@/lib/domain/session/describe-session";
import { defineQuery } from "@/lib/queries/define-query";
import { showTherapy, type TherapyRecord } from "@/lib/queries/psychologist/therapy-record";

export type TherapyVisit = {
  therapy: TherapyRecord;
  visit: Visit;
  step: ProtocolStep;
  /** The documents that this visit asks for, in the order they are written. */
  documents: NoteKind[];
  /** Null when the visit is not a treatment session. */
  session: SessionFacts | null;
};

/** The psychologist's working page for one visit: what to write, and what to have in view while writing. */
export const therapyVisit = defineQuery({
  name: "therapy-visit",
  permission: "note:view-therapy",
  load: async (tx, { visitId }: { visitId: string }, { now }): Promise<TherapyVisit | undefined> => {
    const pathwayId = await findPathwayOfVisit(tx, visitId);
    const record = pathwayId === undefined ? undefined : await loadPathwayRecord(tx, pathwayId);
    const visit = record?.visits.find(({ id }) => id === visitId);
    const step = record?.protocol.steps.find(({ key }) => key === visit?.stepKey);
    if (!record || !visit || !step) return undefined;
    return {
      therapy: showTherapy(record, now),
      visit,
      step,
      documents: step.documents,
      session: describeSession(record, visitId, now),
    };
  },
  shows: ({ therapy, session }) => [
    {
      patientId: therapy.patient.id,
      information: [
        "name-and-birth-date",
        "questionnaires",
        "notes",
        "treatment-plan",
        "comfort-card",
        ...(session ? (["session", "dose", "vital-signs"] as const) : []),
      ],
    },
  ],
});
