import NextLink from "next/link";
import type { ReactNode } from "react";

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
      className="sticky top-0 z-30 -mx-4 -mt-8 mb-8 border-b border-line-strong bg-paper px-4 print:static print:mx-0 sm:-mx-6 sm:px-6"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <span
          aria-hidden="true"
          className="flex size-10 shrink-0 items-center justify-center rounded-full border border-line-strong bg-sheet text-sm font-semibold text-ink-soft print:hidden"
        >
          {initials(name)}
        </span>
        <p className="min-w-0 flex-1 leading-tight sm:flex-none">
          {href === undefined ? (
            <strong className="text-lg font-semibold">{name}</strong>
          ) : (
            <NextLink href={href} className="text-lg font-semibold underline-offset-4 hover:underline">
              {name}
            </NextLink>
          )}
          <span className="block text-sm text-ink-soft tabular-nums sm:ml-3 sm:inline">{birth}</span>
        </p>
        {children && <div className="flex flex-wrap items-center gap-x-4 gap-y-1 sm:ml-auto">{children}</div>}
      </div>
    </aside>
  );
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.charAt(0) ?? "").join("");
}
