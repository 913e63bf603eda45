import { classNames } from "@/components/ui/class-names";

/** The one drawing of the front door: a fjord in low sun, in single lines, in the colours of the page. */
export function Horizon({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 -10 1200 160"
      preserveAspectRatio="xMidYMax slice"
      className={classNames("block h-28 w-full sm:h-40 xl:h-52", className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M604 118a46 46 0 0 1 92 0Z" className="fill-amber-tint stroke-amber-mark" />
      <path
        d="M-10 118V96L38 74l26 8 52-46 22 18 18-8 44-36 40 34 16-4 34 30 24-6 46 28 40 8 60 18Z"
        className="fill-paper"
      />
      <path d="M1210 118V82l-36-20-20 8-46-40-30 28-18-6-50 38-30-2-44 22-60 8Z" className="fill-paper" />
      <path d="M196 14l8 20 12-6 10 12M1106 34l-8 18 14 4-6 12M116 40l6 16 12-2" opacity=".55" />
      <path d="M-10 118v-8c46-4 74-24 120-22 46 2 84 24 130 30Z" className="fill-sunk" />
      <path d="M1210 118v-14c-50-10-84-18-132-10-40 7-66 20-108 24Z" className="fill-sunk" />
      <path d="M-10 118h1220" />
      <path d="M600 127h100M560 136h64M650 136h86M618 145h50" className="stroke-amber-mark" />
      <path d="M180 130h70M300 140h40M880 130h84M1010 141h48M60 141h36" opacity=".7" />
    </svg>
  );
}
