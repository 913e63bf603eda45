import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { DoctorPresence, Equipment, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/**
 * What the clinic has to give times from: rooms, people, their hours, and what is taken. Everything a planner may know; loaded once for a
 * period. Unknown is never free: an employee without a working week has no hours.
 */
export type Capacity = {
  rooms: readonly ClinicRoom[];
  employees: readonly Employee[];
  weeks: readonly WorkingWeek[];
  exceptions: readonly WorkingDayException[];
  absences: readonly Absence[];
  specialDays: readonly SpecialDay[];
  publicHolidays: readonly PublicHoliday[];
  claims: readonly Claim[];
};

export type ClinicRoom = {
  id: string;
  name: string;
  kind: ProtocolStep["roomKind"];
  locationId: string;
  location: string;
  equipment: readonly Equipment[];
  /** First and last day on which it can be used; null is no limit. */
  openFrom: CalendarDate | null;
  openUntil: CalendarDate | null;
};

/** Somebody with a clinical role; `roleTo` null while it lasts. One person may hold several roles one after the other. */
export type Employee = { userId: string; name: string; role: ClinicalRole; roleFrom: Date; roleTo: Date | null };

/** Monday is 1. Wall-clock times in Oslo, `from` before `to`. `reachable`: on call by telephone, not at the place. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type DayPeriod = {
  from: string;
  to: string;
  locationId: string;
  presence: Exclude<DoctorPresence, "none">;
};
export type WorkingPeriod = DayPeriod & { weekday: Weekday };

/** In force from `validFrom` until a newer one begins; of two with the same day the one recorded last. */
export type WorkingWeek = {
  id: string;
  userId: string;
  validFrom: CalendarDate;
  periods: readonly WorkingPeriod[];
  recordedAt: Date;
};

/** Replaces the working week on one day; no periods is a day off. Of several for a day the one recorded last counts. */
export type WorkingDayException = {
  id: string;
  userId: string;
  date: CalendarDate;
  periods: readonly DayPeriod[];
  recordedAt: Date;
};

export const ABSENCE_KINDS = ["leave", "sickness", "other"] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];
export type Absence = { id: string; userId: string; kind: AbsenceKind; startsAt: Date; endsAt: Date };

/** The clinic's own closed days, and public holidays on which it opens all the same; `locationId` null is everywhere. */
export type SpecialDay = {
  id: string;
  date: CalendarDate;
  locationId: string | null;
  kind: "closed" | "open";
  name: string;
};
export type PublicHoliday = { date: CalendarDate; name: { nb: string; en: string } };

/** Somebody or something (a user, a room, a patient) that is taken, buffers included. `visitId` is null for a hold, and for patients nobody asked about. */
export type Claim = { resourceId: string; visitId: string | null; startsAt: Date; endsAt: Date };
