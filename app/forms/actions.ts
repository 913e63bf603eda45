"use server";

import { runAction } from "@/app/_actions/run-action";
import type { StrikeValues } from "@/components/score-entry/strike-form";
import type { FormAction } from "@/components/form/form-state";
import type { EnteredValues } from "@/components/score-entry/score-entry-form";
import { issueKioskCode } from "@/lib/commands/kiosk/issue-kiosk-code";
import { enterQuestionnaire } from "@/lib/commands/questionnaires/enter-questionnaire";
import { invalidateQuestionnaire } from "@/lib/commands/questionnaires/invalidate-questionnaire";
import { kioskWords } from "@/lib/content/words/kiosk";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { kioskCode } from "@/lib/platform/kiosk-codes";

const formsOf = (pathwayId: string) => `/forms/${encodeURIComponent(pathwayId)}`;

export const enterForm: FormAction<EnteredValues> = async (values) =>
  runAction(
    enterQuestionnaire,
    values,
    (locale) => {
      const { saved, refused } = scoreEntryWords[locale];
      return {
        saved: () => saved,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "answered-in-future": () => refused.inFuture,
          "answered-too-early": () => refused.tooEarly,
          "already-answered": ({ at }) => refused.already(at),
          "nothing-answered": () => refused.nothing,
          "total-not-possible": () => refused.totalNotPossible,
          "total-out-of-range": ({ min, max }) => refused.totalOutOfRange(min, max),
          "risk-item-missing": ({ items }) => refused.riskMissing(items.join(", ")),
          "unknown-item": ({ item }) => refused.unknownItem(item),
          "answer-out-of-range": ({ item }) => refused.outOfRange(item),
          "skip-not-allowed": ({ item }) => refused.skip(item),
        },
      };
    },
    {
      revalidate: formsOf(values.pathwayId),
      next: ({ responseId }) => `${formsOf(values.pathwayId)}?entered=${responseId}`,
    },
  );

export const strikeForm: FormAction<StrikeValues> = async (values) =>
  runAction(
    invalidateQuestionnaire,
    values,
    (locale) => {
      const { strikePage, refused } = scoreEntryWords[locale];
      return {
        saved: () => strikePage.done,
        refused: {
          "response-unknown": () => refused.unknownResponse,
          "already-invalidated": () => refused.alreadyStruck,
        },
      };
    },
    { revalidate: formsOf(values.pathwayId), next: formsOf(values.pathwayId) },
  );

/** The code itself is what is said: it is shown here, once, and kept nowhere. */
export const handOverTablet: FormAction<{ pathwayId: string }> = async (values) =>
  runAction(issueKioskCode, values, (locale) => {
    const { handOver } = kioskWords[locale];
    return {
      saved: ({ id, draw }) => kioskCode(id, draw).replace(/^\d{3}/, "$& "),
      refused: {
        "pathway-closed": () => handOver.refused.pathwayClosed,
        "patient-without-account": () => handOver.refused.withoutAccount,
        "patient-after-dose": ({ until }) => handOver.refused.afterDose(until),
        "no-form-due": () => handOver.refused.nothingDue,
      },
    };
  });
