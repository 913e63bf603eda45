import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link";
import { PageLink } from "@/components/ui/page-link";

export type ToolbarLink = { href: string; label: string; isCurrent?: boolean };

/** Where one is in time, and the ways on: links and one plain form, so that nothing needs a script. */
export function CalendarToolbar({
  views,
  steps,
  choices,
  keep,
  date,
  words,
}: {
  /** Rows of links of which one is current: day or week, people or rooms. */
  views: { label: string; links: ToolbarLink[] }[];
  steps: { previous: ToolbarLink; today: ToolbarLink; next: ToolbarLink };
  /** Whose week can be shown; empty when everybody is. */
  choices: { value: string; label: string; isCurrent: boolean }[];
  /** What the address says besides. */
  keep: Record<string, string>;
  /** As it is written; another is typed in its place. */
  date: string;
  words: Record<"label" | "goTo" | "who" | "show", string>;
}) {
  return (
    <nav aria-label={words.label} className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4">
      {views.map(({ label, links }) => (
        <ul key={label} aria-label={label} className="flex rounded-md border border-line-strong bg-sheet">
          {links.map(({ href, label: name, isCurrent }) => (
            <li key={href} className="not-first:border-l not-first:border-line-strong">
              <PageLink
                href={href}
                aria-current={isCurrent ? "true" : undefined}
                className={classNames(
                  "inline-flex min-h-11 items-center px-4",
                  isCurrent ? "bg-fjord-tint font-semibold" : "text-ink-soft hover:text-ink",
                )}
              >
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      ))}
      <div className="flex flex-wrap gap-2">
        <LinkButton href={steps.previous.href}>{steps.previous.label}</LinkButton>
        <LinkButton href={steps.today.href}>{steps.today.label}</LinkButton>
        <LinkButton href={steps.next.href}>{steps.next.label}</LinkButton>
      </div>
      <form aria-label={words.goTo} className="flex flex-wrap items-end gap-3">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {choices.length > 0 && (
          <div>
            <label htmlFor="calendar-of" className="block font-medium">
              {words.who}
            </label>
            <select
              id="calendar-of"
              name="of"
              defaultValue={choices.find(({ isCurrent }) => isCurrent)?.value}
              className="mt-1.5 block min-h-11 max-w-full rounded-md border border-line-strong bg-sheet px-3 py-2"
            >
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="w-44">
          <NativeField name="date" label={words.goTo} defaultValue={date} autoComplete="off" />
        </div>
        <Button type="submit">{words.show}</Button>
      </form>
    </nav>
  );
}
