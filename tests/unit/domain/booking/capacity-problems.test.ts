import { addMinutes } from "date-fns";
import { describe, expect, it } from "vitest";
import type { BookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { capacityProblems, withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { at } from "@/tests/support/builders";
import {
  aClaim,
  aClinic,
  anAbsence,
  anEmployee,
  aPeriod,
  aRoom,
  aStep,
  aWeek,
  PATIENT,
} from "@/tests/unit/domain/booking/small-clinic";

const SESSION = aStep("session-1");
const PREPARATION = aStep("preparation-1");

type Wish = { starts?: string; step?: ProtocolStep; roomId?: string; patient?: BookingPatient; nurseId?: string };

/** What speaks against a session on Wednesday 14 October from ten to twelve, unless told. */
function problems(clinic: Capacity, wish: Wish = {}) {
  const { starts = "2026-10-14 10:00", step = SESSION, roomId = "treatment-room", patient = PATIENT } = wish;
  const userIds = { doctor: "doctor", psychologist: "psychologist", nurse: wish.nurseId ?? "nurse" };
  const visit: PlannedVisit = {
    ...{ stepKey: step.key, roomId },
    ...{ startsAt: at(starts), endsAt: addMinutes(at(starts), step.durationMinutes) },
    staff: step.attendees.map((role) => ({ role, userId: userIds[role] })),
  };
  return capacityProblems(clinic, step, visit, patient);
}

describe("A visit", () => {
  it("has nothing against it when room and people are at the place and free", () => {
    expect(problems(aClinic())).toEqual([]);
    expect(problems(aClinic(), { step: PREPARATION, roomId: "talking-room" })).toEqual([]);
  });

  it("needs a room that exists, is of its kind, has its equipment and is in use that day", () => {
    expect(problems(aClinic(), { roomId: "elsewhere" })).toEqual([{ kind: "room-unknown" }]);
    expect(problems(aClinic(), { roomId: "talking-room" })).toEqual([
      { kind: "room-unsuited", room: "talking-room", needed: "treatment" },
      {
        kind: "equipment-missing",
        room: "talking-room",
        equipment: ["monitor", "oxygen", "emergency-kit", "recliner"],
      },
    ]);
    const bare = aClinic({ rooms: [aRoom("treatment-room", { equipment: ["monitor", "recliner"] })] });
    expect(problems(bare)).toEqual([
      { kind: "equipment-missing", room: "treatment-room", equipment: ["oxygen", "emergency-kit"] },
    ]);
    const later = aClinic({ rooms: [aRoom("treatment-room", { openFrom: "2026-10-15" })] });
    const earlier = aClinic({ rooms: [aRoom("treatment-room", { openUntil: "2026-10-13" })] });
    expect(problems(later)).toEqual([{ kind: "room-closed", room: "treatment-room" }]);
    expect(problems(earlier)).toEqual([{ kind: "room-closed", room: "treatment-room" }]);
  });

  it("lets a treatment room do for a conversation", () => {
    expect(problems(aClinic(), { step: PREPARATION, roomId: "treatment-room" })).toEqual([]);
  });

  it("needs everybody at the place from its beginning to its end; buffers may lie outside their hours", () => {
    expect(problems(aClinic(), { starts: "2026-10-14 08:00" })).toEqual([]);
    expect(problems(aClinic(), { starts: "2026-10-14 14:00" })).toEqual([]);
    expect(problems(aClinic(), { starts: "2026-10-14 14:15" })).toEqual([
      { kind: "not-working", name: "nurse" },
      { kind: "not-working", name: "psychologist" },
      { kind: "no-doctor", presence: "reachable" },
    ]);
    const away = aClinic({
      weeks: [aWeek("doctor"), aWeek("psychologist"), aWeek("nurse", { periods: inTrondheim() })],
    });
    expect(problems(away)).toEqual([{ kind: "not-working", name: "nurse" }]);
  });

  it("tells absence from hours that somebody never had", () => {
    const ill = aClinic({ absences: [anAbsence("nurse", "2026-10-14 11:30", "2026-10-16 00:00")] });
    expect(problems(ill)).toEqual([{ kind: "absent", name: "nurse" }]);
    expect(problems(ill, { starts: "2026-10-14 09:30" })).toEqual([]);
  });

  it("needs every role of its step, held for the whole time", () => {
    const clinic = aClinic();
    const visit = { startsAt: at("2026-10-14 10:00"), endsAt: at("2026-10-14 12:00"), roomId: "treatment-room" };
    expect(
      capacityProblems(clinic, SESSION, { ...visit, staff: [{ userId: "nurse", role: "nurse" }] }, PATIENT),
    ).toEqual([{ kind: "role-missing", role: "psychologist" }]);
    const leaving = aClinic({
      employees: [
        ...clinic.employees.filter(({ role }) => role !== "nurse"),
        anEmployee("nurse", "nurse", { roleTo: at("2026-10-14 11:00") }),
      ],
    });
    expect(problems(leaving)).toEqual([{ kind: "not-employed", role: "nurse", name: "nurse" }]);
    expect(problems(leaving, { starts: "2026-10-14 09:00" })).toEqual([]);
    expect(problems(clinic, { nurseId: "stranger" })).toEqual([{ kind: "not-employed", role: "nurse", name: null }]);
  });

  it("keeps the course's own psychologist, and never asks somebody whom the patient has blocked", () => {
    expect(problems(aClinic(), { patient: { ...PATIENT, psychologistId: "another" } })).toEqual([
      { kind: "not-own-psychologist", name: "psychologist" },
    ]);
    expect(problems(aClinic(), { patient: { ...PATIENT, blockedUserIds: ["nurse"] } })).toEqual([
      { kind: "blocked", name: "nurse" },
    ]);
  });

  it("needs its place open", () => {
    const name = { nb: "Planleggingsdag", en: "Planleggingsdag" };
    const day = { id: "day", date: "2026-10-14", locationId: null, kind: "closed" as const, name: name.nb };
    expect(problems(aClinic({ specialDays: [day] }))[0]).toEqual({
      kind: "place-closed",
      location: "Oslo",
      closed: { kind: "closed", name },
    });
  });
});

describe("A doctor for a dose", () => {
  const onSite = aStep("session-1", { doctorPresence: "on-site" });
  const doctorOnCall = aClinic({
    weeks: [
      aWeek("nurse"),
      aWeek("psychologist"),
      aWeek("doctor", { periods: inTrondheim().map((period) => ({ ...period, presence: "reachable" as const })) }),
    ],
  });
  const doctorInTrondheim = aClinic({
    weeks: [aWeek("nurse"), aWeek("psychologist"), aWeek("doctor", { periods: inTrondheim() })],
  });

  it("who can be reached may be on call or at another place", () => {
    expect(problems(doctorOnCall)).toEqual([]);
    expect(problems(doctorInTrondheim)).toEqual([]);
  });

  it("on site is at that very place", () => {
    expect(problems(aClinic(), { step: onSite })).toEqual([]);
    expect(problems(doctorOnCall, { step: onSite })).toEqual([{ kind: "no-doctor", presence: "on-site" }]);
    expect(problems(doctorInTrondheim, { step: onSite })).toEqual([{ kind: "no-doctor", presence: "on-site" }]);
  });

  it("may be busy with somebody else, but not ill", () => {
    expect(problems(aClinic({ claims: [aClaim("doctor", "2026-10-14 10:00", 120)] }))).toEqual([]);
    expect(problems(aClinic({ absences: [anAbsence("doctor", "2026-10-14 00:00", "2026-10-15 00:00")] }))).toEqual([
      { kind: "no-doctor", presence: "reachable" },
    ]);
  });
});

describe("What is taken", () => {
  it("refuses a room, a person or the patient a second time, with when", () => {
    const ten = { startsAt: at("2026-10-14 10:00"), endsAt: at("2026-10-14 11:00") };
    const taken = (resourceId: string) => problems(aClinic({ claims: [aClaim(resourceId, "2026-10-14 10:00", 60)] }));
    expect(taken("treatment-room")).toEqual([{ kind: "taken", what: "room", name: "treatment-room", ...ten }]);
    expect(taken("nurse")).toEqual([{ kind: "taken", what: "person", name: "nurse", ...ten }]);
    expect(taken("patient")).toEqual([{ kind: "taken", what: "patient", name: "", ...ten }]);
    expect(taken("talking-room")).toEqual([]);
  });

  it("counts the buffers: a session takes a quarter of an hour before and after", () => {
    const until = (starts: string, minutes: number) =>
      problems(aClinic({ claims: [aClaim("nurse", starts, minutes)] })).map(({ kind }) => kind);
    expect(until("2026-10-14 09:00", 45)).toEqual([]);
    expect(until("2026-10-14 09:00", 46)).toEqual(["taken"]);
    expect(until("2026-10-14 12:15", 30)).toEqual([]);
    expect(until("2026-10-14 12:14", 30)).toEqual(["taken"]);
  });

  it("leaves out what a visit that is to be moved has claimed itself", () => {
    const clinic = aClinic({ claims: [aClaim("nurse", "2026-10-14 10:30", 120, "visit")] });
    expect(problems(clinic)).toHaveLength(1);
    expect(problems(withoutClaimsOf(clinic, ["visit"]))).toEqual([]);
    expect(problems(withoutClaimsOf(clinic, ["another"]))).toHaveLength(1);
  });
});

function inTrondheim() {
  return ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, ...aPeriod("08:00", "16:00", "trondheim") }));
}
