import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** More, when wanted: the browser's own disclosure, so that it needs no script. Opened on paper by print rules of the page. */
export function Details({
  summary,
  children,
  open = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className="group border-b border-line">
      <summary className="flex min-h-11 items-center gap-2 py-2 font-medium text-fjord hover:underline hover:underline-offset-4">
        <Icon name="chevron-right" size={18} className="transition-transform duration-150 group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pb-5 pl-6.5">{children}</div>
    </details>
  );
}
