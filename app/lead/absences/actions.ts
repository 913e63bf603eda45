"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { v5 } from "uuid";
import { z } from "zod";
import { runAction } from "@/app/_actions/run-action";
import type { FormAction, FormState } from "@/components/form/form-state";
import { requireRole } from "@/lib/auth/require";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { giveBackHold } from "@/lib/commands/visits/give-back-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { capacityWords } from "@/lib/content/words/capacity";
import { refusalWords } from "@/lib/content/words/refusals";

/** A proposal as the page sends it back; what it may hold is the command's to say. */
const Move = z.object({
  pathwayId: z.string(),
  name: z.string(),
  reason: z.string(),
  overrideReason: z.string(),
  slots: z.array(z.record(z.string(), z.string())),
});
export type Move = z.output<typeof Move>;
const Moves = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "invalid" });
      return z.NEVER;
    }
  })
  .pipe(z.array(Move));

/** Hold, then confirm: all of one patient's times or none. What was held for nothing is given back at once. */
async function moveOne({ name: _name, ...move }: Move, commandId: string): Promise<FormState> {
  const { pathwayId } = move;
  const held = await runAction(holdVisits, { commandId, ...move }, (locale) => ({
    saved: () => capacityWords[locale].movedAndTold,
    refused: bookingSentences(locale, "staff"),
  }));
  if (held.status !== "saved") return held;
  const hold = { pathwayId, holdId: commandId };
  const confirmed = await runAction(confirmHold, { commandId: v5("confirm", commandId), ...hold }, (locale) => ({
    saved: () => capacityWords[locale].movedAndTold,
    refused: bookingSentences(locale, "staff"),
  }));
  if (confirmed.status !== "saved") {
    await runAction(giveBackHold, { commandId: v5("give-back", commandId), ...hold }, (locale) => ({
      saved: () => capacityWords[locale].givenBack,
      refused: bookingSentences(locale, "staff"),
    }));
  }
  return confirmed;
}

/** Move one patient's visit, and what it pushes, as proposed; the patient is told. */
export const moveAndTellAction: FormAction<{ moves: string; absenceId: string }> = async (values) => {
  const { locale } = await requireRole("lead");
  const [move] = Moves.safeParse(values.moves).data ?? [];
  if (!move) return { status: "refused", message: refusalWords[locale].notFound };
  const state = await moveOne(move, values.commandId);
  return state.status === "saved" ? backTo(values.absenceId, "moved") : state;
};

/** Every proposal, one after the other: one that cannot be followed says why, and the rest go on. */
export const moveAllAction: FormAction<{ moves: string; absenceId: string }> = async (values) => {
  const { locale } = await requireRole("lead");
  const moves = Moves.safeParse(values.moves).data;
  if (!moves) return { status: "refused", message: refusalWords[locale].notFound };
  const words = capacityWords[locale];
  const left: string[] = [];
  for (const [index, move] of moves.entries()) {
    const state = await moveOne(move, v5(String(index), values.commandId));
    if (state.status !== "saved") left.push(words.someLeft(move.name, state.message ?? ""));
  }
  if (left.length === 0) return backTo(values.absenceId, "all");
  refresh(values.absenceId);
  const message = [words.allMoved(moves.length - left.length), ...left].join(" ");
  return { status: "saved", message, tone: "warning" };
};

/** Cancel one visit; the patient is told. */
export const cancelAndTellAction: FormAction<{
  pathwayId: string;
  visitId: string;
  reason: string;
  absenceId: string;
}> = async (values) =>
  runAction(
    cancelVisit,
    values,
    (locale) => ({
      saved: () => capacityWords[locale].cancelledAndTold,
      refused: bookingSentences(locale, "staff"),
    }),
    { revalidate: pagesOf(values.absenceId), next: `/lead/absences/${values.absenceId}?done=cancelled` },
  );

/** The row that was dealt with is gone from the page: what became of it stands on top. */
function backTo(absenceId: string, done: "moved" | "all"): never {
  refresh(absenceId);
  redirect(`/lead/absences/${absenceId}?done=${done}`);
}

function refresh(absenceId: string): void {
  for (const path of pagesOf(absenceId)) revalidatePath(path);
}

function pagesOf(absenceId: string): string[] {
  return ["/lead", "/lead/capacity", "/lead/absences", `/lead/absences/${absenceId}`];
}
