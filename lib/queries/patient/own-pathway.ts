import { findNewestPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Information } from "@/lib/domain/access/information";
import { afterDoseProtection } from "@/lib/domain/pathway/after-dose-protection";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { defineQuery, type Query } from "@/lib/queries/define-query";

/** `view` is null after a dose, until the next day: then the patient's phone shows one calm page and nothing else (product document 3, gate 7). */
export type Own<View> = { patientId: string; view: View | null };

/** The course that a patient is in: their newest, under their own row-level security. Undefined for anybody who is no patient. */
export async function ownRecord(tx: Tx, patientId: string | null | undefined): Promise<PathwayRecord | undefined> {
  if (!patientId) return undefined;
  const pathwayId = await findNewestPathwayId(tx, patientId);
  return pathwayId === undefined ? undefined : loadPathwayRecord(tx, pathwayId);
}

/** A patient's page of their own course: closed after a dose, logged like every other view. */
export function defineOwnQuery<Input, View>(spec: {
  name: string;
  shows: Information[];
  /** Forms are answered on the clinic's tablet too, by a sign-in that may do nothing else. */
  permission?: "questionnaire:view-own";
  /** Stays open after a dose: what the law says must always be possible. */
  isOpenAfterDose?: boolean;
  look: (record: PathwayRecord, input: Input, now: Date, tx: Tx) => Promise<View | undefined>;
}): Query<Input, Own<View>> {
  return defineQuery({
    name: spec.name,
    permission: spec.permission ?? "pathway:view-own",
    load: async (tx, input: Input, { permit, now }): Promise<Own<View> | undefined> => {
      const record = await ownRecord(tx, permit.actor.patientId);
      if (!record) return undefined;
      const patientId = record.patient.id;
      if (!spec.isOpenAfterDose && afterDoseProtection(record, now)) return { patientId, view: null };
      const view = await spec.look(record, input, now, tx);
      return view === undefined ? undefined : { patientId, view };
    },
    shows: ({ patientId, view }) => (view === null ? [] : [{ patientId, information: spec.shows }]),
  });
}
