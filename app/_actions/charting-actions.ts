"use server";

import { runAction } from "@/app/_actions/run-action";
import type { DiscardValues } from "@/components/charting/discard-form";
import type { FormAction } from "@/components/form/form-state";
import { discardCharted } from "@/lib/commands/charting/discard-charted";
import { chartingWords } from "@/lib/content/words/charting";

/** Gives up what was charted without contact and refused; the reason stays on record. */
export const discardChartedAction: FormAction<DiscardValues> = async (values) =>
  runAction(discardCharted, values, (locale) => ({
    saved: () => chartingWords[locale].discarded,
    refused: { "session-unknown": () => chartingWords[locale].sessionUnknown },
  }));
