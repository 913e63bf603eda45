import { describe, expect, it } from "vitest";
import type { PathwayEvent, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { startMaintenanceCourse } from "@/lib/domain/patient/start-maintenance-course";

const id = (n: number) => `01930000-0000-7000-8000-00000000000${n}`;
const now = new Date("2026-12-02T08:00:00.000Z");
const closed: PathwayEvent = {
  id: id(9),
  kind: "closed",
  reasonCode: "completed",
  reason: "",
  recordedAt: new Date("2026-11-02T08:00:00.000Z"),
  recordedBy: { userId: id(1), name: "Marte Lien" },
};
const patient: PathwayRecord["patient"] = {
  id: id(3),
  name: "Kåre Nygård",
  birthDate: "1957-09-25",
  locale: "nb",
  userId: null,
  gpName: "",
  gpOffice: "",
};
const input = {
  commandId: id(5),
  pathwayId: id(8),
  protocolId: id(6),
  referralReason: "Tilbakefall etter fire måneder.",
  psychologistId: id(2),
  doctorIds: [id(1)],
  nurseIds: [id(4)],
};
const facts = {
  protocolExists: true,
  otherOpenCourse: false,
  staff: [
    { userId: id(1), name: "Marte Lien", role: "doctor" as const },
    { userId: id(2), name: "Ingrid Solberg", role: "psychologist" as const },
    { userId: id(4), name: "Karin Haugen", role: "nurse" as const },
  ],
};
const start = (events: PathwayEvent[], change: Partial<typeof facts> = {}, asked = input) => {
  const result = startMaintenanceCourse({ id: id(8), patient, events }, asked, { ...facts, ...change }, { now });
  return result.ok ? result.value : result.refusal;
};

describe("a maintenance course", () => {
  it("is a new course of the same patient, linked to the closed one", () => {
    expect(start([closed])).toMatchObject({ id: id(5), patientId: id(3), previousPathwayId: id(8), startedAt: now });
  });

  it("does not start before the earlier course is closed: earlier-course-open", () => {
    expect(start([])).toEqual({ kind: "earlier-course-open" });
    expect(start([{ ...closed, kind: "ended-early", reasonCode: "remission" }])).toEqual({
      kind: "earlier-course-open",
    });
  });

  it("does not start beside another course: another-course-open", () => {
    expect(start([closed], { otherOpenCourse: true })).toEqual({ kind: "another-course-open" });
  });

  it("needs a protocol that exists and a whole care team: protocol-unknown, care-team-incomplete", () => {
    expect(start([closed], { protocolExists: false })).toEqual({ kind: "protocol-unknown" });
    expect(start([closed], {}, { ...input, doctorIds: [] })).toEqual({ kind: "care-team-incomplete", role: "doctor" });
  });
});
