"use client";

import type { ReactNode } from "react";
import { useCharting, useQueueState } from "@/components/charting/charting-context";
import { counted } from "@/components/charting/counted";
import { SubmitHold } from "@/components/form/submit-hold";

/** Around what rests on everything that was charted (dose, discharge, signing): it waits until the clinic has had it, and its button says so. */
export function HoldUntilReceived({ children }: { children: ReactNode }) {
  const charting = useCharting();
  const { own } = useQueueState(charting?.queue);
  const here = own.filter(({ visitId }) => visitId === charting?.visitId);
  const waiting = here.filter(({ refused }) => refused === null).length;
  const why = !charting
    ? null
    : waiting > 0
      ? counted(waiting, charting.words.holdOne, charting.words.holdMany)
      : here.length > 0
        ? charting.words.holdRefused
        : null;
  return <SubmitHold value={why}>{children}</SubmitHold>;
}
