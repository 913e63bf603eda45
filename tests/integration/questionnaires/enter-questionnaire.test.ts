import { beforeAll, describe, expect, it } from "vitest";
import { enterQuestionnaire } from "@/lib/commands/questionnaires/enter-questionnaire";
import { invalidateQuestionnaire } from "@/lib/commands/questionnaires/invalidate-questionnaire";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const nurse = actorOf("nurse");
let pathwayId: string;
beforeAll(async () => ({ pathwayId } = await registered(clinic.db, PATIENTS.ola)));

const aaq = { "1": 4, "2": 4, "3": 5, "4": 3, "5": 4, "6": 5, "7": 4 };
const onPaper = (more: object = {}) => ({
  ...{ pathwayId, instrument: "aaq-ii", locale: "nb", place: "paper", date: "2026-11-02", time: "08:15" },
  ...{ known: "answers", answers: aaq, total: null },
  ...more,
});
const flags = () => clinic.db.prisma.safetyFlag.findMany({ where: { pathwayId }, orderBy: { openedAt: "asc" } });

describe("enter-questionnaire", () => {
  it("is for those who treat the patient, the nurse too: what was on paper, when it was filled in and when it was known here", async () => {
    const { responseId } = await expectCommandFacts({
      ...{ db: clinic.db, command: enterQuestionnaire, now: MONDAY, input: onPaper(), may: nurse },
      ...{ mayNot: actorOf("lead"), action: "questionnaire.entered", again: "already-answered" },
    });
    expect(await clinic.db.prisma.questionnaireResponse.findUniqueOrThrow({ where: { id: responseId } })).toMatchObject(
      {
        ...{ instrument: "aaq-ii", place: "paper", answers: aaq, totalOnly: false, score: 29, skipped: [] },
        ...{ submittedAt: new Date("2026-11-02T07:15:00.000Z"), recordedAt: MONDAY, answeredById: nurse.userId },
        textVersion: "not-known",
      },
    );
  });

  it("opens a flag in the same transaction, and tells those responsible", async () => {
    const answers = { "1": 1, "2": 1, "3": 0, "4": 1, "5": 0, "6": 0 };
    const input = onPaper({ instrument: "c-ssrs", place: "interview", answers });
    const { responseId } = await succeed(enterQuestionnaire, clinic.db, actorOf("psychologist"), input);
    expect(await flags()).toMatchObject([{ level: "high", source: "c-ssrs", sourceId: responseId, closedAt: null }]);
    expect(await clinic.db.prisma.outboxMessage.count({ where: { kind: "flag-opened" } })).toBeGreaterThan(0);
  });

  it("keeps a total with the risk question that was read beside it", async () => {
    const input = onPaper({ instrument: "phq-9", known: "total", answers: { "9": 0 }, total: 14 });
    const { responseId } = await succeed(enterQuestionnaire, clinic.db, nurse, input);
    expect(await clinic.db.prisma.questionnaireResponse.findUniqueOrThrow({ where: { id: responseId } })).toMatchObject(
      {
        ...{ totalOnly: true, score: 14, answers: { "9": 0 } },
      },
    );
  });

  it("finds no patient whom one does not treat", async () => {
    expect(await refusalOf(enterQuestionnaire, clinic.db, actorOf("secondDoctor"), onPaper())).toBe("not-found");
  });
});

describe("invalidate-questionnaire", () => {
  it("is the doctor's and the psychologist's; a flag that the answers opened stays open", async () => {
    const [flag] = await flags();
    const input = { pathwayId, responseId: flag?.sourceId ?? "", reason: "Ført på feil pasient." };
    await expectCommandFacts({
      ...{ db: clinic.db, command: invalidateQuestionnaire, now: MONDAY, input, may: actorOf("doctor"), mayNot: nurse },
      ...{ action: "questionnaire.invalidated", again: "already-invalidated" },
    });
    expect(await flags()).toMatchObject([{ id: flag?.id, closedAt: null }]);
  });

  it("knows no form of another course", async () => {
    const eva = await registered(clinic.db, PATIENTS.eva);
    const { responseId } = await succeed(enterQuestionnaire, clinic.db, nurse, onPaper({ pathwayId: eva.pathwayId }));
    const input = { pathwayId, responseId, reason: "Prøve." };
    expect(await refusalOf(invalidateQuestionnaire, clinic.db, actorOf("doctor"), input)).toBe("response-unknown");
  });
});
