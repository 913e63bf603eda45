import { useId, type ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Heading } from "@/components/ui/heading";

/** A titled part of a page, set off by air and one line, never by a box. */
export function Section({
  title,
  description,
  actions,
  children,
  level = 2,
  className,
}: {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
  className?: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("border-t border-line pt-5", className)}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <Heading level={level} id={id}>
          {title}
        </Heading>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      {description && <div className="mt-1 max-w-measure text-ink-soft">{description}</div>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
