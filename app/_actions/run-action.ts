import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/form/form-state";
import { actorContext } from "@/lib/auth/context";
import { currentActor } from "@/lib/auth/require";
import type { Command } from "@/lib/commands/define-command";
import { forgetDraft } from "@/lib/commands/drafts/forget-draft";
import { fieldErrorSentence } from "@/lib/content/field-errors";
import { formWords } from "@/lib/content/words/form";
import { refusalWords } from "@/lib/content/words/refusals";
import type { Locale } from "@/lib/domain/access/actor";
import { mayRole, type Permission } from "@/lib/domain/access/policy";
import type { SharedRefusal } from "@/lib/domain/refusals";

type OwnKind<E extends { kind: string }> = Exclude<E["kind"], SharedRefusal["kind"]>;

/** What the person is told, in their language: that it was saved, and one sentence for each refusal of this command. Forgetting one does not compile. */
export type Say<E extends { kind: string }, Saved> = (locale: Locale) => {
  saved: (saved: Saved) => string;
  refused: { [K in OwnKind<E>]: (refusal: Extract<E, { kind: K }>) => string };
};

export type AfterSaving<Saved> = {
  /** Pages that show what has changed. */
  revalidate?: string | readonly string[];
  /** Where to go when it is saved. */
  next?: string | ((saved: Saved) => string);
  /** Whether what was saved needs attention. */
  tone?: (saved: Saved) => "success" | "warning";
  /** The draft that has done its work. */
  clearDraft?: string;
};

/**
 * The one way from a form to a command: who is asking, run, and the answer in their language. Nobody signed in → `signed-out`, nothing
 * written and nothing lost. Refusals become sentences; bugs are not caught.
 */
export async function runAction<P extends Permission, E extends { kind: string }, Saved, Values = unknown>(
  command: Command<P, E, Saved>,
  values: unknown,
  say: Say<E, Saved>,
  after: AfterSaving<Saved> = {},
): Promise<FormState<Values>> {
  const context = await actorContext();
  const { locale } = context.actor;
  if ((await currentActor()) === null && !mayRole("visitor", command.permission)) {
    return { status: "signed-out", message: refusalWords[locale].signedOut };
  }
  const result = await command.run(values, context);
  const words = say(locale);
  if (!result.ok) {
    const { refusal } = result;
    if (isShared(refusal)) return sharedRefusal(refusal, locale);
    return { status: "refused", message: ownSentence(words.refused, refusal) };
  }
  const { revalidate = [], next, clearDraft, tone } = after;
  if (clearDraft !== undefined) await forgetDraft(clearDraft, context);
  for (const path of typeof revalidate === "string" ? [revalidate] : revalidate) revalidatePath(path);
  if (next !== undefined) redirect(typeof next === "string" ? next : next(result.value));
  const told = tone === undefined ? {} : { tone: tone(result.value) };
  return { status: "saved", message: words.saved(result.value), ...told, ...savedId(result.value) };
}

function sharedRefusal<Values>(refusal: SharedRefusal, locale: Locale): FormState<Values> {
  const words = refusalWords[locale];
  switch (refusal.kind) {
    case "invalid-input":
      return {
        status: "invalid",
        message: words.invalidInput,
        fieldErrors: Object.fromEntries(
          refusal.issues.map(({ path, message }) => [path, fieldErrorSentence(message, formWords[locale].fieldErrors)]),
        ),
      };
    case "access-refused":
      return { status: "refused", message: words.accessRefused(refusal.permission) };
    case "not-found":
      return { status: "refused", message: words.notFound };
    case "stale":
      return { status: "refused", message: words.stale, isStale: true };
    case "protected-after-dose":
      return { status: "refused", message: words.protectedAfterDose(refusal.until) };
  }
}

const SHARED: Record<SharedRefusal["kind"], true> = {
  "invalid-input": true,
  "access-refused": true,
  "not-found": true,
  stale: true,
  "protected-after-dose": true,
};

function isShared<E extends { kind: string }>(refusal: E | SharedRefusal): refusal is SharedRefusal {
  return refusal.kind in SHARED;
}

function ownSentence<E extends { kind: string }>(refused: ReturnType<Say<E, never>>["refused"], refusal: E): string {
  const sentences: Partial<Record<string, (refusal: never) => string>> = refused;
  const say = sentences[refusal.kind] as ((refusal: E) => string) | undefined;
  if (!say) throw new Error(`The refusal ${refusal.kind} has no sentence.`);
  return say(refusal);
}

function savedId(saved: unknown): { savedId?: string } {
  const hasId = typeof saved === "object" && saved !== null && "id" in saved && typeof saved.id === "string";
  return hasId ? { savedId: saved.id as string } : {};
}
