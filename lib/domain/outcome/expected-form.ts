import { startOfNextClinicDay } from "@/lib/domain/calendar";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { formsForStep } from "@/lib/domain/pathway/forms-due";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";
import type { InstrumentKey, ProtocolStep, StepKind } from "@/lib/domain/protocol/protocol.schema";
import { allResponses, isComplete } from "@/lib/domain/questionnaire/responses";

/** Why a form that was asked for gives no score. */
export type MissingReason = "not-answered" | "too-few-answers" | "invalidated" | "answered-after-the-visit";

/** A form that a step of the protocol has asked for, and what became of it. */
export type ExpectedForm = {
  instrument: InstrumentKey;
  stepKey: string;
  stepKind: StepKind;
  stepTitle: ProtocolStep["title"];
  isRequired: boolean;
  /** When it was due: the visit; for a screening without a visit, when it was opened. */
  dueAt: Date;
} & (
  | { state: "answered"; responseId: string }
  /** Asked for now, and there is still time. */
  | { state: "open" }
  | { state: "missing"; why: MissingReason }
);

/**
 * Every form that the protocol's steps have asked for until now, in the order of the steps. What has not opened yet is not expected, and neither is
 * what belonged to visits that an ended course no longer has: those are told as attrition, never as carelessness. Answered means for that visit:
 * complete, from when the form opened until it no longer could say how it was before the visit.
 */
export function expectedForms(record: PathwayRecord, steps: readonly StepProgress[], now: Date): ExpectedForm[] {
  const status = pathwayStatus(record);
  const asked = steps.filter(
    ({ visit, tookPlaceAt }) => tookPlaceAt || !isOver(status) || (visit && visit.endsAt <= now),
  );
  return asked.flatMap((progress) => {
    const forms = formsForStep(record, progress, now);
    return forms.flatMap((form): ExpectedForm[] => {
      if (!form.isOpen) return [];
      const { step, visit } = progress;
      const closesAt = closingOf(progress);
      const expected = {
        ...{ instrument: form.instrument, stepKey: step.key, stepKind: step.kind, stepTitle: step.title },
        isRequired: form.isRequired,
        dueAt: visit?.startsAt ?? closesAt ?? form.opensAt,
      };
      const tries = responsesOf(record, form.instrument, form.opensAt, closesAt ?? now);
      const answered = tries.findLast((response) => !response.invalidated && isComplete(response));
      if (answered) return [{ ...expected, state: "answered", responseId: answered.id }];
      if (closesAt === null || closesAt > now) return [{ ...expected, state: "open" }];
      return [{ ...expected, state: "missing", why: whyMissing(record, form.instrument, tries, closesAt) }];
    });
  });
}

/** Until when a form counts for its step: before the dose, else the day of the visit (a clinician asks during it), and a screening until its decision. */
function closingOf({ step, visit, dose, tookPlaceAt, doneAt }: StepProgress): Date | null {
  if (step.kind === "session") return dose?.givenAt ?? visit?.startsAt ?? null;
  const day = visit?.startsAt ?? tookPlaceAt;
  const dayEnds = day && startOfNextClinicDay(day);
  return step.kind === "screening" && doneAt && (!dayEnds || doneAt > dayEnds) ? doneAt : dayEnds;
}

function responsesOf(record: PathwayRecord, instrument: InstrumentKey, from: Date, to: Date): QuestionnaireResponse[] {
  return allResponses(record, instrument).filter(({ submittedAt }) => submittedAt >= from && submittedAt <= to);
}

function whyMissing(
  record: PathwayRecord,
  instrument: InstrumentKey,
  tries: readonly QuestionnaireResponse[],
  closesAt: Date,
): MissingReason {
  if (tries.some(({ invalidated }) => !invalidated)) return "too-few-answers";
  if (tries.length > 0) return "invalidated";
  const nextDay = startOfNextClinicDay(closesAt);
  const late = responsesOf(record, instrument, closesAt, nextDay).some((response) => !response.invalidated);
  return late ? "answered-after-the-visit" : "not-answered";
}
