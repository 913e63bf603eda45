import { type AfterDose, type Home, lookAfterDose, lookHome } from "@/lib/domain/pathway/own-home";
import { defineQuery } from "@/lib/queries/define-query";
import { ownRecord } from "@/lib/queries/patient/own-pathway";

export type OwnHome = { now: Date; patientId: string; name: string; afterDose: AfterDose | null; home: Home | null };

/** The patient's start page. On the day of a dose it is one calm page, and this shows nothing else. */
export const ownHome = defineQuery({
  name: "own-home",
  permission: "pathway:view-own",
  load: async (tx, _input: null, { permit, now }): Promise<OwnHome | undefined> => {
    const record = await ownRecord(tx, permit.actor.patientId);
    if (!record) return undefined;
    const afterDose = lookAfterDose(record, now);
    const who = { now, patientId: record.patient.id, name: record.patient.name };
    return { ...who, afterDose, home: afterDose ? null : lookHome(record, now) };
  },
  shows: ({ patientId, afterDose }) => [
    { patientId, information: afterDose ? ["visits", "session"] : ["journey", "visits", "eligibility"] },
  ],
});
