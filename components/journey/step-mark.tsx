import { STEP_INKS, STEP_SHAPES, type StepState } from "@/components/journey/journey-step";
import { Shape } from "@/components/ui/shape";

/** A place on the way, standing on the page's own ground so that the line ends at its edge. */
export function StepMark({ state, size = 18 }: { state: StepState; size?: number }) {
  return <Shape name={STEP_SHAPES[state]} size={size} className={`relative ${STEP_INKS[state]}`} />;
}
