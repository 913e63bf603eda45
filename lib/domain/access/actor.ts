export const ROLES = ["patient", "doctor", "psychologist", "nurse", "lead"] as const;
/** A person's part in the clinic. A user holds one role at a time, for a period that the clinic lead grants. */
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES = ["doctor", "psychologist", "nurse", "lead"] as const satisfies readonly Role[];
export const CLINICAL_ROLES = ["doctor", "psychologist", "nurse"] as const satisfies readonly Role[];
export type ClinicalRole = (typeof CLINICAL_ROLES)[number];

export const LOCALES = ["nb", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Somebody signed in, acting in one role. */
export type SignedInActor = {
  userId: string;
  name: string;
  role: Role;
  /** The patient this account belongs to; null for staff. */
  patientId: string | null;
  locale: Locale;
  /** A sign-in for the forms alone, opened with a code on the clinic's tablet; a whole sign-in has none. */
  limitedTo?: "forms";
};

/** Somebody on the public pages: may send an enquiry, activate an account, nothing else. */
export type VisitorActor = { userId: null; name: string; role: "visitor"; patientId: null; locale: Locale };

/** The program itself, in a job that nobody sits in front of: permitted and audited like anybody, with no name. */
export type SystemActor = { userId: null; name: string; role: "system"; patientId: null; locale: Locale };

export type Actor = SignedInActor | VisitorActor | SystemActor;
export type ActorRole = Actor["role"];

/** The visitor in a language. */
export function visitor(locale: Locale): VisitorActor {
  return { userId: null, name: "", role: "visitor", patientId: null, locale };
}

/** The program itself, for jobs. */
export const SYSTEM: SystemActor = { userId: null, name: "Forløp", role: "system", patientId: null, locale: "nb" };
