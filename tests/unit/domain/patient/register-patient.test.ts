import { describe, expect, it } from "vitest";
import type { StaffMember } from "@/lib/domain/care-team/compose-care-team";
import type { RegisterPatientInput } from "@/lib/domain/patient/patient.schema";
import { registerPatient, type RegistrationFacts } from "@/lib/domain/patient/register-patient";

const id = (n: number) => `01930000-0000-7000-8000-00000000000${n}`;
const now = new Date("2026-12-02T08:00:00.000Z");
const staff: StaffMember[] = [
  { userId: id(1), name: "Marte Lien", role: "doctor" },
  { userId: id(2), name: "Ingrid Solberg", role: "psychologist" },
  { userId: id(4), name: "Karin Haugen", role: "nurse" },
];
const ola: RegisterPatientInput = {
  commandId: id(5),
  name: "Ola Nordmann",
  nationalId: "158686 10066",
  birthDate: "1986-06-15",
  phone: "400 00 200",
  email: "ola.nordmann@forlop.example",
  locale: "nb",
  gpName: "Ragnhild Tveit",
  gpOffice: "Tveita legekontor",
  nextOfKin: "Kari Nordmann, søster, 400 00 300",
  referralReason: "Tilbakevendende depresjon.",
  protocolId: id(6),
  psychologistId: id(2),
  doctorIds: [id(1)],
  nurseIds: [id(4)],
};
const facts: RegistrationFacts = {
  production: false,
  protocolExists: true,
  staff,
  existing: null,
  emailTaken: false,
  enquiry: null,
};
const refusalOf = (change: Partial<RegisterPatientInput>, known: Partial<RegistrationFacts> = {}) => {
  const result = registerPatient({ ...ola, ...change }, { ...facts, ...known }, { now });
  return result.ok ? "registered" : result.refusal;
};

describe("registering a patient", () => {
  it("keeps the number without blanks, the phone in one way of writing, and the whole team", () => {
    const result = registerPatient(ola, facts, { now });
    expect(result).toMatchObject({
      ok: true,
      value: {
        person: { name: "Ola Nordmann", nationalId: "15868610066", birthDate: "1986-06-15", phone: "40000200" },
        enquiryId: null,
        team: [
          { userId: id(2), role: "psychologist" },
          { userId: id(1), role: "doctor" },
          { userId: id(4), role: "nurse" },
        ],
        registeredAt: now,
      },
    });
  });

  it("may begin with an enquiry that is not settled", () => {
    expect(refusalOf({}, { enquiry: { id: id(7), state: "waiting-list" } })).toBe("registered");
    expect(refusalOf({}, { enquiry: { id: id(7), state: "registered" } })).toEqual({ kind: "enquiry-settled" });
    expect(refusalOf({}, { enquiry: { id: id(7), state: "declined" } })).toEqual({ kind: "enquiry-settled" });
  });

  it("refuses a number with a wrong control digit: national-id-invalid", () => {
    expect(refusalOf({ nationalId: "15868610067" })).toEqual({ kind: "national-id-invalid" });
  });

  it("refuses an invented number in production: synthetic-in-production", () => {
    expect(refusalOf({}, { production: true })).toEqual({ kind: "synthetic-in-production" });
  });

  it("refuses a real number among invented people: real-outside-production", () => {
    expect(refusalOf({ nationalId: "13097248022", birthDate: "1972-09-13" })).toEqual({
      kind: "real-outside-production",
    });
  });

  it("refuses a birth date that the number contradicts: birth-date-mismatch", () => {
    expect(refusalOf({ birthDate: "1986-06-16" })).toEqual({ kind: "birth-date-mismatch" });
  });

  it("refuses a birth date that has not come: birth-date-in-future", () => {
    expect(refusalOf({ birthDate: "2086-06-15" })).toEqual({ kind: "birth-date-in-future" });
  });

  it("refuses somebody who is a patient already, and says which course: already-registered", () => {
    expect(refusalOf({}, { existing: { pathwayId: id(8) } })).toEqual({ kind: "already-registered", pathwayId: id(8) });
  });

  it("refuses an unknown protocol: protocol-unknown", () => {
    expect(refusalOf({}, { protocolExists: false })).toEqual({ kind: "protocol-unknown" });
  });

  it("refuses a team that lacks somebody: care-team-incomplete", () => {
    expect(refusalOf({ nurseIds: [] })).toEqual({ kind: "care-team-incomplete", role: "nurse" });
  });

  it("refuses an e-mail address that has an account: email-taken", () => {
    expect(refusalOf({}, { emailTaken: true })).toEqual({ kind: "email-taken" });
  });
});
