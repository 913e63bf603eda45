import { classNames } from "@/components/ui/class-names";

export type ShapeName = "filled" | "half" | "ring" | "faint" | "triangle" | "square" | "diamond" | "crossed";

/** The shapes that state is told by, legible without colour and at 12 pixels. */
export function Shape({ name, size = 12, className }: { name: ShapeName; size?: number; className?: string }) {
  const stroke = { fill: "none", stroke: "currentColor", strokeWidth: 2 };
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      className={classNames("inline-block shrink-0", className)}
    >
      {name === "filled" && <circle cx="8" cy="8" r="7" fill="currentColor" />}
      {name === "half" && (
        <>
          <circle cx="8" cy="8" r="6" {...stroke} />
          <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
        </>
      )}
      {name === "ring" && <circle cx="8" cy="8" r="6" {...stroke} />}
      {name === "faint" && <circle cx="8" cy="8" r="6" {...stroke} strokeDasharray="2.4 2.3" />}
      {name === "triangle" && <path d="M8 1.5L15.5 14.5H.5Z" fill="currentColor" />}
      {name === "square" && <rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="currentColor" />}
      {name === "diamond" && <path d="M8 .5L15.5 8 8 15.5 .5 8Z" fill="currentColor" />}
      {name === "crossed" && (
        <>
          <circle cx="8" cy="8" r="6.5" {...stroke} strokeWidth="1.5" />
          <path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" {...stroke} strokeWidth="1.7" />
        </>
      )}
    </svg>
  );
}
