import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { Section } from "@/components/ui/section";
import { Shape } from "@/components/ui/shape";

export type TaskLink = { href: string; label: string; note: string };

/** What only the patient can do: the whole row is the target. */
export function TaskList({ title, tasks }: { title: string; tasks: TaskLink[] }) {
  return (
    <Section title={title}>
      <ul className="divide-y divide-line border-y border-line">
        {tasks.map(({ href, label, note }) => (
          <li key={href}>
            <PageLink href={href} className="group flex min-h-14 items-center gap-3 py-2.5">
              <Shape name="ring" size={16} className="text-fjord" />
              <span className="min-w-0 flex-1">
                <span className="block font-medium text-fjord underline decoration-1 underline-offset-4 group-hover:decoration-2">
                  {label}
                </span>
                <span className="block text-sm text-ink-soft">{note}</span>
              </span>
              <Icon name="chevron-right" className="text-fjord" />
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
