import { describe, expect, it } from "vitest";
import { flagReasonSentence } from "@/lib/content/words/flag-reasons";
import { readFlagReasons } from "@/lib/domain/flag/flag-reasons";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { lookHome } from "@/lib/domain/pathway/own-home";
import { answerCheckIn, checkInOpen, ownAnswers } from "@/lib/domain/session/check-in";
import type { AnswerCheckInInput } from "@/lib/domain/session/session.schema";
import { at, cancelled, courseAt, protocolNamed } from "@/tests/support/builders";

const MORNING = "2026-10-14 07:30";
const ANSWERS: AnswerCheckInInput["answers"] = {
  medicines: { answer: "no", comment: "" },
  health: { answer: "no", comment: "" },
  "alcohol-or-drugs": { answer: "no", comment: "" },
  "food-and-drink": { answer: "yes", comment: "Mat kl. 20, vann kl. 7" },
  sleep: { answer: "yes", comment: "" },
  pregnancy: { answer: "no", comment: "" },
  escort: { answer: "yes", comment: "" },
  "suicidal-thoughts": { answer: "no", comment: "" },
};
const answered = (key: string, answer: "yes" | "no", comment = "") => ({
  answers: { ...ANSWERS, [key]: { answer, comment } },
});
const checkIn = (
  facts: Partial<AnswerCheckInInput> = {},
  { moment = MORNING, ...record }: { moment?: string } & Partial<PathwayRecord> = {},
) =>
  answerCheckIn(
    courseAt(moment, record),
    {
      ...{ commandId: "check-in", pathwayId: "pathway", visitId: "session-1", answers: ANSWERS },
      ...{ escortName: "Kari Nordmann", escortPhone: "400 00 201" },
      ...facts,
    },
    { now: at(moment) },
  );
const kindOf = (...args: Parameters<typeof checkIn>) => {
  const result = checkIn(...args);
  return result.ok ? "answered" : result.refusal.kind;
};

describe("the patient checks in on the morning of a session (at 10.00)", () => {
  it("is asked what the nurse asks in the time-out, each question beside a line of it", () => {
    const lines = protocolNamed("kap-4").timeOut.map(({ key }) => key);
    const questions = protocolNamed("kap-4").checkIn;
    expect(questions.map(({ key }) => key)).toEqual(Object.keys(ANSWERS));
    for (const { beside } of questions) expect(lines).toContain(beside);
  });

  it("from midnight of the day until the nurse's time-out, and not on another day", () => {
    const open = (moment: string) => {
      const result = checkInOpen(courseAt(moment), "session-1", at(moment));
      return result.ok ? "open" : result.refusal.kind;
    };
    expect(open("2026-10-13 23:59")).toBe("wrong-day");
    expect(open("2026-10-14 00:00")).toBe("open");
    expect(open("2026-10-14 10:14")).toBe("open");
    expect(open("2026-10-14 10:15")).toBe("time-out-taken");
    expect(open("2026-10-15 08:00")).toBe("wrong-day");
  });

  it("not for a cancelled visit, a visit that is no session, or a session that is stopped", () => {
    const visits = courseAt(MORNING).visits.map((visit) => cancelled(visit, "2026-10-13 12:00"));
    expect(kindOf({}, { visits })).toBe("visit-cancelled");
    expect(kindOf({ visitId: "preparation-1" })).toBe("session-unknown");
    const stop = {
      ...{ id: "stop", visitId: "session-1", kind: "stop" as const, itemKey: null, regardsId: null, reason: "Syk." },
      ...{ recordedAt: at(MORNING), recordedBy: { userId: "nurse", name: "Karin" } },
    };
    expect(kindOf({}, { sessionDecisions: [stop] })).toBe("session-stopped");
  });

  it("every question is answered, with words where they are asked for, and the escort by name and phone", () => {
    expect(kindOf()).toBe("answered");
    const { sleep: _sleep, ...rest } = ANSWERS;
    expect(checkIn({ answers: rest })).toMatchObject({ refusal: { kind: "questions-unanswered", missing: ["sleep"] } });
    expect(kindOf(answered("medicines", "yes"))).toBe("words-missing");
    expect(kindOf(answered("medicines", "yes", "Sovemedisin"))).toBe("answered");
    expect(kindOf(answered("food-and-drink", "yes"))).toBe("words-missing");
    expect(kindOf(answered("sleep", "no"))).toBe("words-missing");
    expect(kindOf({ escortPhone: "" })).toBe("escort-missing");
    expect(kindOf({ ...answered("escort", "no"), escortName: "", escortPhone: "" })).toBe("answered");
  });

  it("thoughts of suicide open a moderate flag that says where it comes from; nothing else opens one", () => {
    const result = checkIn(answered("suicidal-thoughts", "yes"));
    expect(result).toMatchObject({
      value: { flag: { level: "moderate", source: "risk-item", detail: "check-in:suicidal-thoughts=1" } },
    });
    const [reason] = readFlagReasons("check-in:suicidal-thoughts=1");
    expect(flagReasonSentence(reason!, "nb")).toBe(
      "Svart på behandlingsdagen: nye eller sterkere selvmordstanker siden sist",
    );
    expect(checkIn()).toMatchObject({ value: { flag: null } });
    for (const key of ["medicines", "health", "alcohol-or-drugs", "pregnancy"]) {
      expect(checkIn(answered(key, "yes", "Litt"))).toMatchObject({ value: { flag: null } });
    }
  });

  it("the nurse sees the newest answers beside the lines of the time-out", () => {
    const row = (id: string, answers: AnswerCheckInInput["answers"]) => ({
      ...{ id, visitId: "session-1", answers, escortName: "", escortPhone: "", answeredAt: at(MORNING) },
      answeredBy: { userId: "patient-user", name: "Ola Nordmann" },
    });
    const checkIns = [row("first", ANSWERS), row("second", answered("sleep", "no", "Våken fra fire").answers)];
    const own = ownAnswers(courseAt(MORNING, { checkIns }), "session-1");
    expect(own.sleep).toMatchObject({ answer: "no", comment: "Våken fra fire" });
    expect(own.fasting).toMatchObject({ answer: "yes", comment: "Mat kl. 20, vann kl. 7" });
    expect(own.identity).toBeUndefined();
    expect(ownAnswers(courseAt(MORNING), "session-1")).toEqual({});
  });

  it("stands on the patient's start page on that day alone", () => {
    const task = (moment: string, facts: Partial<PathwayRecord> = {}) =>
      lookHome(courseAt(moment, facts), at(moment)).checkIn;
    expect(task("2026-10-13 20:00")).toBeNull();
    expect(task(MORNING)).toEqual({ visitId: "session-1", isAnswered: false });
    expect(task("2026-10-14 10:20")).toBeNull();
  });
});
