"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { WaitingListValues } from "@/components/waiting-list/add-to-waiting-list-form";
import { addToWaitingList } from "@/lib/commands/waiting-list/add-to-waiting-list";
import { offerFreedTimes } from "@/lib/commands/waiting-list/offer-freed-times";
import { removeFromWaitingList } from "@/lib/commands/waiting-list/remove-from-waiting-list";
import { blockerSentence } from "@/lib/content/words/blockers";
import { waitingListWords } from "@/lib/content/words/waiting-list";

export const addToList: FormAction<WaitingListValues> = async (values) =>
  runAction(
    addToWaitingList,
    values,
    (locale) => {
      const { refused, title } = waitingListWords[locale];
      // A refusal does not carry the protocol's titles.
      const step = () => refused.anotherStep;
      return {
        saved: () => title,
        refused: {
          "step-unknown": () => refused.stepUnknown,
          "already-waiting": () => refused.alreadyWaiting,
          "visit-took-place": () => refused.tookPlace,
          "not-bookable": ({ blockers }) =>
            refused.notBookable(blockers.map((blocker) => blockerSentence(blocker, locale, step)).join(" ")),
        },
      };
    },
    { revalidate: "/lead/waiting-list", next: "/lead/waiting-list" },
  );

export const removeFromList: FormAction<{ pathwayId: string; entryId: string }> = async (values) =>
  runAction(
    removeFromWaitingList,
    values,
    (locale) => {
      const { refused, removed } = waitingListWords[locale];
      return {
        saved: () => removed,
        refused: { "entry-unknown": () => refused.entryUnknown, "entry-ended": () => refused.entryEnded },
      };
    },
    { revalidate: "/lead/waiting-list" },
  );

export const offerNow: FormAction<Record<string, string>> = async (values) =>
  runAction(
    offerFreedTimes,
    values,
    (locale) => ({ saved: ({ offered }) => waitingListWords[locale].offered(offered), refused: {} }),
    { revalidate: "/lead/waiting-list" },
  );
