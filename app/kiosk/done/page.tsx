import { UnsentNotice } from "@/components/charting/unsent-notice";
import { TabletShell } from "@/components/shell/tablet-shell";
import { PageHeader } from "@/components/ui/page-header";
import { LinkButton } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { kioskWords } from "@/lib/content/words/kiosk";
import { shellWords } from "@/lib/content/words/shell";

export async function generateMetadata() {
  return { title: kioskWords[await currentLocale()].done.title };
}

/** Where a sitting ends. Its answer tells the browser to forget what the tab kept (Clear-Site-Data, next.config.ts). */
export default async function KioskDonePage() {
  const locale = await currentLocale();
  const { title, text, again } = kioskWords[locale].done;
  return (
    <TabletShell clinicName={shellWords[locale].product} words={shellWords[locale]}>
      <UnsentNotice words={null} forgetsText />
      <PageHeader title={title} lead={text} />
      <p className="mt-6">
        <LinkButton href="/kiosk">{again}</LinkButton>
      </p>
    </TabletShell>
  );
}
