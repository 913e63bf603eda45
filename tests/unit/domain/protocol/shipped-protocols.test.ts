import { describe, expect, it } from "vitest";
import { ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { protocolNamed } from "@/tests/support/builders";

const steps = (key: string) => protocolNamed(key).steps.map((step) => step.key);

describe("the shipped protocols", () => {
  it("are the four of the clinic, KAP-4 first, each under its own id", () => {
    expect(SHIPPED_PROTOCOLS.map(({ key }) => key)).toEqual(["kap-4", "iv-series", "maintenance", "kare"]);
    expect(new Set(SHIPPED_PROTOCOLS.map(({ id }) => id)).size).toBe(4);
  });

  it.each(SHIPPED_PROTOCOLS.map(({ key }) => key))("%s fits the protocol schema", (key) => {
    expect(ProtocolDefinition.safeParse(protocolNamed(key)).error).toBeUndefined();
  });

  it("KAP-4 is eleven therapy hours: two preparations, four sessions, one follow-up", () => {
    expect(steps("kap-4")).toEqual([
      ...[
        "screening",
        "preparation-1",
        "preparation-2",
        "session-1",
        "session-2",
        "session-3",
        "session-4",
        "follow-up",
      ],
    ]);
    const therapy = protocolNamed("kap-4").steps.filter(({ kind }) => kind !== "screening");
    expect(therapy.map(({ durationMinutes }) => durationMinutes)).toEqual([60, 60, 120, 120, 120, 120, 60]);
    expect(therapy.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0)).toBe(660);
  });

  it("KAP-4 follows up no sooner than 21 days after the last dose", () => {
    expect(protocolNamed("kap-4").steps.at(-1)).toMatchObject({ kind: "follow-up", minDaysAfterPrevious: 21 });
  });

  it("every session is with nurse and psychologist in a treatment room, with a fresh PHQ-9 and an integration note", () => {
    for (const { steps } of SHIPPED_PROTOCOLS) {
      for (const session of steps.filter(({ kind }) => kind === "session")) {
        expect(session).toMatchObject({
          ...{ attendees: ["nurse", "psychologist"], roomKind: "treatment", durationMinutes: 120 },
          documents: ["integration"],
        });
        expect(session.formsDue.filter(({ isRequired }) => isRequired)).toEqual([
          { instrument: "phq-9", freshForDays: 7, isRequired: true },
        ]);
      }
    }
  });

  it("asks for the other instruments of the seeds when reference 2.8 says, and waits for none of them", () => {
    const asked = Object.fromEntries(
      protocolNamed("kap-4").steps.map(({ key, formsDue }) => [
        key,
        formsDue.filter(({ isRequired }) => !isRequired).map(({ instrument }) => instrument),
      ]),
    );
    expect(asked).toEqual({
      screening: ["c-ssrs", "gad-7", "core-om", "aaq-ii", "audit", "kset-screening"],
      ...{ "preparation-1": [], "preparation-2": [] },
      "session-1": ["core-10", "kset-baseline"],
      "session-2": [],
      "session-3": ["core-10", "aaq-ii"],
      "session-4": [],
      "follow-up": ["c-ssrs", "gad-7", "core-om", "aaq-ii", "audit", "kset-follow-up"],
    });
  });

  it("the infusion series is four to six, the maintenance monthly without preparation, KARE three with follow-up at six months", () => {
    expect(protocolNamed("iv-series")).toMatchObject({
      minSessions: 4,
      dose: { route: "iv", minMgPerKg: 0.5, maxMgPerKg: 0.5 },
    });
    expect(steps("iv-series").filter((key) => key.startsWith("session"))).toHaveLength(6);
    expect(steps("maintenance").slice(0, 2)).toEqual(["screening", "session-1"]);
    expect(protocolNamed("maintenance").steps[2]).toMatchObject({ minDaysAfterPrevious: 21, maxDaysAfterPrevious: 42 });
    expect(steps("kare").filter((key) => key.startsWith("session"))).toHaveLength(3);
    expect(protocolNamed("kare").steps.at(-1)).toMatchObject({ minDaysAfterPrevious: 182 });
  });

  it("guards the dose: 0.5–1.5 mg/kg, at most 120 mg, 5 ml at one site, weight at most 30 days old and 35–200 kg", () => {
    expect(protocolNamed("kap-4").dose).toMatchObject({
      ...{ minMgPerKg: 0.5, maxMgPerKg: 1.5, capMg: 120, maxVolumeMl: 5, confirmIncreaseMgPerKg: 0.25 },
      ...{ weightMaxAgeDays: 30, plausibleWeightKg: { min: 35, max: 200 }, strengthsMgPerMl: [10, 50] },
    });
  });

  it("every vital sign has a limit to wait at and one to stop at before the dose", () => {
    for (const { monitoring } of SHIPPED_PROTOCOLS) {
      expect(monitoring.limits).toMatchObject({
        systolicMmHg: { beforeWait: { above: 140 }, beforeStop: { above: 159 }, duringAbnormal: { above: 179 } },
        diastolicMmHg: { beforeWait: { above: 90 }, beforeStop: { above: 99 }, duringAbnormal: { above: 109 } },
        heartRateBpm: {
          beforeWait: { below: 50, above: 100 },
          beforeStop: { below: 45, above: 120 },
          duringAbnormal: { below: 45, above: 130 },
        },
        spo2Percent: {
          beforeWait: { below: 95 },
          beforeStop: { below: 92 },
          duringAbnormal: { below: 92 },
          duringCritical: { below: 90 },
        },
        respiratoryRatePerMin: {
          beforeWait: { below: 10, above: 24 },
          beforeStop: { below: 8, above: 30 },
          duringAbnormal: { below: 8 },
        },
        moaas: {
          beforeWait: { below: 5 },
          beforeStop: { below: 5 },
          duringAbnormal: { below: 4 },
          duringCritical: { below: 2 },
        },
      });
    }
  });

  it("the clinic's own exclusions block: psychosis, severe personality disorder, unstable life situation", () => {
    const levelOf = (key: string) =>
      protocolNamed("kap-4").exclusions.find((exclusion) => exclusion.key === key)?.level;
    expect(["psychosis", "severe-personality-disorder", "unstable-life-situation"].map(levelOf)).toEqual([
      "A",
      "A",
      "A",
    ]);
    expect(levelOf("breastfeeding")).toBe("B");
    expect(levelOf("same-day-responsibility")).toBe("C");
  });

  it("the time-out asks for an escort and stops without one", () => {
    expect(protocolNamed("kap-4").timeOut).toContainEqual(
      expect.objectContaining({ key: "escort", expected: "yes", otherwise: "stop" }),
    );
  });

  it("two checklist lines never share a key, and every text stands in both languages", () => {
    for (const { timeOut, exclusions, discharge } of SHIPPED_PROTOCOLS) {
      for (const lines of [timeOut, exclusions, discharge.criteria]) {
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        for (const { label } of lines) expect(label.nb).not.toBe(label.en);
      }
    }
  });

  it("any answer above zero on PHQ-9 item 9 opens a flag", () => {
    for (const { riskItems } of SHIPPED_PROTOCOLS)
      expect(riskItems).toContainEqual({ instrument: "phq-9", item: "9", moderateFrom: 1, highFrom: 2 });
  });

  it("treatment and off-label consent are required, the register consent never", () => {
    for (const { consentsRequired } of SHIPPED_PROTOCOLS) expect(consentsRequired).toEqual(["treatment", "off-label"]);
  });
});
