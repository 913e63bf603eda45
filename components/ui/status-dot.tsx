import type { ReactNode } from "react";
import { Shape, type ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tag";

const DOTS: Record<Tone, { shape: ShapeName; ink: string }> = {
  neutral: { shape: "half", ink: "text-ink-soft" },
  quiet: { shape: "ring", ink: "text-ink-faint" },
  good: { shape: "filled", ink: "text-fjord" },
  attention: { shape: "triangle", ink: "text-amber-mark" },
  danger: { shape: "square", ink: "text-red" },
};

/** A state inside running rows, quieter than a Tag: a shape and its word. */
export function StatusDot({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { shape, ink } = DOTS[tone];
  return (
    <span className="inline-flex items-baseline gap-2">
      <Shape name={shape} size={11} className={`translate-y-px ${ink}`} />
      <span>{children}</span>
    </span>
  );
}
