import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";
import { CrisisLines } from "@/components/shell/crisis-lines";
import { Horizon } from "@/components/shell/horizon";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { PageLink } from "@/components/ui/page-link";
import { SkipLink } from "@/components/ui/skip-link";
import type { ShellWords } from "@/lib/content/words/shell";

/** The frame of the pages that everybody may read. Promotes no medicine (reference 1.8). */
export function PublicShell({
  clinicName,
  signInHref,
  locale,
  chooseLocale,
  words,
  banner,
  children,
}: {
  clinicName: string;
  /** Left out on the sign-in page itself. */
  signInHref?: string;
  locale: "nb" | "en";
  chooseLocale: (form: FormData) => Promise<void>;
  words: ShellWords;
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div data-reading="patient" className="flex min-h-dvh flex-col text-base">
      <SkipLink label={words.skip} />
      {banner}
      <header className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-6 px-5 pt-3 sm:px-8">
        <PageLink href="/" className="inline-flex min-h-11 items-center gap-2.5">
          <span className="text-fjord">
            <BrandMark />
          </span>
          <span className="font-semibold">{clinicName}</span>
        </PageLink>
        <div className="flex items-center gap-x-4">
          <LanguageSwitch locale={locale} action={chooseLocale} words={words} />
          {signInHref !== undefined && (
            <PageLink
              href={signInHref}
              className="inline-flex min-h-11 items-center font-medium text-fjord underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              {words.signIn}
            </PageLink>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-5 pt-10 pb-20 outline-none sm:px-8">
        {children}
      </main>
      <footer className="print:hidden">
        <Horizon className="text-line-strong" />
        <div className="bg-sunk">
          <div className="mx-auto max-w-page px-5 py-6 sm:px-8">
            <CrisisLines words={words} note={false} />
          </div>
        </div>
      </footer>
    </div>
  );
}
