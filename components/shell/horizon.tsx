import { classNames } from "@/components/ui/class-names";

/** The one drawing of the front door: a fjord in low sun, in single lines, in the colours of the page. */
export function Horizon({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 1200 150"
      preserveAspectRatio="xMidYMax slice"
      className={classNames("block h-24 w-full sm:h-36", className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M604 118a46 46 0 0 1 92 0Z" className="fill-amber-tint stroke-amber-mark" />
      <path
        d="M0 92c40-14 70-34 104-40 30-5 44 20 78 14 46-8 70-50 112-48 38 2 52 44 92 56 34 10 66 8 98 20 22 8 40 20 62 24H0Z"
        className="fill-paper"
      />
      <path
        d="M1200 74c-50-10-80-42-124-40-38 2-50 30-88 30-42 0-62 8-96 22-30 12-62 26-104 32h412Z"
        className="fill-paper"
      />
      <path d="M0 108c60-4 92-26 140-24 44 2 70 28 118 34H0Z" className="fill-sunk" />
      <path d="M1200 100c-48-8-86-22-132-14-40 7-62 26-104 32h236Z" className="fill-sunk" />
      <path d="M0 118h1200" />
      <path d="M600 127h100M560 136h64M650 136h86M618 145h50" className="stroke-amber-mark" />
      <path d="M180 130h70M300 140h40M880 130h84M1010 141h48M60 141h36" opacity=".7" />
    </svg>
  );
}
