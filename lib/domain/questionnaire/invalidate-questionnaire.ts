import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InvalidateQuestionnaireInput } from "@/lib/domain/questionnaire/enter-questionnaire.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type InvalidateQuestionnaireRefusal = { kind: "response-unknown" } | { kind: "already-invalidated" };

/**
 * Take a form out of all that is computed, with a reason; it stays readable, struck through. A flag that its answers opened stays open: only a clinician
 * closes it, with an assessment (product document 3, gate 5).
 */
export function invalidateQuestionnaire(
  { questionnaires }: Pick<PathwayRecord, "questionnaires">,
  { responseId }: InvalidateQuestionnaireInput,
): Result<QuestionnaireResponse, InvalidateQuestionnaireRefusal> {
  const response = questionnaires.find(({ id }) => id === responseId);
  if (!response) return refuse({ kind: "response-unknown" });
  return response.invalidated ? refuse({ kind: "already-invalidated" }) : ok(response);
}
