import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseAdministration, DoseEnding } from "@/lib/domain/pathway/treatment-day-record";

type Endings = Pick<PathwayRecord, "doseEndings">;
type Drawn = Pick<DoseAdministration, "id" | "doseMg" | "volumeMl">;

/** How a dose that was not given whole in a moment ended; null for an injection given whole, and for an infusion that has no ending yet. */
export function endingOf(record: Endings, doseId: string): DoseEnding | null {
  return record.doseEndings.find((ending) => ending.doseId === doseId) ?? null;
}

/** What the patient got, mg: the ending's figure when there is one, else what was drawn up. The one answer for letter, header, journey and outcomes. */
export function givenMg(record: Endings, dose: Drawn): number {
  return endingOf(record, dose.id)?.givenMg ?? dose.doseMg;
}

/** What was given per kg: as ordered, or what the part that was given came to, to three decimals; null when its order is not known. */
export function givenMgPerKg(
  record: Endings & Pick<PathwayRecord, "orders">,
  dose: Drawn & Pick<DoseAdministration, "orderId" | "weightKg">,
): number | null {
  const mg = givenMg(record, dose);
  if (mg < dose.doseMg) return Math.round((mg / dose.weightKg) * 1000) / 1000;
  return record.orders.find((order) => order.id === dose.orderId)?.mgPerKg ?? null;
}

/** The same in ml of the ampoule's strength. */
export function givenVolumeMl(record: Endings, dose: Drawn): number {
  return endingOf(record, dose.id)?.givenVolumeMl ?? dose.volumeMl;
}
