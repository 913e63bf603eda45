import { openTablet } from "@/app/kiosk/actions";
import { setLanguage } from "@/app/_actions/set-language";
import { KioskCodeForm } from "@/components/kiosk/kiosk-code-form";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { UnsentNotice } from "@/components/charting/unsent-notice";
import { TabletShell } from "@/components/shell/tablet-shell";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { currentActor } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { kioskWords } from "@/lib/content/words/kiosk";
import { shellWords } from "@/lib/content/words/shell";

export async function generateMetadata() {
  return { title: kioskWords[await currentLocale()].open.title };
}

/** Where a code is typed on the clinic's tablet. Says nothing of anybody. */
export default async function KioskPage() {
  const locale = await currentLocale();
  const { title, intro, code, codeHint, submit } = kioskWords[locale].open;
  const words = shellWords[locale];
  // Somebody who is signed in here keeps the language of their account.
  const isNobody = (await currentActor()) === null;
  return (
    <TabletShell clinicName={words.product} words={words}>
      {isNobody && (
        <div className="mb-4 flex justify-end">
          <LanguageSwitch locale={locale} action={setLanguage} words={words} />
        </div>
      )}
      <UnsentNotice words={null} forgetsText />
      <PageHeader title={title} lead={intro} />
      <KioskCodeForm action={openTablet} words={{ code, codeHint, submit }} formWords={formWords[locale]} />
    </TabletShell>
  );
}
