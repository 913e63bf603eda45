import { invalidatedColumns } from "@/lib/db/recorded-columns";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { QuestionnaireEntered } from "@/lib/domain/questionnaire/enter-questionnaire";

/** Stores a form that staff entered: what was answered when, and when it was known here. Immutable from here, like any other. */
export async function insertEnteredQuestionnaire(
  tx: Tx,
  record: PathwayRecord,
  { input, instrumentVersion, answeredAt, score, skipped, totalOnly }: QuestionnaireEntered,
  textVersion: string,
  permit: Permit<"questionnaire:enter">,
  now: Date,
): Promise<void> {
  const { commandId: id, instrument, locale, place, answers } = input;
  await tx.questionnaireResponse.create({
    data: {
      ...{ id, pathwayId: record.id, patientId: record.patient.id, instrument, instrumentVersion, textVersion },
      ...{ locale, place, answers, skipped, totalOnly, score },
      ...{ startedAt: answeredAt, submittedAt: answeredAt, recordedAt: now },
      answeredById: permit.actor.userId,
    },
  });
}

/** Strikes a form through. `false` when somebody else just did. */
export async function markQuestionnaireInvalidated(
  tx: Tx,
  responseId: string,
  reason: string,
  permit: Permit<"questionnaire:invalidate">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.questionnaireResponse.updateMany({
    where: { id: responseId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, now),
  });
  return count === 1;
}
