import type { VitalsField } from "@/lib/domain/vitals/vitals.schema";

/** A figure is whole when no further digit could belong to it: 9 begins a two-digit SpO2, 1 a three-digit one. Which first digits need how many. */
const DIGITS: Record<VitalsField, (first: string) => number> = {
  systolicMmHg: (first) => (first <= "3" ? 3 : 2),
  diastolicMmHg: (first) => (first === "1" ? 3 : 2),
  heartRateBpm: (first) => (first <= "2" ? 3 : 2),
  spo2Percent: (first) => (first === "1" ? 3 : 2),
  respiratoryRatePerMin: () => 2,
  moaas: () => 1,
  nausea: () => 1,
  anxiety: (first) => (first === "1" ? 2 : 1),
  dissociation: (first) => (first === "1" ? 2 : 1),
};

/** Whether what is typed in a field is a whole figure, so that the cursor may move on. */
export function isWholeFigure(field: VitalsField, typed: string): boolean {
  return /^\d+$/.test(typed) && typed.length >= DIGITS[field](typed.charAt(0));
}
