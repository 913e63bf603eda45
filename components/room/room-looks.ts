import type { Tone } from "@/components/ui/tag";
import { formatTime } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import { SIGNAL_KINDS, type SignalKind } from "@/lib/domain/pathway/treatment-day-record";

/** Red only for what must stop somebody: the patient wants to stop, or help is needed now. */
const URGENT: readonly SignalKind[] = ["wants-to-stop", "needs-help"];

export function signalTone(kind: SignalKind): Tone {
  return URGENT.includes(kind) ? "danger" : "attention";
}

/** Minutes from the dose as the room speaks of them (T+15, T−5); the clock while there is no dose. */
export function momentLabel(
  { minute, happenedAt }: { minute: number | null; happenedAt: Date },
  locale: Locale,
): string {
  if (minute === null) return formatTime(happenedAt, locale);
  const whole = minute < 0 ? Math.floor(minute) : Math.floor(minute + 0.01);
  return `T${whole < 0 ? "−" : "+"}${Math.abs(whole)}`;
}

/** Those that stand first are the ones that may be given. */
export function signalsToGive(standing: readonly SignalKind[]): SignalKind[] {
  return SIGNAL_KINDS.filter((kind) => !standing.includes(kind));
}
