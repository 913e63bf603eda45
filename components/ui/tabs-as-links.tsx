import NextLink from "next/link";
import { classNames } from "@/components/ui/class-names";

export type TabLink = { href: string; label: string; current: boolean; count?: number };

/** Parts of one record, each with its own address; no script, and the back button works. */
export function TabsAsLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="mb-8 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <NextLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center gap-1.5 border-b-[3px] py-2",
                tab.current
                  ? "border-fjord-fill font-semibold text-ink"
                  : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-sm text-ink-faint tabular-nums">{tab.count}</span>}
            </NextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
