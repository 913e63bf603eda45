import "server-only";
import type { ReactNode } from "react";
import { setLanguage } from "@/app/_actions/set-language";
import { DemoClock } from "@/app/_pages/demo-clock";
import { PublicShell } from "@/components/shell/public-shell";
import { currentLocale } from "@/lib/auth/current-locale";
import { shellWords } from "@/lib/content/words/shell";

/** The frame of a page that everybody may read. */
export async function PublicFrame({ signInHref, children }: { signInHref?: string; children: ReactNode }) {
  const locale = await currentLocale();
  const words = shellWords[locale];
  return (
    <PublicShell
      clinicName={words.product}
      signInHref={signInHref}
      locale={locale}
      chooseLocale={setLanguage}
      words={words}
      banner={<DemoClock />}
    >
      {children}
    </PublicShell>
  );
}
