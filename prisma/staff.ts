import type { Role, SignedInActor } from "@/lib/domain/access/actor";
import type { Weekday, WorkingPeriod } from "@/lib/domain/booking/capacity";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Equipment } from "@/lib/domain/protocol/protocol.schema";

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

/** With which the demo's nurses and doctors confirm as the second person. */
export const DEMO_PIN = "274916";

export const LOCATIONS = [
  { id: id("b01"), name: "Oslo", address: "Eksempelgata 3, 0150 Oslo" },
  { id: id("b02"), name: "Trondheim", address: "Eksempelveien 8, 7010 Trondheim" },
] as const;
const [OSLO, TRONDHEIM] = LOCATIONS;

const TREATMENT_ROOM: readonly Equipment[] = ["monitor", "oxygen", "emergency-kit", "recliner"];

export const ROOMS = [
  { id: id("c01"), locationId: OSLO.id, name: "Rom 1", kind: "consultation", equipment: [] },
  { id: id("c02"), locationId: OSLO.id, name: "Rom 2", kind: "consultation", equipment: [] },
  { id: id("c03"), locationId: OSLO.id, name: "Rom 3", kind: "treatment", equipment: TREATMENT_ROOM },
  {
    id: id("c04"),
    locationId: OSLO.id,
    name: "Rom 4",
    kind: "treatment",
    equipment: [...TREATMENT_ROOM, "infusion-pump"],
  },
  { id: id("c05"), locationId: TRONDHEIM.id, name: "Rom 1", kind: "consultation", equipment: [] },
  { id: id("c06"), locationId: TRONDHEIM.id, name: "Rom 2", kind: "treatment", equipment: TREATMENT_ROOM },
] as const;

type Hours = Pick<WorkingPeriod, "from" | "to" | "locationId" | "presence">;
const IN_OSLO: Hours = { from: "07:30", to: "17:30", locationId: OSLO.id, presence: "on-site" };
const IN_TRONDHEIM: Hours = { from: "09:00", to: "16:00", locationId: TRONDHEIM.id, presence: "on-site" };
const ON_CALL: Hours = { from: "07:30", to: "17:30", locationId: OSLO.id, presence: "reachable" };
const ON_CALL_TRONDHEIM: Hours = { ...IN_TRONDHEIM, presence: "reachable" };

/** Monday to Friday, in order; null is a day off. */
const week = (...days: readonly (Hours | null)[]): WorkingPeriod[] =>
  days.flatMap((hours, index) => (hours === null ? [] : [{ weekday: (index + 1) as Weekday, ...hours }]));

/**
 * When times may be given with whom: everybody in Oslo all week, but Marte Lien is on call on Fridays, Jonas Hagen and Henrik Dahl take the
 * Thursdays in Trondheim, and Mons Larsen joined them there on 30 November, when he gave up his Fridays.
 */
export const WORKING_WEEKS: readonly {
  id: string;
  userId: string;
  validFrom: CalendarDate;
  periods: WorkingPeriod[];
}[] = [
  ...(["psychologist", "nurse"] as const).map((key, index) => ({
    ...{ id: id(`d0${index + 1}`), userId: STAFF[key].userId, validFrom: "2026-08-03" },
    periods: week(IN_OSLO, IN_OSLO, IN_OSLO, IN_OSLO, IN_OSLO),
  })),
  {
    ...{ id: id("d03"), userId: STAFF.doctor.userId, validFrom: "2026-08-03" },
    periods: week(IN_OSLO, IN_OSLO, IN_OSLO, IN_OSLO, ON_CALL),
  },
  {
    ...{ id: id("d04"), userId: STAFF.secondDoctor.userId, validFrom: "2026-08-03" },
    periods: week(IN_OSLO, IN_OSLO, IN_OSLO, ON_CALL_TRONDHEIM, IN_OSLO),
  },
  {
    ...{ id: id("d05"), userId: STAFF.secondPsychologist.userId, validFrom: "2026-08-03" },
    periods: week(IN_OSLO, IN_OSLO, IN_OSLO, IN_TRONDHEIM, IN_OSLO),
  },
  {
    ...{ id: id("d06"), userId: STAFF.secondNurse.userId, validFrom: "2026-08-03" },
    periods: week(IN_OSLO, IN_OSLO, IN_OSLO, IN_OSLO, IN_OSLO),
  },
  {
    ...{ id: id("d07"), userId: STAFF.secondNurse.userId, validFrom: "2026-11-30" },
    periods: week(IN_OSLO, IN_OSLO, IN_OSLO, IN_TRONDHEIM, null),
  },
];

/** The first moment of the invented clinic, and the moment the demo opens at: Wednesday 2 December 2026, 09.00 in Oslo. */
export const CLINIC_OPENED_AT = new Date("2026-08-03T06:00:00.000Z");
export const DEMO_NOW = new Date("2026-12-02T08:00:00.000Z");

/** A member of staff as the actor of a command or query. */
export function actorOf(key: StaffKey): SignedInActor {
  const { userId, name, role } = STAFF[key];
  return { userId, name, role, patientId: null, locale: "nb" };
}
