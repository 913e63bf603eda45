import { expect, it } from "vitest";
import { issueKioskCode } from "@/lib/domain/kiosk/issue-kiosk-code";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { anEvent, aPathway, at, courseAt } from "@/tests/support/builders";

const NOW = "2026-09-29 10:00";
const issued = (record: PathwayRecord, now = NOW, hasAccount = true) =>
  issueKioskCode(record, { hasAccount, now: at(now) });

it("the tablet is handed to a patient who has a form to answer", () => {
  expect(issued(aPathway())).toEqual({ ok: true, value: { userId: "patient-user", patientId: "patient" } });
});

it("not to a patient without an open account: the answers would be nobody's", () => {
  const patient = { ...aPathway().patient, userId: null };
  for (const refused of [issued(aPathway({ patient })), issued(aPathway(), NOW, false)])
    expect(refused).toEqual({ ok: false, refusal: { kind: "patient-without-account" } });
});

it("not on the day of a dose, when nobody asks for anything", () => {
  expect(issued(courseAt("2026-10-14 20:00"), "2026-10-14 20:00")).toEqual({
    ...{ ok: false, refusal: { kind: "patient-after-dose", until: at("2026-10-15 00:00") } },
  });
});

it("not when there is nothing to answer, nor when the course is closed", () => {
  const paused = aPathway({ events: [anEvent("paused", "2026-09-28 10:00")] });
  expect(issued(paused)).toEqual({ ok: false, refusal: { kind: "no-form-due" } });
  const closed = aPathway({ events: [anEvent("closed", "2026-09-28 10:00")] });
  expect(issued(closed)).toEqual({ ok: false, refusal: { kind: "pathway-closed" } });
});
