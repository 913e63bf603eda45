import { HATCH } from "@/components/calendar/calendar-block";

type Marks = "visit" | "session" | "held" | "taken" | "buffer" | "away" | "closed";

const LOOKS: Record<Marks, string> = {
  visit: "border border-line-strong border-l-[3px] border-l-fjord-fill bg-sheet",
  session: "border border-fjord-fill border-l-[6px] bg-fjord-tint",
  held: "border border-dashed border-line-strong bg-sheet",
  taken: "border border-line bg-sunk",
  buffer: HATCH,
  away: `border border-line ${HATCH}`,
  closed: "bg-sunk",
};

/** What the marks of the grid mean. */
export function CalendarKey({ words, label }: { words: Record<Marks, string>; label: string }) {
  const marks: Marks[] = ["visit", "session", "held", "taken", "buffer", "away", "closed"];
  return (
    <ul aria-label={label} className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-ink-soft print:hidden">
      {marks.map((mark) => (
        <li key={mark} className="inline-flex items-center gap-2">
          <span aria-hidden="true" className={`inline-block h-4 w-6 rounded-sm ${LOOKS[mark]}`} />
          {words[mark]}
        </li>
      ))}
    </ul>
  );
}
