"use server";

import { runAction } from "@/app/_actions/run-action";
import type { HoldValues } from "@/components/booking/hold-form";
import type { PickValues } from "@/components/booking/time-picker-form";
import type { FormAction } from "@/components/form/form-state";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { giveBackHold } from "@/lib/commands/visits/give-back-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { bookingWords } from "@/lib/content/words/booking";
import { bookingSentences } from "@/lib/content/words/booking-refusals";

type OneHoldValues = { pathwayId: string; holdId: string };

const heldPage = ({ holdId }: { holdId: string }) => `/my/booking/holds/${holdId}`;

export const holdOwnCourse: FormAction<HoldValues> = async (values) =>
  runAction(
    holdVisits,
    { ...values, overrideReason: "" },
    (locale) => ({ saved: () => bookingWords[locale].heldNow, refused: bookingSentences(locale, "patient") }),
    { next: heldPage },
  );

/** A browser may send none. */
const partsOf = (picked: string | undefined): string[] => picked?.split("|") ?? [];

/** One time: the choice says start, room and people in one word, and every one of them is judged anew, whatever a browser sends. */
export const holdOwnTime: FormAction<PickValues> = async ({ picked, stepKey, replacesVisitId, ...ids }) => {
  const [startsAt = "", roomId = "", nurseId = "", doctorId = ""] = partsOf(picked);
  return runAction(
    holdVisits,
    { ...ids, slots: [{ stepKey, startsAt, roomId, nurseId, doctorId, replacesVisitId }] },
    (locale) => ({ saved: () => bookingWords[locale].heldNow, refused: bookingSentences(locale, "patient") }),
    { next: heldPage },
  );
};

export const confirmOwn: FormAction<OneHoldValues> = async (values) =>
  runAction(
    confirmHold,
    values,
    (locale) => ({ saved: () => bookingWords[locale].allBooked, refused: bookingSentences(locale, "patient") }),
    { revalidate: ["/my", "/my/booking"], next: "/my/booking?done=booked" },
  );

export const giveBackOwn: FormAction<OneHoldValues> = async (values) =>
  runAction(
    giveBackHold,
    values,
    (locale) => ({ saved: () => bookingWords[locale].givenBack, refused: bookingSentences(locale, "patient") }),
    { next: "/my/booking" },
  );
