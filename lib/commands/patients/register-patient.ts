import { defineCommand } from "@/lib/commands/define-command";
import { refreshStanding } from "@/lib/db/standings";
import { listClinicalStaff } from "@/lib/db/care-team";
import { findEnquiry, markEnquiryRegistered } from "@/lib/db/enquiries";
import { findPathwayByNationalId, insertPatient } from "@/lib/db/patients";
import { findProtocol } from "@/lib/db/protocols";
import type { Tx } from "@/lib/db/unit-of-work";
import { isEmailTaken } from "@/lib/db/users";
import { RegisterPatientInput } from "@/lib/domain/patient/patient.schema";
import {
  registerPatient as decideRegisterPatient,
  type RegistrationFacts,
} from "@/lib/domain/patient/register-patient";
import { ok } from "@/lib/domain/result";
import { activationCode, activationCodeHash } from "@/lib/platform/activation-codes";
import { requireEnv } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";

/**
 * The clinic lead registers a patient: person, account, course and care team in one. The course's id is the command's, and
 * `activationCode(pathwayId)` is the one-time code, shown once; the database keeps its hash only.
 */
export const registerPatient = defineCommand({
  name: "register-patient",
  permission: "patient:register",
  input: RegisterPatientInput,
  load: async (tx, input, { now }) => {
    const enquiryId = input.enquiryId === "" ? undefined : input.enquiryId;
    const enquiry = enquiryId === undefined ? null : await findEnquiry(tx, enquiryId);
    if (enquiry === undefined) return undefined;
    return {
      facts: { ...(await loadFacts(tx, input, now)), enquiry },
      ids: {
        patientId: newId(),
        userId: newId(),
        pathwayId: input.commandId,
        codeHash: activationCodeHash(activationCode(input.commandId)),
      },
    };
  },
  decide: ({ facts }, input, { now }) => decideRegisterPatient(input, facts, { now }),
  save: async (tx, registered, { permit, now }, { ids }) => {
    const saved = await insertPatient(tx, registered, ids, permit);
    if (!saved.ok) return saved;
    if (registered.enquiryId !== null) await markEnquiryRegistered(tx, registered.enquiryId, now, permit);
    await refreshStanding(tx, ids.pathwayId, now);
    return ok(saved.value);
  },
  audit: (registered, saved) => ({
    action: "patient.registered",
    patientId: saved.patientId,
    subjectId: saved.pathwayId,
    payload: { protocolId: registered.protocolId, enquiryId: registered.enquiryId, team: registered.team },
  }),
});

async function loadFacts(tx: Tx, input: RegisterPatientInput, now: Date): Promise<Omit<RegistrationFacts, "enquiry">> {
  // Before the person: an address taken a moment ago by the same person's registration must not hide that they are registered.
  const emailTaken = await isEmailTaken(tx, input.email);
  const existing = await findPathwayByNationalId(tx, input.nationalId.replace(/\s/g, ""));
  return {
    production: requireEnv().environment === "production",
    protocolExists: (await findProtocol(tx, input.protocolId)) !== undefined,
    staff: await listClinicalStaff(tx, now),
    existing: existing ?? null,
    emailTaken,
  };
}
