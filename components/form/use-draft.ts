import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { readDraftCopy, removeDraftCopy, writeDraftCopy } from "@/components/form/draft-copy";
import type { KeptDraft, SaveDraft } from "@/components/form/form-state";

/** In words under the form: nothing to say · on its way · on the server · only in this tab · only in this tab because signed out. */
export type DraftState = "none" | "saving" | "saved" | "waiting" | "signed-out";

const QUIET_MS = 1000;
const RETRY_MS = 5000;

export type DraftOptions<Values> = {
  /** Unique for person and place, such as `${actor.userId}:note:${visitId}`: two people may share a browser. */
  draftKey?: string | undefined;
  saveDraft?: SaveDraft | undefined;
  /** The server's copy, when the page found one. */
  draft?: KeptDraft<Values> | undefined;
};

/** Saves as one types: into the tab at every change, to the server when the hands rest, again when the network is back. */
export function useDraft<Values extends FieldValues>(form: UseFormReturn<Values>, options: DraftOptions<Values>) {
  const { draftKey } = options;
  const [state, setState] = useState<DraftState>("none");
  const [restored, setRestored] = useState(false);
  const latest = useRef(options);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsent = useRef(false);
  const paused = useRef(false);
  const sendNow = useRef<() => void>(undefined);

  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    if (draftKey === undefined) return;
    let turn = 0;
    const phase = { restoring: false };

    const send = async () => {
      const { saveDraft } = latest.current;
      if (!saveDraft || !unsent.current || paused.current) return;
      const mine = ++turn;
      const overtaken = () => mine !== turn || !unsent.current;
      setState("saving");
      const answer = await saveDraft(draftKey, form.getValues()).catch(() => undefined);
      if (overtaken()) return;
      if (answer?.status === "saved") {
        unsent.current = false;
        writeDraftCopy(draftKey, { values: form.getValues(), unsent: false });
        setState("saved");
      } else if (answer?.status === "signed-out") {
        setState("signed-out");
      } else {
        setState("waiting");
        timer.current = setTimeout(() => void send(), RETRY_MS);
      }
    };

    const changes = form.watch((_values, change) => {
      if (phase.restoring) setRestored(true);
      if (change.type !== "change") return;
      writeDraftCopy(draftKey, { values: form.getValues(), unsent: true });
      if (!latest.current.saveDraft) return;
      turn += 1;
      unsent.current = true;
      setState("saving");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), QUIET_MS);
    });

    const { draft } = latest.current;
    const copy = readDraftCopy(draftKey);
    // What the server has not had wins whatever the clocks say: it exists nowhere else.
    const kept = copy?.unsent === true ? copy.values : (draft?.values ?? copy?.values);
    if (kept && Object.keys(kept).length > 0) {
      phase.restoring = true;
      form.reset({ ...form.getValues(), ...kept }, { keepDefaultValues: true });
      phase.restoring = false;
    }

    const online = () => void send();
    sendNow.current = online;
    window.addEventListener("online", online);
    return () => {
      changes.unsubscribe();
      clearTimeout(timer.current);
      window.removeEventListener("online", online);
    };
  }, [draftKey, form]);

  return {
    state,
    restored,
    /** While the form itself is on its way no draft follows it: one that came after would bring back what has been signed. */
    pause() {
      paused.current = true;
      clearTimeout(timer.current);
    },
    /** The form was not saved: the draft goes on. */
    resume() {
      paused.current = false;
      sendNow.current?.();
    },
    /** The command has saved it all: the draft has done its work. */
    forget() {
      unsent.current = false;
      clearTimeout(timer.current);
      if (draftKey !== undefined) removeDraftCopy(draftKey);
      setState("none");
      setRestored(false);
    },
  };
}
