import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Shape, type ShapeName } from "@/components/ui/shape";

export type Tone = "neutral" | "quiet" | "good" | "attention" | "danger";

const TONES: Record<Tone, { box: string; shape: ShapeName; ink: string }> = {
  neutral: { box: "bg-sunk text-ink", shape: "half", ink: "text-ink-soft" },
  quiet: { box: "bg-transparent text-ink-soft -mx-1.5", shape: "ring", ink: "text-ink-faint" },
  good: { box: "bg-fjord-tint text-ink", shape: "filled", ink: "text-fjord" },
  attention: { box: "bg-amber-tint text-ink", shape: "triangle", ink: "text-amber-mark" },
  danger: { box: "bg-red-tint text-ink", shape: "square", ink: "text-red" },
};

/** A state: shape, word and colour together, so that no one of them is needed alone. */
export function Tag({
  tone = "neutral",
  shape,
  children,
  className,
}: {
  tone?: Tone;
  shape?: ShapeName;
  children: ReactNode;
  className?: string;
}) {
  const look = TONES[tone];
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-sm px-1.5 py-0.5 text-sm leading-snug font-medium",
        look.box,
        className,
      )}
    >
      <Shape name={shape ?? look.shape} size={10} className={look.ink} />
      <span>{children}</span>
    </span>
  );
}
