import type { ReactNode } from "react";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";

/** What each line, mark and band of the chart means, drawn as it is drawn there. */
export function ChartKey({
  locale,
  hasBaseline,
  hasStruck,
  hasImported,
  hasLate,
}: {
  locale: Locale;
  hasBaseline: boolean;
  hasStruck: boolean;
  hasImported: boolean;
  hasLate: boolean;
}) {
  const words = vitalsWords[locale];
  const marks: [string, ReactNode][] = [
    [
      words.chartKeyPressure,
      <path key="p" d="M12 2v12M8 -1l4 4 4 -4M8 17l4 -4 4 4" className="stroke-fjord" strokeWidth="2" fill="none" />,
    ],
    [
      words.chartKeyPulse,
      <path key="h" d="M1 8h22M12 8h.1" className="stroke-ink-soft" strokeWidth="2" strokeDasharray="6 3" />,
    ],
    [words.spo2Percent, <path key="s" d="M1 8h22M9 5h6v6h-6z" className="fill-sheet stroke-ink" strokeWidth="1.6" />],
    ...(hasBaseline
      ? ([
          [
            words.chartKeyBaseline,
            <path
              key="b"
              d="M2 8h20"
              className="stroke-ink-faint"
              strokeWidth="2"
              strokeDasharray="0.1 5"
              strokeLinecap="round"
            />,
          ],
        ] as [string, ReactNode][])
      : []),
    [
      words.chartKeyLimit,
      <path key="l" d="M1 2h22v12h-22z" className="fill-amber-tint stroke-amber-mark" strokeDasharray="4 3" />,
    ],
    [words.chartKeyAlert, <path key="a" d="M12 1l7.5 13h-15z" className="fill-amber-mark" />],
  ];
  const onlyHere: [boolean, string, ReactNode][] = [
    [
      hasStruck,
      words.chartKeyStruck,
      <circle key="x" cx="12" cy="8" r="4" className="fill-sheet stroke-ink-faint" strokeDasharray="2 2" />,
    ],
    [
      hasImported,
      words.chartKeyImported,
      <path key="m" d="M8.5 4.5h7v7h-7z" className="stroke-ink-soft" strokeWidth="1.4" fill="none" />,
    ],
    [
      hasLate,
      words.chartKeyLate,
      <path key="e" d="M12 3l5 5 -5 5 -5 -5z" className="stroke-ink-soft" strokeWidth="1.4" fill="none" />,
    ],
  ];
  for (const [isThere, label, mark] of onlyHere) if (isThere) marks.push([label, mark]);
  return (
    <figcaption className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {marks.map(([label, mark]) => (
        <span key={label} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" viewBox="0 0 24 16" width="24" height="16">
            {mark}
          </svg>
          {label}
        </span>
      ))}
    </figcaption>
  );
}
