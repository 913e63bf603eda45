"use server";

import { receiptPath } from "@/app/_forms/form-paths";
import { keepAnswer, takeForm } from "@/app/_forms/send-form";
import { endTablet } from "@/app/kiosk/end-tablet";
import type { SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";
import { actorContext } from "@/lib/auth/context";
import { currentLocale } from "@/lib/auth/current-locale";
import { currentActor } from "@/lib/auth/require";
import { kioskWords } from "@/lib/content/words/kiosk";
import { isLimited } from "@/lib/domain/access/policy";
import { receivedForm } from "@/lib/queries/patient/own-forms";

export const saveTabletAnswer: SaveAnswer = async (answer) =>
  (await isSitting()) ? keepAnswer(answer, "clinic-tablet") : over();

/**
 * Takes a form that was sent from the clinic's tablet. When nothing is left to answer, the sitting ends by itself; but not before somebody whose answer says
 * that life is hard has seen who can help.
 */
export const submitOnTablet: SubmitAnswers = async (form) => {
  if (!(await isSitting())) return over();
  const taken = await takeForm(form, "clinic-tablet");
  if (taken.status !== "submitted" || taken.next !== receiptPath("clinic-tablet", form.instrument)) return taken;
  const received = await receivedForm.run({ instrument: form.instrument }, await actorContext());
  const isWorthStaying = !received.ok || received.value.view === null || needsCare(received.value.view);
  if (isWorthStaying) return taken;
  await endTablet();
  return { status: "submitted", next: "/kiosk/done" };
};

/** Something is left, or an answer of this form opened a flag. */
function needsCare({ form, due }: { form: { hasRisk: boolean }; due: readonly string[] }): boolean {
  return form.hasRisk || due.length > 0;
}

async function isSitting(): Promise<boolean> {
  const actor = await currentActor();
  return actor !== null && isLimited(actor);
}

/** Nobody signs in here: whoever comes back gets a new code, and finds what was saved. */
async function over(): Promise<{ status: "refused"; message: string }> {
  return { status: "refused", message: kioskWords[await currentLocale()].sitting.over };
}
