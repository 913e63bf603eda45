import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";

/** Which messages are shown: one row of links, of which one is current. On a phone they wrap into two rows. */
export function MessageGroups({
  label,
  links,
}: {
  label: string;
  links: { href: string; label: string; isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label} className="mb-4">
      <ul className="grid w-fit max-w-full grid-cols-2 gap-px overflow-hidden rounded-md border border-line-strong bg-line-strong max-sm:w-full sm:flex">
        {links.map(({ href, label: name, isCurrent }) => (
          <li key={href} className="flex bg-sheet">
            <PageLink
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 flex-1 items-center px-4",
                isCurrent ? "bg-fjord-tint font-semibold" : "text-ink-soft hover:text-ink",
              )}
            >
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
