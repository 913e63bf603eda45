import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** Running text at a reading width: paragraphs, lists and headings get their air here and nowhere else. */
export function Prose({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={classNames(
        "max-w-measure [&>*+*]:mt-[0.85em] [&>h2]:mt-10 [&>h2]:text-xl [&>h2]:font-semibold [&>h3]:mt-7 [&>h3]:font-semibold",
        "[&_a]:text-fjord [&_a]:underline [&_a]:underline-offset-[0.2em]",
        "[&_li+li]:mt-1.5 [&_li]:pl-1 [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5 [&_li]:marker:text-ink-faint",
        className,
      )}
    >
      {children}
    </div>
  );
}
