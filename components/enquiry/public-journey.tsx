import { Shape } from "@/components/ui/shape";

/** The way through a course for somebody who has not begun: the portal's own journey line, every place still ahead. */
export function PublicJourney({ steps, label }: { steps: readonly { title: string; note: string }[]; label: string }) {
  return (
    <ol aria-label={label} className="grid gap-0 lg:auto-cols-fr lg:grid-flow-col">
      {steps.map(({ title, note }, position) => (
        <li
          key={title}
          className={[
            "relative flex gap-4 pb-6 last:pb-0 lg:flex-col lg:gap-3 lg:pr-5 lg:pb-0",
            position < steps.length - 1
              ? "before:absolute before:top-[1.7rem] before:bottom-[-0.2rem] before:left-[8px] before:w-[2px] before:bg-line lg:before:top-[8px] lg:before:right-[3px] lg:before:bottom-auto lg:before:left-[21px] lg:before:h-[2px] lg:before:w-auto"
              : "",
          ].join(" ")}
        >
          <span className="flex items-start pt-[0.3em] lg:pt-0">
            <Shape name={position === 0 ? "half" : "ring"} size={18} className="relative text-fjord" />
          </span>
          <div className="min-w-0">
            <p className="leading-snug font-semibold">{title}</p>
            <p className="text-sm text-ink-soft">{note}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
