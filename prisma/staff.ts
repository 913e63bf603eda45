import type { Role, SignedInActor } from "@/lib/domain/access/actor";

/** The invented clinic's staff, places and first moment. The same people in demo, tests and README. Nobody here exists. */
export type StaffPersona = {
  key: string;
  userId: string;
  name: string;
  email: string;
  role: Exclude<Role, "patient">;
  hprNumber: string | null;
};

const id = (last: string): string => `01930000-0000-7000-8000-${last.padStart(12, "0")}`;

export const STAFF = {
  lead: {
    key: "lead",
    userId: id("a01"),
    name: "Kari Lunde",
    email: "kari.lunde@forlop.example",
    role: "lead",
    hprNumber: null,
  },
  doctor: {
    key: "doctor",
    userId: id("a02"),
    name: "Marte Lien",
    email: "marte.lien@forlop.example",
    role: "doctor",
    hprNumber: "9000001",
  },
  secondDoctor: {
    key: "secondDoctor",
    userId: id("a03"),
    name: "Jonas Hagen",
    email: "jonas.hagen@forlop.example",
    role: "doctor",
    hprNumber: "9000002",
  },
  psychologist: {
    key: "psychologist",
    userId: id("a04"),
    name: "Ingrid Solberg",
    email: "ingrid.solberg@forlop.example",
    role: "psychologist",
    hprNumber: "9000003",
  },
  secondPsychologist: {
    key: "secondPsychologist",
    userId: id("a05"),
    name: "Henrik Dahl",
    email: "henrik.dahl@forlop.example",
    role: "psychologist",
    hprNumber: "9000004",
  },
  nurse: {
    key: "nurse",
    userId: id("a06"),
    name: "Karin Haugen",
    email: "karin.haugen@forlop.example",
    role: "nurse",
    hprNumber: "9000005",
  },
  secondNurse: {
    key: "secondNurse",
    userId: id("a07"),
    name: "Mons Larsen",
    email: "mons.larsen@forlop.example",
    role: "nurse",
    hprNumber: "9000006",
  },
} as const satisfies Record<string, StaffPersona>;
export type StaffKey = keyof typeof STAFF;

/** Every invented account has this password. Production has no invented accounts. */
export const DEMO_PASSWORD = "fjord-lys-2026";

export const LOCATIONS = [
  { id: id("b01"), name: "Oslo" },
  { id: id("b02"), name: "Trondheim" },
] as const;

export const ROOMS = [
  { id: id("c01"), locationId: LOCATIONS[0].id, name: "Rom 1", kind: "consultation" },
  { id: id("c02"), locationId: LOCATIONS[0].id, name: "Rom 2", kind: "consultation" },
  { id: id("c03"), locationId: LOCATIONS[0].id, name: "Rom 3", kind: "treatment" },
  { id: id("c04"), locationId: LOCATIONS[0].id, name: "Rom 4", kind: "treatment" },
  { id: id("c05"), locationId: LOCATIONS[1].id, name: "Rom 1", kind: "consultation" },
  { id: id("c06"), locationId: LOCATIONS[1].id, name: "Rom 2", kind: "treatment" },
] as const;

/** The first moment of the invented clinic, and the moment the demo opens at: Wednesday 2 December 2026, 09.00 in Oslo. */
export const CLINIC_OPENED_AT = new Date("2026-08-03T06:00:00.000Z");
export const DEMO_NOW = new Date("2026-12-02T08:00:00.000Z");

/** A member of staff as the actor of a command or query. */
export function actorOf(key: StaffKey): SignedInActor {
  const { userId, name, role } = STAFF[key];
  return { userId, name, role, patientId: null, locale: "nb" };
}
