"use server";

import { runAction } from "@/app/_actions/run-action";
import type { HoldValues } from "@/components/booking/hold-form";
import type { FormAction } from "@/components/form/form-state";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { giveBackHold } from "@/lib/commands/visits/give-back-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { bookingWords } from "@/lib/content/words/booking";
import { bookingSentences } from "@/lib/content/words/booking-refusals";

export type OneHoldValues = { pathwayId: string; holdId: string };

export const holdCourse: FormAction<HoldValues> = async (values) =>
  runAction(
    holdVisits,
    values,
    (locale) => ({ saved: () => bookingWords[locale].heldNow, refused: bookingSentences(locale, "staff") }),
    { next: ({ holdId }) => `/schedule/${values.pathwayId}/holds/${holdId}` },
  );

export const confirmCourse: FormAction<OneHoldValues> = async (values) =>
  runAction(
    confirmHold,
    values,
    (locale) => ({ saved: () => bookingWords[locale].allBooked, refused: bookingSentences(locale, "staff") }),
    {
      revalidate: [`/schedule/${values.pathwayId}`, `/lead/patients/${values.pathwayId}`, "/lead"],
      next: `/schedule/${values.pathwayId}?done=course`,
    },
  );

export const giveBackCourse: FormAction<OneHoldValues> = async (values) =>
  runAction(
    giveBackHold,
    values,
    (locale) => ({ saved: () => bookingWords[locale].givenBack, refused: bookingSentences(locale, "staff") }),
    { next: `/schedule/${values.pathwayId}/plan` },
  );
