import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** The one sheet of paper on the page: the next thing to do, or the task in hand. No panel goes inside a panel. */
export function Panel({
  children,
  emphasis = false,
  label,
  className,
}: {
  children: ReactNode;
  /** A fjord edge on top: the one obvious next thing. */
  emphasis?: boolean;
  label?: string;
  className?: string;
}) {
  return (
    <section
      aria-label={label}
      className={classNames(
        "rounded-md border border-line bg-sheet px-5 py-5 sm:px-7 sm:py-6",
        emphasis && "border-t-[3px] border-t-fjord-fill",
        className,
      )}
    >
      {children}
    </section>
  );
}
