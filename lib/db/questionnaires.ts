import type { Tx } from "@/lib/db/unit-of-work";
import { isLimited, type Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { QuestionnaireSubmitted } from "@/lib/domain/questionnaire/submit-questionnaire";

/** Store a submitted form as it was answered: raw answers, versions, language, who and when (immutable from here). */
export async function insertQuestionnaire(
  tx: Tx,
  record: PathwayRecord,
  { input, instrumentVersion, score, skipped, startedAt, submittedAt }: QuestionnaireSubmitted,
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
      // Said by the session, never by the browser.
      place: isLimited(permit.actor) ? "clinic-tablet" : "own-device",
      answers: input.answers,
      ...{ skipped, score, startedAt, submittedAt, recordedAt: now },
      answeredById: permit.actor.userId,
    },
  });
}
