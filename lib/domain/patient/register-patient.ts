import {
  type CareTeamIncomplete,
  composeCareTeam,
  type StaffMember,
  type TeamMember,
} from "@/lib/domain/care-team/compose-care-team";
import { clinicDate } from "@/lib/domain/calendar";
import type { EnquiryState } from "@/lib/domain/enquiry/enquiry.schema";
import { comparablePhone } from "@/lib/domain/enquiry/submit-enquiry";
import { acceptNationalId, type NationalIdRefusal } from "@/lib/domain/patient/national-id";
import type { RegisterPatientInput } from "@/lib/domain/patient/patient.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** What is known before anybody is registered. */
export type RegistrationFacts = {
  production: boolean;
  protocolExists: boolean;
  staff: readonly StaffMember[];
  /** The course of the patient who already has this number, if any. */
  existing: { pathwayId: string } | null;
  emailTaken: boolean;
  enquiry: { id: string; state: EnquiryState } | null;
};

export type PatientRegistered = {
  person: Omit<
    RegisterPatientInput,
    "commandId" | "enquiryId" | "protocolId" | "referralReason" | "psychologistId" | "doctorIds" | "nurseIds"
  >;
  enquiryId: string | null;
  protocolId: string;
  referralReason: string;
  team: TeamMember[];
  registeredAt: Date;
};

export type RegisterPatientRefusal =
  | NationalIdRefusal
  | CareTeamIncomplete
  | { kind: "birth-date-in-future" }
  | { kind: "already-registered"; pathwayId: string }
  | { kind: "protocol-unknown" }
  | { kind: "email-taken" }
  | { kind: "enquiry-settled" };

/**
 * Register a person as a patient with one course of treatment. One person has one patient record for life: a number that is known refuses
 * `already-registered`, and a new course starts from the earlier one.
 */
export function registerPatient(
  input: RegisterPatientInput,
  facts: RegistrationFacts,
  { now }: { now: Date },
): Result<PatientRegistered, RegisterPatientRefusal> {
  const number = acceptNationalId(input.nationalId, input, facts);
  if (!number.ok) return number;
  if (input.birthDate > clinicDate(now)) return refuse({ kind: "birth-date-in-future" });
  if (facts.existing) return refuse({ kind: "already-registered", pathwayId: facts.existing.pathwayId });
  if (facts.enquiry && (facts.enquiry.state === "registered" || facts.enquiry.state === "declined")) {
    return refuse({ kind: "enquiry-settled" });
  }
  if (!facts.protocolExists) return refuse({ kind: "protocol-unknown" });
  const team = composeCareTeam(input, facts.staff);
  if (!team.ok) return team;
  if (facts.emailTaken) return refuse({ kind: "email-taken" });
  const { name, birthDate, email, locale, gpName, gpOffice, nextOfKin } = input;
  return ok({
    person: {
      ...{ name, birthDate, email, locale, gpName, gpOffice, nextOfKin },
      nationalId: number.value.digits,
      phone: comparablePhone(input.phone),
    },
    enquiryId: facts.enquiry?.id ?? null,
    protocolId: input.protocolId,
    referralReason: input.referralReason,
    team: team.value,
    registeredAt: now,
  });
}
