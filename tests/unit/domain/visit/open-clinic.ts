import { type Capacity, WEEKDAYS } from "@/lib/domain/booking/capacity";
import { at, DOCTOR, NURSE, PSYCHOLOGIST, SECOND_NURSE } from "@/tests/support/builders";

const ROLES = { roleFrom: at("2026-01-01 00:00"), roleTo: null };
const PLACE = { locationId: "oslo", location: "Oslo", openFrom: null, openUntil: null };
const EVERYTHING = ["monitor", "oxygen", "emergency-kit", "recliner", "infusion-pump"] as const;

/** A clinic in which everybody is at work from six to twenty-two every day, and nothing is taken. */
export function anOpenClinic(facts: Partial<Capacity> = {}): Capacity {
  return {
    rooms: [
      { id: "room-1", name: "Rom 1", kind: "consultation", equipment: [], ...PLACE },
      { id: "room-3", name: "Rom 3", kind: "treatment", equipment: EVERYTHING, ...PLACE },
    ],
    employees: [
      { ...DOCTOR, role: "doctor", ...ROLES },
      { ...PSYCHOLOGIST, role: "psychologist", ...ROLES },
      { ...NURSE, role: "nurse", ...ROLES },
      { ...SECOND_NURSE, role: "nurse", ...ROLES },
    ],
    weeks: [DOCTOR, PSYCHOLOGIST, NURSE, SECOND_NURSE].map(({ userId }) => ({
      id: `week ${userId}`,
      userId,
      validFrom: "2026-01-01",
      periods: WEEKDAYS.map((weekday) => ({
        ...{ weekday, from: "06:00", to: "22:00", locationId: "oslo", presence: "on-site" as const },
      })),
      recordedAt: at("2026-01-01 08:00"),
    })),
    ...{ exceptions: [], absences: [], specialDays: [], publicHolidays: [], claims: [] },
    ...facts,
  };
}
