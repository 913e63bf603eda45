"use client";

import NextLink from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";

export type NavItem = {
  href: string;
  label: string;
  /** Current only at this very address, not below it: for start pages. */ exact?: boolean;
};

/** A place in the main menu that knows whether one is there. */
export function NavLink({ href, label, exact = false }: NavItem) {
  const pathname = usePathname();
  const current = pathname === href || (!exact && pathname.startsWith(`${href}/`));
  return (
    <NextLink
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
    </NextLink>
  );
}
