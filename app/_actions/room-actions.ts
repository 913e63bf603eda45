"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { ProcessNoteValues } from "@/components/room/process-note-form";
import { currentActor } from "@/lib/auth/require";
import { clearSignal } from "@/lib/commands/room/clear-signal";
import { giveSignal } from "@/lib/commands/room/give-signal";
import { markPhase } from "@/lib/commands/room/mark-phase";
import { recordTouch } from "@/lib/commands/room/record-touch";
import { writeProcessNote } from "@/lib/commands/room/write-process-note";
import { roomWords } from "@/lib/content/words/room";

// What is written down in the room with one tap, by whoever is there; each command knows who may. `happenedAt` is null, now, unless told.

const SESSION_PAGES = { revalidate: ["/nurse", "/doctor", "/psychologist"] };

export const markPhaseAction: FormAction<Record<string, string>> = async (values) =>
  runAction(
    markPhase,
    { happenedAt: null, ...values },
    (locale) => ({ saved: () => roomWords[locale].phaseSaved, refused: roomWords[locale].refusedPhase }),
    SESSION_PAGES,
  );

export const giveSignalAction: FormAction<Record<string, string>> = async (values) =>
  runAction(
    giveSignal,
    { happenedAt: null, ...values },
    (locale) => ({ saved: () => roomWords[locale].signalSaved, refused: roomWords[locale].refusedSignal }),
    SESSION_PAGES,
  );

export const clearSignalAction: FormAction<Record<string, string>> = async (values) =>
  runAction(
    clearSignal,
    { happenedAt: null, ...values },
    (locale) => ({ saved: () => roomWords[locale].signalCleared, refused: roomWords[locale].refusedClear }),
    SESSION_PAGES,
  );

export const recordTouchAction: FormAction<Record<string, string>> = async (values) =>
  runAction(
    recordTouch,
    { happenedAt: null, ...values },
    (locale) => ({ saved: () => roomWords[locale].touchSaved, refused: roomWords[locale].refusedTouch }),
    SESSION_PAGES,
  );

export const writeProcessNoteAction: FormAction<ProcessNoteValues> = async (values) => {
  const actor = await currentActor();
  return runAction(
    writeProcessNote,
    { happenedAt: null, ...values },
    (locale) => ({ saved: () => roomWords[locale].noteSaved, refused: roomWords[locale].refusedNote }),
    {
      revalidate: "/psychologist",
      ...(actor && { clearDraft: `${actor.userId}:process-note:${values.visitId}` }),
    },
  );
};
