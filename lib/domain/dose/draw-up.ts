import { isInDate, type Batch } from "@/lib/domain/medicine/batch";
import { PRODUCTS } from "@/lib/domain/medicine/products";
import { volumeFor } from "@/lib/domain/order/dose-calculation";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type DrawUp = {
  volumeMl: number;
  /** What the rounded volume contains: this is the dose that stands in the record. */
  doseMg: number;
  ampoules: number;
  /** Left in the opened ampoules, thrown away with a witness. */
  wastedMg: number;
  /** Taken from the stock for it: the opened ampoules, without those that were taken out for this session before. */
  withdrawnMg: number;
};

export type DrawUpRefusal =
  | { kind: "wrong-medicine"; ordered: string }
  | { kind: "strength-not-in-protocol"; strengths: number[] }
  | { kind: "strength-not-ordered"; strengthMgPerMl: number; orderedMgPerMl: number; factor: number }
  | { kind: "batch-elsewhere"; location: string }
  | { kind: "batch-expired"; expiresOn: CalendarDate }
  | { kind: "volume-too-large"; volumeMl: number; maxVolumeMl: number; strengthMgPerMl: number; strengths: number[] }
  | { kind: "rounding-too-coarse"; doseMg: number; orderedMg: number }
  | { kind: "dose-over-cap"; doseMg: number; capMg: number }
  | { kind: "balance-too-low"; balanceMg: number; neededMg: number };

/**
 * What to draw up from a batch for an order (reference 3.4): ml = mg ÷ strength, rounded to the syringe's step; the mg in the rounded
 * volume are computed anew and must lie within the protocol's tolerance of the order and never over its cap. A volume over the
 * protocol's limit is refused with "check the strength", and so is another strength than the doctor ordered: both catch ampoules of 10
 * taken for 50 mg/ml. `outMg`: unopened ampoules of the batch that were taken out for this session before.
 */
export function drawUp(
  order: Pick<DoseOrder, "doseMg" | "maxMg" | "substance" | "strengthMgPerMl">,
  batch: Batch,
  { dose, location, on, outMg = 0 }: { dose: Protocol["dose"]; location: string; on: CalendarDate; outMg?: number },
): Result<DrawUp, DrawUpRefusal> {
  const { strengthMgPerMl } = batch;
  const strengths = dose.strengthsMgPerMl;
  if (PRODUCTS[batch.product].substance !== order.substance)
    return refuse({ kind: "wrong-medicine", ordered: order.substance });
  if (!strengths.includes(strengthMgPerMl)) return refuse({ kind: "strength-not-in-protocol", strengths });
  if (order.strengthMgPerMl !== null && order.strengthMgPerMl !== strengthMgPerMl)
    return refuse(otherStrength(strengthMgPerMl, order.strengthMgPerMl));
  if (batch.location.name !== location) return refuse({ kind: "batch-elsewhere", location: batch.location.name });
  if (!isInDate(batch, on)) return refuse({ kind: "batch-expired", expiresOn: batch.expiresOn });

  const { volumeMl, containedMg } = volumeFor({ doseMg: order.doseMg, strengthMgPerMl, stepMl: dose.volumeStepMl });
  const { maxVolumeMl } = dose;
  if (volumeMl > maxVolumeMl)
    return refuse({ kind: "volume-too-large", volumeMl, maxVolumeMl, strengthMgPerMl, strengths });
  const offBy = Math.abs(Math.round(containedMg * 100) - Math.round(order.doseMg * 100));
  if (volumeMl <= 0 || offBy > order.doseMg * 100 * dose.roundingTolerance) {
    return refuse({ kind: "rounding-too-coarse", doseMg: containedMg, orderedMg: order.doseMg });
  }
  const capMg = Math.min(dose.capMg, order.maxMg);
  if (containedMg > capMg) return refuse({ kind: "dose-over-cap", doseMg: containedMg, capMg });

  const ampoules = Math.ceil(Math.round(volumeMl * 1000) / Math.round(batch.ampouleMl * 1000));
  const openedMg = cents(ampoules * batch.ampouleMl * strengthMgPerMl);
  const withdrawnMg = cents(Math.max(0, openedMg - outMg));
  if (withdrawnMg > batch.balanceMg)
    return refuse({ kind: "balance-too-low", balanceMg: batch.balanceMg, neededMg: withdrawnMg });
  return ok({ volumeMl, doseMg: containedMg, ampoules, wastedMg: cents(openedMg - containedMg), withdrawnMg });
}

function otherStrength(strengthMgPerMl: number, orderedMgPerMl: number): DrawUpRefusal {
  const factor = Math.max(strengthMgPerMl, orderedMgPerMl) / Math.min(strengthMgPerMl, orderedMgPerMl);
  return { kind: "strength-not-ordered", strengthMgPerMl, orderedMgPerMl, factor };
}

const cents = (mg: number): number => Math.round(mg * 100) / 100;
