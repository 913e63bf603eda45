import { classNames } from "@/components/ui/class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
/** Large is for gloves, dim light and phones held in one hand. */
export type ButtonSize = "normal" | "large";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-fjord-fill text-on-fjord hover:bg-fjord-fill-strong",
  secondary: "border-line-strong bg-sheet text-ink hover:border-fjord hover:text-fjord",
  quiet: "border-transparent bg-transparent text-fjord underline decoration-1 underline-offset-4 hover:decoration-2",
  danger: "border-transparent bg-red-fill text-on-red hover:bg-red-fill-strong",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-11 px-4 py-2 text-base",
  large: "min-h-13 px-5 py-3 text-base sm:px-6 sm:text-lg",
};

/** One look for what is pressed and what leads on; the element (button or link) says which of the two it is. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-md border text-center leading-tight font-medium transition-colors duration-150",
    "aria-disabled:cursor-progress aria-disabled:opacity-60",
    VARIANTS[variant],
    SIZES[size],
    variant === "quiet" && "px-2",
    className,
  );
}
