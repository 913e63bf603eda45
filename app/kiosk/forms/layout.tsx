import type { ReactNode } from "react";
import { TabletShell } from "@/components/shell/tablet-shell";
import { currentLocale } from "@/lib/auth/current-locale";
import { kioskWords } from "@/lib/content/words/kiosk";
import { shellWords } from "@/lib/content/words/shell";

/** The frame around a patient's forms on the clinic's tablet. No gate: each page asks for itself. */
export default async function TabletLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  const words = shellWords[locale];
  return (
    <TabletShell
      clinicName={words.product}
      end={{ action: "/kiosk/end", label: kioskWords[locale].sitting.end }}
      words={words}
    >
      {children}
    </TabletShell>
  );
}
