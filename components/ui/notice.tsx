import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const TONES: Record<NoticeTone, { box: string; ink: string; icon: IconName }> = {
  info: { box: "bg-sunk", ink: "text-ink-soft", icon: "info" },
  success: { box: "bg-fjord-tint", ink: "text-fjord", icon: "check" },
  warning: { box: "bg-amber-tint", ink: "text-amber", icon: "warning" },
  danger: { box: "bg-red-tint", ink: "text-red", icon: "stop" },
};

/** Something to know on this page, with its kind as icon, word (the title) and colour. Red only for what must stop someone. */
export function Notice({
  tone = "info",
  title,
  children,
  actions,
  className,
}: {
  tone?: NoticeTone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
}) {
  const look = TONES[tone];
  return (
    <div className={classNames("flex gap-3 rounded-md px-4 py-3.5", look.box, className)}>
      <Icon name={look.icon} size={22} className={classNames("mt-0.5", look.ink)} />
      <div className="max-w-measure min-w-0 flex-1">
        <p className={classNames("font-semibold", look.ink)}>{title}</p>
        {children && <div className="mt-0.5 [&>*+*]:mt-2">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
