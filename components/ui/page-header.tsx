import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

/** Where am I, and the act that belongs to the whole page. One per page; it holds the h1. */
export function PageHeader({
  title,
  eyebrow,
  lead,
  back,
  actions,
}: {
  title: string;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
}) {
  return (
    <header className="mb-8">
      {back && (
        <p className="mb-3">
          <Link href={back.href} className="inline-flex min-h-11 items-center gap-1.5 no-underline hover:underline">
            <Icon name="arrow-left" size={18} />
            {back.label}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          {eyebrow && <p className="mb-1 text-sm font-medium text-ink-soft">{eyebrow}</p>}
          <Heading level={1} look="display">
            {title}
          </Heading>
          {lead && <div className="mt-3 max-w-measure text-lg text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  );
}
