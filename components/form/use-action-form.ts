import { zodResolver } from "@hookform/resolvers/zod";
import { unstable_rethrow } from "next/navigation";
import { type SubmitEvent, useContext, useRef, useState } from "react";
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from "react-hook-form";
import type { z } from "zod";
import { type CommandAttempt, nextAttempt } from "@/components/form/command-attempt";
import type { FormAction, FormState } from "@/components/form/form-state";
import { SubmitHold } from "@/components/form/submit-hold";
import { type DraftOptions, useDraft } from "@/components/form/use-draft";
import { fieldErrorKey } from "@/lib/content/field-errors";

/** What became of the last submission. Beyond what the server answers: the answer never came, or the server failed. */
export type Outcome = {
  status: FormState["status"] | "network" | "failed";
  message?: string | undefined;
  tone?: FormState["tone"];
};

type ActionFormOptions<Values extends FieldValues> = DraftOptions<Values> & {
  action: FormAction<Values>;
  defaultValues: DefaultValues<Values>;
  /** The command's own schema, so that form and server agree; `commandId` may be left out of it or in it. */
  schema?: z.ZodType<unknown, FieldValues>;
  onSaved?: (state: FormState<Values>) => void;
  /** Empties the form after saving, for forms that are filled in again and again. */
  resetOnSaved?: boolean;
};

/**
 * The one bridge between a form and a server action. It makes the command id, sends once however often one presses, puts the server's
 * field errors back, moves the focus to the first error or to the notice, and never loses typed text: not to a refusal, a dead network,
 * a failing server or an expired session.
 */
export function useActionForm<Values extends FieldValues>(options: ActionFormOptions<Values>) {
  const { action, defaultValues, schema, onSaved, resetOnSaved = false } = options;
  const [outcome, setOutcome] = useState<Outcome>({ status: "idle" });
  const [sending, setSending] = useState(false);
  const inFlight = useRef(false);
  const attempt = useRef<CommandAttempt>(undefined);
  const hold = useContext(SubmitHold);
  const form = useForm<Values>({
    defaultValues,
    ...(schema && { resolver: resolverFor<Values>(schema) }),
    shouldFocusError: true,
  });
  const draft = useDraft(form, options);

  const putBack = (fieldErrors: Readonly<Record<string, string>>) => {
    Object.entries(fieldErrors).forEach(([name, message], position) => {
      const field = name === "" || name === "commandId" ? "root" : (name as Path<Values>);
      form.setError(field, { type: "server", message }, { shouldFocus: position === 0 });
    });
  };

  const send = async (values: Values) => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSending(true);
    draft.pause();
    setOutcome({ status: "idle" });
    attempt.current = nextAttempt(attempt.current, values);
    try {
      const state = await action({ ...values, commandId: attempt.current.commandId });
      if (state.fieldErrors) putBack(state.fieldErrors);
      setOutcome({ status: state.status, message: state.message, ...(state.tone && { tone: state.tone }) });
      if (state.status !== "saved") return;
      attempt.current = undefined;
      draft.forget();
      form.reset(resetOnSaved ? emptied(form.getValues(), values, defaultValues) : form.getValues());
      onSaved?.(state);
    } catch (error) {
      if (isNavigation(error)) {
        draft.forget();
        unstable_rethrow(error);
      }
      setOutcome({ status: isNetworkError(error) ? "network" : "failed" });
    } finally {
      inFlight.current = false;
      draft.resume();
      setSending(false);
    }
  };

  return {
    form,
    outcome,
    sending,
    draft,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      if (inFlight.current || hold !== null) {
        event.preventDefault();
        return;
      }
      void form.handleSubmit(send, () => setOutcome({ status: "invalid" }))(event);
    },
  };
}

export type ActionFormHandle<Values extends FieldValues> = ReturnType<typeof useActionForm<Values>>;

/** The form made empty again, but for what was typed after it had been sent: that belongs to the next one. */
function emptied<Values extends FieldValues>(
  now: Values,
  sent: Values,
  defaults: DefaultValues<Values>,
): DefaultValues<Values> {
  const typedSince = Object.entries<unknown>(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(sent[field]),
  );
  return Object.fromEntries([...Object.entries<unknown>(defaults), ...typedSince]) as DefaultValues<Values>;
}

/** Stands in for the id while the form checks itself; the real one is made when it is sent. */
const ANY_COMMAND_ID = "00000000-0000-7000-8000-000000000000";

/** Checks with the command's schema but hands on what was typed: the server parses again and is the judge. */
function resolverFor<Values extends FieldValues>(schema: z.ZodType<unknown, FieldValues>): Resolver<Values> {
  const typed = schema as z.ZodType<Values, Values>;
  const check = zodResolver<Values, unknown, Values>(typed, { error: fieldErrorKey }, { raw: true });
  return (values, context, options) => check({ ...values, commandId: ANY_COMMAND_ID }, context, options);
}

/** A redirect from the action: it saved, and the framework is on its way to the next page. */
function isNavigation(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");
}

function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError || (typeof navigator !== "undefined" && !navigator.onLine);
}
