import type { CommandContext } from "@/lib/commands/define-command";
import { textVersionInUse } from "@/lib/commands/questionnaires/text-in-use";
import { fieldErrorKey } from "@/lib/content/field-errors";
import {
  findOpenForm,
  findPlaceOfAnswer,
  hasGivenAnswer,
  insertBegunForm,
  insertGivenAnswer,
  markFormEnded,
} from "@/lib/db/begun-forms";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { rollBackWith, type Tx, unitOfWork, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { type AccessRefused, authorize, type Permit } from "@/lib/domain/access/policy";
import {
  beginForm,
  type BegunForm,
  checkAnswer,
  mayAnswerNow,
  mayAnswerOn,
  type SaveAnswerRefusal,
} from "@/lib/domain/questionnaire/begun-form";
import { SaveAnswerInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import type { InvalidInput, NotFound, ProtectedAfterDose } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

type Refusal = SaveAnswerRefusal | NotFound | ProtectedAfterDose;
export type SaveAnswerResult = Result<{ formId: string }, Refusal | AccessRefused | InvalidInput>;

/**
 * Keeps one answer as it is given; the first one begins the form. Answers the id of the form it was kept on: another device's, when that had begun the
 * same one. Not made with `defineCommand`, for a reason: an unfinished answer is no part of the record, and a receipt and a row in the audit chain
 * for each tap would bury what was sent under what was about to be. The answer's id is its receipt; what is submitted is audited.
 */
export async function saveAnswer(raw: unknown, { actor, db, now }: CommandContext): Promise<SaveAnswerResult> {
  const granted = authorize(actor, "questionnaire:answer");
  if (!granted.ok) return granted;
  const parsed = SaveAnswerInput.safeParse(raw, { error: fieldErrorKey });
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return refuse({ kind: "invalid-input", issues });
  }
  const input = parsed.data;
  const known = checkAnswer(input);
  if (!known.ok) return known;
  type Kept = Result<{ formId: string }, Refusal>;
  const kept = await unitOfWork<Kept, Kept>(db, actor, now, async (tx) => {
    const place = await findPlaceOfAnswer(tx, input);
    if (!place) return refuse({ kind: "not-found" });
    const found = place.form ? sameForm(place.form, input) : await formFor(tx, input, granted.value, now);
    if (!found.ok) return rollBackWith<Kept>(found);
    const form = found.value;
    const allowed = mayAnswerNow(place.course, now);
    const taken = allowed.ok ? mayAnswerOn(form, input, now) : allowed;
    // What was kept before is kept, whatever has happened to the form since.
    if (!taken.ok)
      return (await hasGivenAnswer(tx, input.commandId)) ? ok({ formId: form.id }) : rollBackWith<Kept>(taken);
    const { commandId: id, item, value, answeredAt } = input;
    await insertGivenAnswer(tx, form.id, { id, item, value, answeredAt }, granted.value, now);
    return ok({ formId: form.id });
  });
  return kept.value;
}

function sameForm(form: BegunForm, { pathwayId, instrument }: SaveAnswerInput): Result<BegunForm, Refusal> {
  const isSame = form.pathwayId === pathwayId && form.instrument === instrument;
  return isSame ? ok(form) : refuse({ kind: "not-found" });
}

/** The form of an answer that names one nobody has heard of: what another device has begun in the same words, else a new one. */
async function formFor(
  tx: Tx,
  input: SaveAnswerInput,
  permit: Permit<"questionnaire:answer">,
  now: Date,
): Promise<Result<BegunForm, Refusal>> {
  const open = await findOpenForm(tx, input.pathwayId, input.instrument);
  if (open && mayAnswerOn(open, input, now).ok) return ok(open);
  const record = await unsafeAsSystem(tx, "a rule decides on the whole record", () =>
    loadPathwayRecord(tx, input.pathwayId),
  );
  if (!record) return refuse({ kind: "not-found" });
  const textVersion = await textVersionInUse(tx, input.instrument, input.locale);
  const begun = beginForm(record, input, { now, textVersion });
  if (!begun.ok) return begun;
  if (open) await markFormEnded(tx, open.id, "outdated", now);
  if (await insertBegunForm(tx, begun.value, permit)) return begun;
  // Two devices began at the same moment; or the id is somebody else's, and then there is nothing to find.
  const other = await findOpenForm(tx, input.pathwayId, input.instrument);
  return other ? ok(other) : refuse({ kind: "not-found" });
}
