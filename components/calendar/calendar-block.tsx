import type { CSSProperties } from "react";
import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";
import { Shape } from "@/components/ui/shape";
import { calendarWords } from "@/lib/content/words/calendar";
import type { Locale } from "@/lib/domain/access/actor";
import type { CalendarBlock } from "@/lib/domain/calendar-grid/compose-columns";
import { onAxis, type Stretch } from "@/lib/domain/calendar-grid/time-axis";

/** Faint slanted lines: time that cannot be given. */
export const HATCH =
  "bg-[repeating-linear-gradient(135deg,var(--line)_0_1px,transparent_1px_6px)] print:bg-none print:border print:border-dashed print:border-line";

const BOX = "absolute inset-x-1 overflow-hidden rounded-sm border px-1.5 py-0.5 text-sm leading-tight";

/** One thing in a column: a visit that leads to its page, a time that is held, or one that is taken and says no more. */
export function CalendarBlockBox({ block, axis, locale }: { block: CalendarBlock; axis: Stretch; locale: Locale }) {
  const words = calendarWords[locale];
  const at = words.stretch(block.fromMinute, block.toMinute);
  if (block.kind === "taken") {
    return (
      <div style={place(axis, block)} className={classNames(BOX, "border-line bg-sunk text-ink-soft")}>
        <span className="font-medium">{words.taken}</span> {at}
      </div>
    );
  }
  if (block.kind === "hold") {
    return (
      <div
        style={place(axis, block)}
        className={classNames(BOX, "border-dashed border-line-strong bg-sheet text-ink-soft")}
      >
        <span className="inline-flex items-center gap-1 font-medium text-ink">
          <Shape name="faint" size={10} />
          {words.held}
        </span>{" "}
        {block.hold ? `${block.hold.patientName}, ${words.heldUntil(block.hold.expiresAt)}` : at}
      </div>
    );
  }
  const { visit, doubts } = block;
  const isDoubtful = doubts.length > 0;
  const isSession = visit.step.kind === "session";
  return (
    <>
      <Buffer axis={axis} from={block.claimed.fromMinute} to={block.fromMinute} />
      <Buffer axis={axis} from={block.toMinute} to={block.claimed.toMinute} />
      <PageLink
        href={`/schedule/${visit.pathwayId}/visits/${visit.id}`}
        style={place(axis, block)}
        aria-label={[at, visit.patientName, visit.step.title[locale], visit.room, isDoubtful && words.doubt]
          .filter((part) => part !== false)
          .join(", ")}
        className={classNames(
          BOX,
          "z-[1] border-l-[3px] text-ink hover:underline",
          isDoubtful
            ? "border-amber-mark bg-amber-tint"
            : isSession
              ? "border-fjord-fill border-l-[6px] bg-fjord-tint"
              : "border-line-strong border-l-fjord-fill bg-sheet",
        )}
      >
        {isDoubtful && (
          <span className="flex items-center gap-1 font-medium">
            <Shape name="triangle" size={11} className="text-amber-mark" />
            {words.doubt}
          </span>
        )}
        <span className="block truncate font-semibold">{visit.patientName}</span>
        <span className="block truncate text-ink-soft">{at}</span>
        <span className="block truncate text-ink-soft">{visit.step.title[locale]}</span>
      </PageLink>
    </>
  );
}

/** The time before or after that room and people are taken too. */
function Buffer({ axis, from, to }: { axis: Stretch; from: number; to: number }) {
  if (from >= to) return null;
  return (
    <div
      aria-hidden="true"
      style={place(axis, { fromMinute: from, toMinute: to })}
      className={`absolute inset-x-1 ${HATCH}`}
    />
  );
}

function place(axis: Stretch, stretch: Stretch): CSSProperties {
  const { startPercent, lengthPercent } = onAxis(axis, stretch);
  return { top: `${startPercent}%`, height: `${lengthPercent}%` };
}
