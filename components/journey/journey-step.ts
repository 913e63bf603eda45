import type { ShapeName } from "@/components/ui/shape";

export type StepState = "done" | "current" | "next" | "later" | "missed" | "skipped";

export type JourneyStep = {
  key: string;
  title: string;
  state: StepState;
  at?: Date | undefined;
  note?: string | undefined;
  /** Opens the step. */
  href?: string | undefined;
};

/** The words for the states, so that no state is told by shape or colour alone. */
export type StepStateWords = Readonly<Record<StepState, string>>;

/** The same five shapes on every journey line of the product: ●━━●━━◐──○ */
export const STEP_SHAPES: Record<StepState, ShapeName> = {
  done: "filled",
  current: "half",
  next: "ring",
  later: "faint",
  missed: "crossed",
  skipped: "faint",
};

export const STEP_INKS: Record<StepState, string> = {
  done: "text-fjord",
  current: "text-fjord",
  next: "text-fjord",
  later: "text-ink-faint",
  missed: "text-amber-mark",
  skipped: "text-ink-faint",
};

/** The line after a step is walked when the step is behind one. */
export function isBehind(state: StepState): boolean {
  return state === "done" || state === "missed";
}
