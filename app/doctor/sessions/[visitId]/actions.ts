"use server";

import { revalidatePath } from "next/cache";
import { runAction } from "@/app/_actions/run-action";
import { addMeasurement } from "@/app/doctor/patients/[pathwayId]/screening/actions";
import type { ReasonValues } from "@/components/course/reason-form";
import type { FormAction, FormState } from "@/components/form/form-state";
import type { OrderValues } from "@/components/order/order-dose-form";
import type { MeasurementValues } from "@/components/screening/measurement-form";
import { cancelOrder } from "@/lib/commands/orders/cancel-order";
import { orderDose } from "@/lib/commands/orders/order-dose";
import { releaseSession } from "@/lib/commands/orders/release-session";
import { orderWords } from "@/lib/content/words/order";

const pages = (visitId: string | undefined) => ({ revalidate: [`/doctor/sessions/${visitId ?? ""}`, "/doctor"] });

export const signOrder: FormAction<OrderValues> = async (values) =>
  runAction(
    orderDose,
    values,
    (locale) => {
      const { saved, refused } = orderWords[locale];
      return {
        saved: () => saved.ordered,
        refused: {
          "course-not-active": () => refused.courseNotActive,
          "visit-unknown": () => refused.visitUnknown,
          "visit-cancelled": () => refused.visitCancelled,
          "not-a-session": () => refused.notASession,
          "visit-over": () => refused.visitOver,
          "dose-already-given": () => refused.doseGiven,
          "already-ordered": () => refused.alreadyOrdered,
          "order-would-expire": ({ earliestAt }) => refused.wouldExpire(earliestAt),
          "eligibility-not-in-force": ({ state }) => refused.eligibility[state],
          "weight-missing": () => refused.weightMissing,
          "weight-changed": () => refused.weightChanged,
          "weight-too-old": ({ measuredAt, maxAgeDays }) => refused.weightTooOld(measuredAt, maxAgeDays),
          "weight-implausible": ({ weightKg, minKg, maxKg }) => refused.weightImplausible(weightKg, minKg, maxKg),
          "dose-over-cap": ({ doseMg, capMg }) => refused.overCap(doseMg, capMg),
          "strength-not-in-protocol": ({ strengths }) => refused.strengthNotInProtocol(strengths),
          "volume-over-limit": ({ volumeMl, maxVolumeMl, strengthMgPerMl }) =>
            refused.volumeOverLimit(volumeMl, maxVolumeMl, strengthMgPerMl),
          "infusion-minutes-missing": () => refused.infusionMinutesMissing,
          "readings-too-sparse": ({ fromMinute, toMinute }) => refused.readingsTooSparse(fromMinute, toMinute),
          "outside-range": ({ minMgPerKg, maxMgPerKg }) => refused.outsideRange(minMgPerKg, maxMgPerKg),
          "increase-over-limit": ({ lastMgPerKg, limitMgPerKg }) => refused.increase(lastMgPerKg, limitMgPerKg),
        },
      };
    },
    pages(values.visitId),
  );

export const takeOrderBack: FormAction<ReasonValues> = async (values) =>
  runAction(
    cancelOrder,
    values,
    (locale) => {
      const { saved, refused } = orderWords[locale];
      return {
        saved: () => saved.cancelled,
        refused: {
          "order-unknown": () => refused.orderUnknown,
          "order-already-cancelled": () => refused.alreadyCancelled,
          "dose-already-given": () => refused.doseGiven,
        },
      };
    },
    pages(values.visitId),
  );

export const release: FormAction<ReasonValues> = async (values) =>
  runAction(
    releaseSession,
    values,
    (locale) => {
      const { saved, refused } = orderWords[locale];
      return {
        saved: () => saved.released,
        refused: {
          "visit-unknown": () => refused.visitUnknown,
          "already-discharged": () => refused.alreadyDischarged,
          "no-alerts": () => refused.noAlerts,
          "alerts-unacknowledged": ({ count }) => refused.unacknowledged(count),
          "already-released": () => refused.alreadyReleased,
        },
      };
    },
    pages(values.visitId),
  );

/** A new weight on the day, taken beside the order. */
export const weighForOrder = async (
  visitId: string,
  values: Parameters<typeof addMeasurement>[0],
): Promise<FormState<MeasurementValues>> => {
  const state = await addMeasurement(values);
  revalidatePath(`/doctor/sessions/${visitId}`);
  return state;
};
