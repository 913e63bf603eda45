import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";

// Paper and a line from edge to edge of the window, without making the page wider than it.
const FULL_WIDTH = {
  borderImage: "linear-gradient(to top, var(--line-strong) 1px, var(--paper) 1px) fill 0 / 0 / 0 100vw",
};

/**
 * Whose record this is: stays in view on every clinical page, so that nobody writes in the wrong one.
 * `birth` is the birth date with age, as one string.
 */
export function PatientBanner({
  name,
  birth,
  href,
  label,
  children,
}: {
  name: string;
  birth: string;
  /** The patient's page, when this is not it. */
  href?: string;
  /** What the region is called for screen readers: «Pasient». */
  label: string;
  /** Session, flags, what needs to be seen everywhere: short. */
  children?: ReactNode;
}) {
  return (
    <aside
      aria-label={`${label}: ${name}`}
      className="sticky top-0 z-30 -mt-8 mb-8 bg-paper print:static print:mt-0"
      style={FULL_WIDTH}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <span
          aria-hidden="true"
          className="flex size-10 shrink-0 items-center justify-center rounded-full border border-line-strong bg-sheet text-sm font-semibold text-ink-soft print:hidden"
        >
          {initials(name)}
        </span>
        <p className="min-w-0 grow basis-[70%] leading-tight sm:grow-0 sm:basis-auto">
          {href === undefined ? (
            <strong className="text-lg font-semibold">{name}</strong>
          ) : (
            <PageLink href={href} className="text-lg font-semibold underline-offset-4 hover:underline">
              {name}
            </PageLink>
          )}
          <span className="block text-sm text-ink-soft tabular-nums sm:ml-3 sm:inline">{birth}</span>
        </p>
        {children && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:w-full sm:ml-auto">{children}</div>
        )}
      </div>
    </aside>
  );
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.charAt(0) ?? "").join("");
}
