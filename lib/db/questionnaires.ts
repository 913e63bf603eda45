import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { QuestionnaireSubmitted } from "@/lib/domain/questionnaire/submit-questionnaire";

/** Store a submitted form as it was answered: raw answers, versions, language, who and when (immutable from here). */
export async function insertQuestionnaire(
  tx: Tx,
  record: PathwayRecord,
  { input, instrumentVersion, score }: QuestionnaireSubmitted,
  permit: Permit<"questionnaire:answer">,
  now: Date,
): Promise<void> {
  await tx.questionnaireResponse.create({
    data: {
      id: input.commandId,
      pathwayId: record.id,
      patientId: record.patient.id,
      instrument: input.instrument,
      instrumentVersion,
      textVersion: input.textVersion,
      locale: input.locale,
      answers: input.answers,
      score,
      startedAt: input.startedAt < now ? input.startedAt : now,
      submittedAt: now,
      answeredById: permit.actor.userId,
    },
  });
}

/** Open the flag that an answer raised. */
export async function insertFlagFromAnswers(
  tx: Tx,
  record: PathwayRecord,
  flag: { id: string; level: string; detail: string; sourceId: string },
  permit: Permit<"questionnaire:answer">,
  now: Date,
): Promise<void> {
  await tx.safetyFlag.create({
    data: {
      ...flag,
      pathwayId: record.id,
      patientId: record.patient.id,
      source: "phq-9-item-9",
      openedAt: now,
      openedById: permit.actor.userId,
    },
  });
}
