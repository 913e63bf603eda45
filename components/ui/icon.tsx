import { classNames } from "@/components/ui/class-names";

/** Line drawings on a 20-unit grid, one stroke. An icon always has a word beside it and is therefore hidden from screen readers. */
const PATHS = {
  "arrow-left": "M16 10H4.5M9.5 5l-5 5 5 5",
  "arrow-right": "M4 10h11.5M10.5 5l5 5-5 5",
  bell: "M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13L5 14ZM8.5 18h3",
  book: "M10 5.5C8 4 5.5 3.5 2.5 4v11.5c3-.5 5.5 0 7.5 1.5 2-1.5 4.5-2 7.5-1.5V4c-3-.5-5.5 0-7.5 1.5ZM10 5.5V17",
  calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5",
  chart: "M3 3v14h14M6 13l3.5-4.5 3 2.5L17 5",
  check: "M4 10.5l4 4 8-9",
  "chevron-down": "M5 7.5l5 5 5-5",
  "chevron-right": "M7.5 5l5 5-5 5",
  clipboard: "M4.5 4h11v13.5h-11zM7.5 2.5h5v3h-5zM7.5 9.5h5M7.5 13h5",
  clock: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 6v4.3l3 1.7",
  cross: "M5 5l10 10M15 5L5 15",
  external: "M8 4H4v12h12v-4M11.5 3.5h5v5M16 4l-7 7",
  flag: "M5 17.5V3M5 4c4-2 6 2 10 0v7c-4 2-6-2-10 0",
  globe: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM3 10h14M10 3c-4.5 4.5-4.5 9.5 0 14 4.5-4.5 4.5-9.5 0-14Z",
  heart: "M10 16.5C4 12.5 2.5 9.5 3.5 6.5c1-2.5 4.5-3 6.5 0 2-3 5.5-2.5 6.5 0 1 3-.5 6-6.5 10Z",
  home: "M3 9.5L10 3.5l7 6M5 8.5V17h10V8.5",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9v5M10 6.2v.1",
  letter: "M2.5 5h15v10.5h-15zM3 5.5l7 5.5 7-5.5",
  lock: "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  minus: "M4 10h12",
  pen: "M4 16l.8-3.5L13.5 3.8l2.7 2.7L7.5 15.2 4 16Z",
  people:
    "M7.5 4a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4ZM2.5 16.5c0-6 10-6 10 0M13 4.5a2.5 2.5 0 0 1 0 4.7M14.5 12c2 .6 3 2.2 3 4.5",
  person: "M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 17c0-7 12-7 12 0",
  phone: "M4 3.5h3l1.5 4-2 1.5c1 2.2 2.3 3.5 4.5 4.5l1.5-2 4 1.5v3c-7 2-14.5-5.5-12.5-12.5Z",
  plus: "M10 4v12M4 10h12",
  print: "M5.5 8V3h9v5M5.5 14H3V8h14v6h-2.5M5.5 12h9v5.5h-9z",
  pulse: "M2.5 10.5h4l2-6 3.5 11 2-5h3.5",
  room: "M3 17h14M5 17V3.5h10V17M12 10.2v.1",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4",
  "sign-out": "M8 4H4v12h4M8 10h9M13.5 6.5L17 10l-3.5 3.5",
  stop: "M7 3h6l4 4v6l-4 4H7l-4-4V7l4-4ZM10 6.5V11M10 13.6v.1",
  syringe: "M3 17l3.5-3.5M6 11l6.5-6.5 3 3L9 14 5.5 14.5 6 11ZM11.5 3l5.5 5.5M8.5 9l1.5 1.5",
  warning: "M10 3.5L17.5 16.5h-15L10 3.5ZM10 8.5v4M10 14.4v.1",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("inline-block shrink-0", className)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
