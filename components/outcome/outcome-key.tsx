import type { ReactNode } from "react";
import { MARKS } from "@/components/outcome/chart-geometry";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";

const HERE = [{ x: 14, y: 8 }];

/** Every mark, line and pattern of the pictures with its word, drawn as it is drawn there. */
export function OutcomeKey({ locale }: { locale: Locale }) {
  const { key } = outcomesWords[locale];
  const marks: [string, ReactNode][] = [
    [key.answered, <path key="a" d={MARKS.answered(HERE, 4)} className="fill-ink" />],
    [key.paper, <path key="p" d={MARKS.paper(HERE, 4)} className="fill-ink" />],
    [key.interview, <path key="i" d={MARKS.interview(HERE, 4)} className="fill-ink" />],
    [
      key.missing,
      <path
        key="m"
        d={MARKS.missing(HERE, 4)}
        className="fill-sheet stroke-amber-mark"
        strokeWidth="1.8"
        strokeDasharray="2.5 1.6"
      />,
    ],
    [key.invalidated, <path key="x" d={MARKS.invalidated(HERE, 4)} className="stroke-ink-faint" strokeWidth="1.8" />],
    [key.baseline, <path key="b" d="M1 8h26" className="stroke-ink-faint" strokeWidth="1.6" strokeDasharray="1 5" />],
    [key.limit, <path key="l" d="M1 8h26" className="stroke-amber-mark" strokeWidth="1.6" strokeDasharray="6 4" />],
    [key.dose, <path key="d" d="M14 0V16" className="stroke-fjord" strokeWidth="1.4" strokeDasharray="7 3" />],
    [key.event, <path key="e" d="M14 0V16" className="stroke-amber-mark" strokeWidth="1.4" strokeDasharray="1 4" />],
    [key.window, <path key="w" d="M1 4h26v8h-26z" className="fill-fjord-tint stroke-line-strong" strokeWidth="0.6" />],
    [
      key.overlap,
      <g key="o">
        <defs>
          <pattern
            id="outcome-key-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" className="stroke-ink-soft" strokeWidth="2.4" />
          </pattern>
        </defs>
        <path d="M1 4h26v8h-26z" fill="url(#outcome-key-hatch)" />
      </g>,
    ],
  ];
  return (
    <section aria-label={key.title}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        {marks.map(([label, mark]) => (
          <li key={label} className="inline-flex items-center gap-1.5">
            <svg aria-hidden="true" viewBox="0 0 28 16" width="28" height="16" fill="none">
              {mark}
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
