import { ActivateForm } from "@/app/activate/activate-form";
import { PublicFrame } from "@/app/_pages/public-frame";
import { Heading } from "@/components/ui/heading";
import { currentLocale } from "@/lib/auth/current-locale";
import { formWords } from "@/lib/content/words/form";
import { signInWords } from "@/lib/content/words/sign-in";
import { activate } from "@/app/activate/actions";

export async function generateMetadata() {
  return { title: signInWords[await currentLocale()].activateTitle };
}

/** Somebody with a one-time code chooses a password. The code may come with the link. */
export default async function ActivatePage({ searchParams }: { searchParams: Promise<{ code?: string }> }) {
  const locale = await currentLocale();
  const { title, intro, ...words } = activateWords(locale);
  const { code = "" } = await searchParams;
  return (
    <PublicFrame signInHref="/sign-in">
      <div className="mx-auto max-w-md">
        <Heading level={1} look="display">
          {title}
        </Heading>
        <p className="mt-3 mb-6 text-ink-soft">{intro}</p>
        <ActivateForm action={activate} code={code} words={words} formWords={formWords[locale]} />
      </div>
    </PublicFrame>
  );
}

function activateWords(locale: "nb" | "en") {
  const words = signInWords[locale];
  return {
    title: words.activateTitle,
    intro: words.activateIntro,
    code: words.code,
    codeHint: words.codeHint,
    newPassword: words.newPassword,
    passwordHint: words.passwordHint,
    repeatPassword: words.repeatPassword,
    submit: words.activateSubmit,
  };
}
