import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/domain/access/actor";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { completeResponses, formsForStep, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { formsDue, ownTasks } from "@/lib/domain/pathway/own-course";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import { stepProgress } from "@/lib/domain/pathway/step-progress";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { anEvent, aPathway, aScore, at, courseAt, protocolNamed } from "@/tests/support/builders";

const due = (record: PathwayRecord, moment: string) => formsDue(record, deriveStanding(record, at(moment)), at(moment));
const answered = (instrument: InstrumentKey, when: string, facts: Partial<QuestionnaireResponse> = {}) =>
  aScore(10, when, { id: `${instrument} ${when}`, instrument, ...facts });
const withForm = (instrument: InstrumentKey, isRequired: boolean): Partial<PathwayRecord> => {
  const protocol = protocolNamed("kap-4");
  const steps = protocol.steps.map((step) =>
    step.kind === "session"
      ? { ...step, formsDue: [...step.formsDue, { instrument, freshForDays: 7, isRequired }] }
      : step,
  );
  return { protocol: { ...protocol, steps } };
};

describe("whether a patient can be asked", () => {
  const may = (instrument: InstrumentKey, locale: Locale, clinicTexts: PathwayRecord["clinicTexts"] = []) =>
    mayAnswerSelf({ clinicTexts, patient: { ...aPathway().patient, locale } }, instrument);

  it("in the languages of the texts that come with the program", () => {
    expect([may("phq-9", "nb"), may("phq-9", "en"), may("core-om", "nb"), may("core-om", "en")]).toEqual([
      ...[true, true, false, true],
    ]);
  });

  it("with a text that the clinic has loaded, in its language", () => {
    expect(may("c-ssrs", "nb")).toBe(false);
    expect(may("c-ssrs", "nb", [{ instrument: "c-ssrs", locale: "nb" }])).toBe(true);
    expect(may("c-ssrs", "en", [{ instrument: "c-ssrs", locale: "nb" }])).toBe(false);
  });

  it("never for what a clinician rates", () => {
    expect(may("kset-screening", "nb", [{ instrument: "kset-screening", locale: "nb" }])).toBe(false);
  });
});

describe("what a patient is asked for", () => {
  it("at screening: the required form first, then the others that they can answer in their language", () => {
    expect(due(aPathway(), "2026-09-29 12:00")).toEqual(["phq-9", "gad-7", "audit"]);
    const english = aPathway({ patient: { ...aPathway().patient, locale: "en" } });
    expect(due(english, "2026-09-29 12:00")).toEqual(["phq-9", "gad-7", "core-om", "audit"]);
  });

  it("no more once it is answered, and the course waits for the required one alone", () => {
    const record = aPathway({ questionnaires: [answered("phq-9", "2026-09-29 11:00")] });
    expect(due(record, "2026-09-29 12:00")).toEqual(["gad-7", "audit"]);
    const { waiting } = deriveStanding(record, at("2026-09-29 12:00"));
    expect(waiting.map(({ kind }) => kind)).not.toContain("answer-forms");
    expect(ownTasks(record, deriveStanding(record, at("2026-09-29 12:00")), at("2026-09-29 12:00"))).toEqual([
      { kind: "consent", consent: "treatment" },
      { kind: "consent", consent: "off-label" },
      { kind: "form", instrument: "gad-7" },
      { kind: "form", instrument: "audit" },
    ]);
  });

  it("nothing while the course is paused, and nothing on the day of a dose", () => {
    expect(due(aPathway({ events: [anEvent("paused", "2026-09-29 10:00")] }), "2026-09-29 12:00")).toEqual([]);
    expect(due(courseAt("2026-10-14 18:00"), "2026-10-14 18:00")).toEqual([]);
  });

  it("relative to the visit: seven whole days before the session", () => {
    const questionnaires = [answered("phq-9", "2026-09-30 18:00")];
    const record = courseAt("2026-10-07 00:00", { questionnaires });
    const session = stepProgress(record, "session-1", at("2026-10-07 00:00"));
    if (!session) throw new Error("The protocol has a first session");
    const forms = formsForStep(record, session, at("2026-10-07 00:00"));
    expect(forms[0]).toMatchObject({ instrument: "phq-9", opensAt: at("2026-10-07 00:00"), isOpen: true });
  });
});

describe("after the last dose really given", () => {
  const withoutFollowUp = (moment: string, facts: Partial<PathwayRecord> = {}) => {
    const record = courseAt(moment, facts);
    return { ...record, visits: record.visits.filter(({ stepKey }) => stepKey !== "follow-up") };
  };

  it("the forms of the follow-up open three weeks later, also when no visit is booked", () => {
    expect(due(withoutFollowUp("2026-11-24 23:59"), "2026-11-24 23:59")).toEqual([]);
    expect(due(withoutFollowUp("2026-11-25 00:00"), "2026-11-25 00:00")).toEqual(["phq-9", "gad-7", "audit"]);
  });

  it("they count from then on, however long the visit is in coming", () => {
    const questionnaires = [
      ...courseAt("2026-11-24 12:00").questionnaires,
      ...(["phq-9", "gad-7", "audit"] as const).map((instrument) => answered(instrument, "2026-11-25 09:00")),
    ];
    expect(due(withoutFollowUp("2026-12-05 12:00", { questionnaires }), "2026-12-05 12:00")).toEqual([]);
  });
});

describe("what counts as answered", () => {
  it("for an instrument without a total: nothing left open", () => {
    const cssrs = (answers: Record<string, number>) =>
      aPathway({ questionnaires: [answered("c-ssrs", "2026-09-29 11:00", { score: null, answers })] });
    expect(completeResponses(cssrs({ "1": 0, "2": 0, "6": 0 }), "c-ssrs")).toHaveLength(1);
    expect(completeResponses(cssrs({ "1": 0, "2": 0 }), "c-ssrs")).toHaveLength(0);
  });

  it("not what was struck out, and not what the missing rule gives no score", () => {
    const invalidated = { at: at("2026-09-29 12:00"), by: { userId: "doctor", name: "Marte Lien" }, reason: "Feil." };
    const questionnaires = [
      answered("phq-9", "2026-09-29 11:00", { invalidated }),
      answered("phq-9", "2026-09-29 10:00", { score: null }),
    ];
    expect(completeResponses(aPathway({ questionnaires }), "phq-9")).toEqual([]);
  });
});

describe("a session", () => {
  const gate = (facts: Partial<PathwayRecord>) => {
    const record = courseAt("2026-10-14 10:25", facts);
    const visit = record.visits.find(({ stepKey }) => stepKey === "session-1");
    if (!visit) throw new Error("The first session is booked");
    return greenToTreat(record, visit.id, at("2026-10-14 10:25")).gates.find(({ key }) => key === "forms");
  };

  it("is held by a required form alone; one that the patient cannot answer is the nurse's to enter", () => {
    expect(gate(withForm("who-5", false))).toMatchObject({ state: "go" });
    expect(gate(withForm("who-5", true))).toMatchObject({ state: "hold", resolver: "patient" });
    expect(gate(withForm("madrs", true))).toMatchObject({ state: "hold", resolver: "nurse" });
  });

  it("waits for whoever can answer", () => {
    const record = courseAt("2026-10-13 12:00", withForm("madrs", true));
    const waiting = deriveStanding(record, at("2026-10-13 12:00")).waiting.filter(
      ({ kind }) => kind === "answer-forms",
    );
    expect(waiting.map(({ role }) => role)).toEqual(["nurse"]);
  });
});
