"use client";

import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";

export type NavItem = {
  href: string;
  label: string;
  /** Current only at this very address, not below it: for start pages. */
  exact?: boolean;
  /** Other addresses that lie inside this place. */
  also?: readonly string[];
};

/** A place in the main menu that knows whether one is there. */
export function NavLink({ href, label, exact = false, also = [] }: NavItem) {
  const pathname = usePathname();
  const isIn = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  const current = pathname === href || (!exact && isIn(href)) || also.some(isIn);
  return (
    <PageLink
      href={href}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "inline-flex min-h-11 items-center border-b-[3px] border-transparent pt-[3px]",
        current
          ? "border-b-fjord-fill font-semibold text-ink"
          : "text-ink-soft hover:border-b-line-strong hover:text-ink",
      )}
    >
      {label}
    </PageLink>
  );
}
