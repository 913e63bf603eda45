import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";
import { Heading } from "@/components/ui/heading";

/** When there is nothing to show: what happened, what is kept, what to do. */
export function QuietPage({
  title,
  text,
  actions,
  note,
}: {
  title: string;
  text: string;
  actions: ReactNode;
  note?: ReactNode;
}) {
  return (
    <div data-reading="patient" className="flex min-h-dvh items-center px-5 py-16 text-base">
      <main id="main" className="mx-auto w-full max-w-phone">
        <span className="text-fjord">
          <BrandMark size={40} />
        </span>
        <Heading level={1} look="display" className="mt-6">
          {title}
        </Heading>
        <p className="mt-4 max-w-measure text-lg text-ink-soft">{text}</p>
        <div className="mt-8 flex flex-wrap gap-3">{actions}</div>
        {note && <p className="mt-8 text-sm text-ink-faint">{note}</p>}
      </main>
    </div>
  );
}
