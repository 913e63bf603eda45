import type { ChartingWords } from "@/lib/content/words/charting";

type Typed = Partial<
  Record<"systolicMmHg" | "diastolicMmHg" | "heartRateBpm" | "spo2Percent", number | string | null>
> & {
  skippedReason: string;
};

/** «Måling 128/80, puls 72, SpO2 98»: a reading that waits, so that whoever took it knows it again. */
export function describeReading(typed: Typed, words: ChartingWords): string {
  if (typed.skippedReason !== "") return words.skipped.replace("{reason}", typed.skippedReason);
  const shown = (value: number | string | null | undefined) => String(value ?? "–");
  return words.vitals
    .replace("{pressure}", `${shown(typed.systolicMmHg)}/${shown(typed.diastolicMmHg)}`)
    .replace("{pulse}", shown(typed.heartRateBpm))
    .replace("{spo2}", shown(typed.spo2Percent));
}
