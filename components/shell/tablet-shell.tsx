import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";
import { CrisisLines, type CrisisWords } from "@/components/shell/crisis-lines";

/** The frame of the clinic's tablet in a patient's hands: no menu, no way to anywhere else, large letters, help at the foot. */
export function TabletShell({
  clinicName,
  end,
  words,
  children,
}: {
  clinicName: string;
  /** Gives the tablet back: always in reach. A plain form, so that what was shown is gone from the browser afterwards. */
  end?: { action: string; label: string };
  words: CrisisWords;
  children: ReactNode;
}) {
  return (
    <div data-reading="patient" className="flex min-h-dvh flex-col text-base">
      <header className="mx-auto w-full max-w-phone px-5 pt-2">
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line pb-1">
          <span className="inline-flex min-h-11 items-center gap-2.5 font-semibold">
            <span className="text-fjord">
              <BrandMark />
            </span>
            {clinicName}
          </span>
          {end && (
            <form method="post" action={end.action}>
              <button
                type="submit"
                className="inline-flex min-h-11 items-center rounded-sm px-1 font-medium text-fjord underline decoration-1 underline-offset-4 hover:decoration-2"
              >
                {end.label}
              </button>
            </form>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-phone flex-1 px-5 pt-7 pb-16 outline-none">
        {children}
      </main>
      <footer className="border-t border-line bg-sunk print:hidden">
        <div className="mx-auto max-w-phone px-5 py-5">
          <CrisisLines words={words} />
        </div>
      </footer>
    </div>
  );
}
