import { UnsentNotice } from "@/components/charting/unsent-notice";
import { KeptOnDevice } from "@/components/questionnaire/kept-on-device";
import { QuietPage } from "@/components/shell/quiet-page";
import { LinkButton } from "@/components/ui/link";
import { unsentWords } from "@/app/_pages/unsent-words";
import { currentLocale } from "@/lib/auth/current-locale";
import { shellWords } from "@/lib/content/words/shell";
import { signInWords } from "@/lib/content/words/sign-in";

export async function generateMetadata() {
  return { title: signInWords[await currentLocale()].signedOutTitle };
}

/** Where signing out ends. Its answer tells the browser to forget what the tab kept (Clear-Site-Data, next.config.ts), all but a patient's unsent answers and what staff have charted without contact. */
export default async function SignedOutPage() {
  const locale = await currentLocale();
  const words = signInWords[locale];
  return (
    <QuietPage
      title={words.signedOutTitle}
      text={words.signedOutText}
      note={
        <>
          <KeptOnDevice words={words.unsentAnswers} />
          <UnsentNotice words={unsentWords(locale)} forgetsText />
        </>
      }
      actions={
        <>
          <LinkButton href="/sign-in" variant="primary">
            {words.signInAgain}
          </LinkButton>
          <LinkButton href="/">{shellWords[locale].home}</LinkButton>
        </>
      }
    />
  );
}
