import { describe, expect, it } from "vitest";
import { composeCareTeam, type StaffMember } from "@/lib/domain/care-team/compose-care-team";
import { setCareTeam } from "@/lib/domain/care-team/set-care-team";
import type { CareTeamMember, PathwayEvent } from "@/lib/domain/pathway/pathway-record";

const id = (n: number) => `01930000-0000-7000-8000-00000000000${n}`;
const now = new Date("2026-12-02T08:00:00.000Z");
const staff: StaffMember[] = [
  { userId: id(1), name: "Marte Lien", role: "doctor" },
  { userId: id(2), name: "Ingrid Solberg", role: "psychologist" },
  { userId: id(3), name: "Henrik Dahl", role: "psychologist" },
  { userId: id(4), name: "Karin Haugen", role: "nurse" },
];
const choice = { psychologistId: id(2), doctorIds: [id(1)], nurseIds: [id(4)] };

describe("a care team", () => {
  it("has one psychologist, a doctor and a nurse", () => {
    expect(composeCareTeam(choice, staff)).toEqual({
      ok: true,
      value: [
        { userId: id(2), role: "psychologist" },
        { userId: id(1), role: "doctor" },
        { userId: id(4), role: "nurse" },
      ],
    });
  });

  it.each([
    ["psychologist", { ...choice, psychologistId: id(9) }],
    ["doctor", { ...choice, doctorIds: [] }],
    ["nurse", { ...choice, nurseIds: [] }],
  ])("is refused without a %s: care-team-incomplete", (role, lacking) => {
    expect(composeCareTeam(lacking, staff)).toEqual({ ok: false, refusal: { kind: "care-team-incomplete", role } });
  });

  it("does not take somebody in a role they do not hold: care-team-incomplete", () => {
    expect(composeCareTeam({ ...choice, doctorIds: [id(4)] }, staff)).toMatchObject({
      refusal: { kind: "care-team-incomplete", role: "doctor" },
    });
  });
});

describe("replacing a care team", () => {
  const since = new Date("2026-11-02T08:00:00.000Z");
  const member = (n: number, role: CareTeamMember["role"]): CareTeamMember => ({
    userId: id(n),
    name: "",
    role,
    fromAt: since,
    toAt: null,
  });
  const careTeam = [member(2, "psychologist"), member(1, "doctor"), member(4, "nurse")];
  const asked = { ...choice, commandId: id(7), pathwayId: id(8), reason: "Ingrid går ut i permisjon." };
  const closed: PathwayEvent = {
    id: id(6),
    kind: "closed",
    reasonCode: "completed",
    reason: "",
    recordedAt: since,
    recordedBy: { userId: id(1), name: "Marte Lien" },
  };

  it("ends the membership of who leaves and begins that of who joins; the others are left alone", () => {
    expect(setCareTeam({ careTeam, events: [] }, { ...asked, psychologistId: id(3) }, staff, { now })).toEqual({
      ok: true,
      value: {
        leaving: [{ userId: id(2), role: "psychologist" }],
        joining: [{ userId: id(3), role: "psychologist" }],
        reason: "Ingrid går ut i permisjon.",
        at: now,
      },
    });
  });

  it("does not count who has left already", () => {
    const left = [...careTeam, { ...member(3, "psychologist"), toAt: new Date("2026-11-20T08:00:00.000Z") }];
    expect(setCareTeam({ careTeam: left, events: [] }, asked, staff, { now })).toMatchObject({
      refusal: { kind: "care-team-unchanged" },
    });
  });

  it("is refused when nobody leaves or joins: care-team-unchanged", () => {
    expect(setCareTeam({ careTeam, events: [] }, asked, staff, { now })).toMatchObject({
      refusal: { kind: "care-team-unchanged" },
    });
  });

  it("is refused without a whole team: care-team-incomplete", () => {
    expect(setCareTeam({ careTeam, events: [] }, { ...asked, nurseIds: [] }, staff, { now })).toMatchObject({
      refusal: { kind: "care-team-incomplete", role: "nurse" },
    });
  });

  it("is refused on a closed course: pathway-closed", () => {
    expect(
      setCareTeam({ careTeam, events: [closed] }, { ...asked, psychologistId: id(3) }, staff, { now }),
    ).toMatchObject({
      refusal: { kind: "pathway-closed" },
    });
  });
});
