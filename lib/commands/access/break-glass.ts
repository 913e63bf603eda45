import { defineCommand } from "@/lib/commands/define-command";
import { insertBreakGlass } from "@/lib/db/break-glass";
import { type FoundPatient, listOpenable, unsafeFindPatient } from "@/lib/db/patient-search";
import { breakGlassExpiresAt, breakGlassInput } from "@/lib/domain/access/break-glass";
import { ok, refuse } from "@/lib/domain/result";

type Loaded = { patient: FoundPatient; openAlready: boolean };
type Decision = { id: string; reason: string; patient: FoundPatient };

/**
 * A clinician opens a record outside the own care team, for a written reason and a few hours (pjl § 16; reference 4.2). It passes a block too:
 * an emergency is what it is for. The patient and the clinic lead see who, when and why.
 */
export const breakGlass = defineCommand<
  "access:break-glass",
  typeof breakGlassInput,
  Loaded,
  Decision,
  { kind: "open-already" },
  { id: string; pathwayId: string | null; sessionId: string | null }
>({
  name: "break-glass",
  permission: "access:break-glass",
  input: breakGlassInput,
  load: async (tx, { patientId }) => {
    const patient = await unsafeFindPatient(tx, patientId);
    return patient && { patient, openAlready: (await listOpenable(tx, [patientId])).has(patientId) };
  },
  decide: ({ patient, openAlready }, { commandId, reason }) =>
    openAlready ? refuse({ kind: "open-already" }) : ok({ id: commandId, reason, patient }),
  save: async (tx, { id, reason, patient }, { permit, now }) => {
    const { patientId, pathwayId, sessionId } = patient;
    await insertBreakGlass(tx, { id, patientId, reason, openedAt: now, expiresAt: breakGlassExpiresAt(now) }, permit);
    return ok({ id, pathwayId, sessionId });
  },
  audit: ({ id, patient }) => ({ action: "glass.broken", patientId: patient.patientId, subjectId: id, payload: null }),
});
