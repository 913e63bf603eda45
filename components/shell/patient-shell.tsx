import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";
import { CrisisLines } from "@/components/shell/crisis-lines";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { type NavItem, NavLink } from "@/components/shell/nav-link";
import { SignOutForm } from "@/components/shell/sign-out-form";
import type { ShellActions } from "@/components/shell/staff-shell";
import { PageLink } from "@/components/ui/page-link";
import { SkipLink } from "@/components/ui/skip-link";
import type { ShellWords } from "@/lib/content/words/shell";

/** The frame of every page that a patient sees: one column, large letters, help at the foot. */
export function PatientShell({
  clinicName,
  homeHref,
  nav,
  locale,
  actions,
  words,
  banner,
  children,
}: {
  clinicName: string;
  homeHref: string;
  /** Few: everything is one step from the start page. */
  nav: NavItem[];
  locale: "nb" | "en";
  actions: ShellActions;
  words: ShellWords;
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div data-reading="patient" className="group/shell flex min-h-dvh flex-col text-base">
      <SkipLink label={words.skip} />
      {banner}
      <header className="mx-auto w-full max-w-phone px-5 pt-2">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <PageLink href={homeHref} className="inline-flex min-h-11 items-center gap-2.5">
            <span className="text-fjord">
              <BrandMark />
            </span>
            <span className="font-semibold">{clinicName}</span>
          </PageLink>
          <div className="flex items-center gap-x-2">
            <LanguageSwitch locale={locale} action={actions.chooseLocale} words={words} />
            <SignOutForm action={actions.signOut} label={words.signOut} />
          </div>
        </div>
        {nav.length > 0 && (
          <nav
            aria-label={words.mainNavigation}
            // A page that is all there is today (the day of a dose) says data-calm and stands without a menu.
            className="border-b border-line group-has-data-calm/shell:hidden"
          >
            <ul className="-mb-px flex flex-wrap gap-x-4 max-sm:text-sm sm:gap-x-5">
              {nav.map((item) => (
                <li key={item.href}>
                  <NavLink {...item} />
                </li>
              ))}
            </ul>
          </nav>
        )}
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
