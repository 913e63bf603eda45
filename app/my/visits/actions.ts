"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { EndVisitValues } from "@/components/visit/end-visit-form";
import { cancelOwnVisit } from "@/lib/commands/visits/cancel-own-visit";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { ownVisitWords } from "@/lib/content/words/own-visit";

/** The patient cancels a visit of their own. */
export const cancelMine: FormAction<EndVisitValues> = async (values) =>
  runAction(
    cancelOwnVisit,
    values,
    (locale) => ({ saved: () => ownVisitWords[locale].cancelled, refused: bookingSentences(locale, "patient") }),
    { revalidate: ["/my", "/my/booking"], next: `/my/visits/${values.visitId}` },
  );
