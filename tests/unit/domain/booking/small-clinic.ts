import { addMinutes } from "date-fns";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import type {
  Absence,
  Capacity,
  Claim,
  ClinicRoom,
  Employee,
  WorkingDayException,
  WorkingPeriod,
  WorkingWeek,
} from "@/lib/domain/booking/capacity";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { at, protocolNamed } from "@/tests/support/builders";

/** A clinic in small: one place, two rooms, one of each role, everybody from eight to four on weekdays. */
export function aClinic(facts: Partial<Capacity> = {}): Capacity {
  return {
    rooms: [aRoom("treatment-room", {}), aRoom("talking-room", { kind: "consultation", equipment: [] })],
    employees: [
      anEmployee("doctor", "doctor"),
      anEmployee("psychologist", "psychologist"),
      anEmployee("nurse", "nurse"),
    ],
    weeks: [aWeek("doctor"), aWeek("psychologist"), aWeek("nurse")],
    ...{ exceptions: [], absences: [], specialDays: [], publicHolidays: [], claims: [] },
    ...facts,
  };
}

export function aRoom(id: string, facts: Partial<ClinicRoom>): ClinicRoom {
  return {
    ...{ id, name: id, kind: "treatment", locationId: "oslo", location: "Oslo" },
    equipment: ["monitor", "oxygen", "emergency-kit", "recliner"],
    ...{ openFrom: null, openUntil: null },
    ...facts,
  };
}

export function anEmployee(userId: string, role: Employee["role"], facts: Partial<Employee> = {}): Employee {
  return { userId, name: userId, role, roleFrom: at("2026-08-03 00:00"), roleTo: null, ...facts };
}

/** Monday to Friday from eight to four in Oslo, unless told. */
export function aWeek(userId: string, facts: Partial<WorkingWeek> = {}): WorkingWeek {
  return {
    ...{ id: `${userId} week`, userId, validFrom: "2026-08-03", recordedAt: at("2026-08-01 09:00") },
    periods: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...aPeriod("08:00", "16:00") }) as WorkingPeriod),
    ...facts,
  };
}

export function aPeriod(from: string, to: string, locationId = "oslo"): Omit<WorkingPeriod, "weekday"> {
  return { from, to, locationId, presence: "on-site" };
}

export function anException(
  userId: string,
  date: string,
  ...periods: WorkingDayException["periods"]
): WorkingDayException {
  return { id: `${userId} ${date}`, userId, date, periods, recordedAt: at("2026-09-01 09:00") };
}

export function anAbsence(userId: string, starts: string, ends: string): Absence {
  return { id: `${userId} ${starts}`, userId, kind: "sickness", startsAt: at(starts), endsAt: at(ends) };
}

export function aClaim(resourceId: string, starts: string, minutes: number, visitId: string | null = null): Claim {
  return { resourceId, visitId, startsAt: at(starts), endsAt: addMinutes(at(starts), minutes) };
}

export const PATIENT: BookingPatient = {
  id: "patient",
  psychologistId: "psychologist",
  teamIds: ["doctor", "psychologist", "nurse"],
  blockedUserIds: [],
};

/** A step of the clinic's default protocol, unless told otherwise. */
export function aStep(key: string, facts: Partial<ProtocolStep> = {}): ProtocolStep {
  const step = protocolNamed("kap-4").steps.find((one) => one.key === key);
  if (!step) throw new Error(`No step ${key}`);
  return { ...step, ...facts };
}
