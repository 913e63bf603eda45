import { addMinutes } from "date-fns";
import { clinicDate, clinicDaysBetween, startOfNextClinicDay } from "@/lib/domain/calendar";
import { doseFor, volumeFor } from "@/lib/domain/order/dose-calculation";
import { isSamePlan, sparseStretch } from "@/lib/domain/order/monitoring-plan";
import type { OrderDoseInput } from "@/lib/domain/order/order.schema";
import { isOver, pathwayStatus } from "@/lib/domain/pathway/course-phase";
import { eligibilityOn, type EligibilityStanding } from "@/lib/domain/pathway/eligibility-in-force";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { givenMgPerKg } from "@/lib/domain/dose/given-mg";
import type { DoseConfirmation, DoseOrder, MonitoringPlan } from "@/lib/domain/pathway/treatment-day-record";
import type { Measurement } from "@/lib/domain/pathway/screening-record";
import type { PathwayStatus } from "@/lib/domain/pathway/standing";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { isPlausibleWeight, newestMeasurement } from "@/lib/domain/screening/record-measurement";

export type DoseOrdered = Omit<DoseOrder, "signedAt" | "signedBy" | "cancelled">;

export type OrderDoseRefusal =
  | { kind: "course-not-active"; status: PathwayStatus }
  | { kind: "visit-unknown" }
  | { kind: "visit-cancelled" }
  | { kind: "not-a-session" }
  | { kind: "visit-over" }
  | { kind: "dose-already-given" }
  | { kind: "already-ordered" }
  | { kind: "order-would-expire"; earliestAt: Date }
  | { kind: "eligibility-not-in-force"; state: Exclude<EligibilityStanding["state"], "in-force"> }
  | { kind: "weight-missing" }
  | { kind: "weight-changed" }
  | { kind: "weight-too-old"; measuredAt: Date; maxAgeDays: number }
  | { kind: "weight-implausible"; weightKg: number; minKg: number; maxKg: number }
  | { kind: "dose-over-cap"; doseMg: number; capMg: number }
  | { kind: "strength-not-in-protocol"; strengths: number[] }
  | { kind: "volume-over-limit"; volumeMl: number; maxVolumeMl: number; strengthMgPerMl: number }
  | { kind: "infusion-minutes-missing" }
  | { kind: "readings-too-sparse"; fromMinute: number; toMinute: number }
  | { kind: "outside-range"; minMgPerKg: number; maxMgPerKg: number }
  | { kind: "increase-over-limit"; lastMgPerKg: number; limitMgPerKg: number };

/**
 * The doctor's signed order for one session (reference 3.4; legemiddelhåndteringsforskriften § 3 g, § 7): mg = kg × mg/kg from a fresh, plausible
 * weight. The cap in mg is a hard stop; outside the range, or more than the protocol's step above the last dose given, needs a reason. Holds to the
 * end of the visit's day, and no longer than the protocol's hours from signing. A strength is one of the protocol's and must fit the volume at
 * one site; an infusion says over how many minutes; readings may be asked for closer than the protocol's, never farther apart.
 */
export function orderDose(
  record: PathwayRecord,
  input: OrderDoseInput,
  { now }: { now: Date },
): Result<DoseOrdered, OrderDoseRefusal> {
  const { protocol } = record;
  const visit = record.visits.find((candidate) => candidate.id === input.visitId);
  if (!visit) return refuse({ kind: "visit-unknown" });
  const wrongTime = refuseVisit(record, visit, now);
  if (wrongTime) return refuse(wrongTime);
  const weight = newestMeasurement(record);
  if (!weight) return refuse({ kind: "weight-missing" });
  const wrongWeight = refuseWeight(record, weight, input.measurementId, visit);
  if (wrongWeight) return refuse(wrongWeight);

  const { substance, route, capMg } = protocol.dose;
  const { doseMg } = doseFor({ weightKg: weight.weightKg, mgPerKg: input.mgPerKg });
  if (doseMg > capMg) return refuse({ kind: "dose-over-cap", doseMg, capMg });
  const how = howToGive(record, input, doseMg);
  if (!how.ok) return how;
  const confirmations: DoseConfirmation[] = [];
  for (const warning of doseWarnings(record, input.mgPerKg)) {
    const reason = warning.kind === "outside-range" ? input.outsideRangeReason : input.increaseReason;
    if (!reason) return refuse(warning);
    confirmations.push({ kind: warning.kind, reason });
  }
  return ok({
    ...{ id: input.commandId, visitId: visit.id, substance, route, mgPerKg: input.mgPerKg },
    ...{ measurementId: weight.id, weightKg: weight.weightKg, doseMg, maxMg: capMg },
    ...{
      confirmations,
      comment: input.comment,
      ...how.value,
      validUntil: orderValidUntil(record, visit, now),
    },
  });
}

type HowToGive = Pick<DoseOrder, "strengthMgPerMl" | "infusionMinutes" | "monitoringPlan">;

function howToGive(record: PathwayRecord, input: OrderDoseInput, doseMg: number): Result<HowToGive, OrderDoseRefusal> {
  const { route, strengthsMgPerMl, maxVolumeMl, volumeStepMl } = record.protocol.dose;
  const { strengthMgPerMl } = input;
  if (strengthMgPerMl !== null) {
    if (!strengthsMgPerMl.includes(strengthMgPerMl))
      return refuse({ kind: "strength-not-in-protocol", strengths: strengthsMgPerMl });
    const { volumeMl } = volumeFor({ doseMg, strengthMgPerMl, stepMl: volumeStepMl });
    if (volumeMl > maxVolumeMl) return refuse({ kind: "volume-over-limit", volumeMl, maxVolumeMl, strengthMgPerMl });
  }
  const infusionMinutes = route === "iv" ? (input.infusionMinutes ?? record.protocol.dose.infusionMinutes) : null;
  if (route === "iv" && infusionMinutes === null) return refuse({ kind: "infusion-minutes-missing" });
  const { scheduleMinutes, thenEveryMinutes } = record.protocol.monitoring;
  const asked: MonitoringPlan = {
    scheduleMinutes: input.readingMinutes.length > 0 ? input.readingMinutes : scheduleMinutes,
    thenEveryMinutes: input.thenEveryMinutes ?? thenEveryMinutes,
  };
  const sparse = sparseStretch(asked, record.protocol.monitoring);
  if (sparse) return refuse({ kind: "readings-too-sparse", ...sparse });
  const monitoringPlan = isSamePlan(asked, record.protocol.monitoring) ? null : asked;
  return ok({ strengthMgPerMl, infusionMinutes, monitoringPlan });
}

export type DoseWarning = Extract<OrderDoseRefusal, { kind: "outside-range" | "increase-over-limit" }>;

/** What the doctor must give a reason for at this mg/kg (reference 3.4). */
export function doseWarnings(
  record: Pick<PathwayRecord, "protocol" | "orders" | "doses" | "doseEndings">,
  mgPerKg: number,
): DoseWarning[] {
  const { minMgPerKg, maxMgPerKg, confirmIncreaseMgPerKg } = record.protocol.dose;
  const warnings: DoseWarning[] = [];
  if (mgPerKg < minMgPerKg || mgPerKg > maxMgPerKg) warnings.push({ kind: "outside-range", minMgPerKg, maxMgPerKg });
  const lastMgPerKg = lastGivenMgPerKg(record);
  if (lastMgPerKg !== null && thousandths(mgPerKg) - thousandths(lastMgPerKg) > thousandths(confirmIncreaseMgPerKg)) {
    warnings.push({ kind: "increase-over-limit", lastMgPerKg, limitMgPerKg: confirmIncreaseMgPerKg });
  }
  return warnings;
}

/**
 * The mg/kg of the last dose that was given; null before the first. What was ordered, or, when only a part was given, what that part came to: the
 * next step upwards is counted from what the patient has had.
 */
export function lastGivenMgPerKg(record: Pick<PathwayRecord, "orders" | "doses" | "doseEndings">): number | null {
  const last = record.doses.at(-1);
  return last ? givenMgPerKg(record, last) : null;
}

/** The end of the visit's day in Oslo or the protocol's hours after signing, whichever comes first. */
export function orderValidUntil(record: Pick<PathwayRecord, "protocol">, visit: Visit, now: Date): Date {
  const endOfDay = startOfNextClinicDay(visit.startsAt);
  const afterHours = addMinutes(now, record.protocol.dose.orderValidHours * 60);
  return afterHours < endOfDay ? afterHours : endOfDay;
}

function refuseVisit(record: PathwayRecord, visit: Visit, now: Date): OrderDoseRefusal | null {
  const step = record.protocol.steps.find(({ key }) => key === visit.stepKey);
  if (step?.kind !== "session") return { kind: "not-a-session" };
  if (visit.cancelled) return { kind: "visit-cancelled" };
  if (record.doses.some((dose) => dose.visitId === visit.id)) return { kind: "dose-already-given" };
  const status = pathwayStatus(record);
  if (isOver(status) || status === "paused") return { kind: "course-not-active", status };
  if (now >= startOfNextClinicDay(visit.startsAt)) return { kind: "visit-over" };
  const standing = record.orders.some((o) => o.visitId === visit.id && !o.cancelled && o.validUntil > now);
  if (standing) return { kind: "already-ordered" };
  const eligibility = eligibilityOn(record, clinicDate(visit.startsAt));
  if (eligibility.state !== "in-force") return { kind: "eligibility-not-in-force", state: eligibility.state };
  if (orderValidUntil(record, visit, now) <= visit.startsAt) {
    return {
      kind: "order-would-expire",
      earliestAt: addMinutes(visit.startsAt, -record.protocol.dose.orderValidHours * 60),
    };
  }
  return null;
}

function refuseWeight(
  record: PathwayRecord,
  weight: Measurement,
  seenId: string,
  visit: Visit,
): OrderDoseRefusal | null {
  const { weightMaxAgeDays, plausibleWeightKg } = record.protocol.dose;
  if (weight.id !== seenId) return { kind: "weight-changed" };
  if (clinicDaysBetween(weight.measuredAt, visit.startsAt) > weightMaxAgeDays) {
    return { kind: "weight-too-old", measuredAt: weight.measuredAt, maxAgeDays: weightMaxAgeDays };
  }
  if (!isPlausibleWeight(record, weight.weightKg)) {
    return {
      kind: "weight-implausible",
      weightKg: weight.weightKg,
      minKg: plausibleWeightKg.min,
      maxKg: plausibleWeightKg.max,
    };
  }
  return null;
}

function thousandths(value: number): number {
  return Math.round(value * 1000);
}
