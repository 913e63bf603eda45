import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { type NavItem, NavLink } from "@/components/shell/nav-link";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { PageLink } from "@/components/ui/page-link";
import { SkipLink } from "@/components/ui/skip-link";
import type { ShellWords } from "@/lib/content/words/shell";

export type ShellActions = {
  chooseLocale: (form: FormData) => Promise<void>;
  signOut: () => Promise<void>;
};

/** The frame of every page that staff see: which clinic, who am I, where can I go. Two thin rows, and then the work. */
export function StaffShell({
  clinicName,
  homeHref,
  person,
  nav,
  locale,
  actions,
  words,
  banner,
  children,
}: {
  clinicName: string;
  homeHref: string;
  person: { name: string; roleName: string };
  nav: NavItem[];
  locale: "nb" | "en";
  actions: ShellActions;
  words: ShellWords;
  /** The demonstration banner, where there is one. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div data-reading="staff" className="flex min-h-dvh flex-col text-base">
      <SkipLink label={words.skip} />
      {banner}
      <header className="border-b border-line bg-sheet print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 pt-1 sm:px-6">
          <PageLink href={homeHref} className="inline-flex min-h-11 items-center gap-2.5">
            <span className="text-fjord">
              <BrandMark size={24} />
            </span>
            <span className="font-semibold">{clinicName}</span>
          </PageLink>
          <p className="text-sm max-sm:order-last max-sm:w-full max-sm:pb-1 sm:ml-auto">
            <span className="sr-only">{words.signedInAs} </span>
            <span className="font-medium">{person.name}</span>
            <span className="text-ink-soft"> · {person.roleName}</span>
          </p>
          <div className="flex flex-wrap items-center gap-x-4">
            <LanguageSwitch locale={locale} action={actions.chooseLocale} words={words} />
            <SignOutForm action={actions.signOut} label={words.signOut} />
          </div>
        </div>
        <nav aria-label={words.mainNavigation} className="mx-auto max-w-page px-4 sm:px-6">
          <ul className="flex flex-wrap gap-x-6">
            {nav.map((item) => (
              <li key={item.href}>
                <NavLink {...item} />
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 pt-8 pb-20 outline-none sm:px-6 print:max-w-none print:p-0"
      >
        {children}
      </main>
    </div>
  );
}
