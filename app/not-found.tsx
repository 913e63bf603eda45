import { QuietPage } from "@/components/shell/quiet-page";
import { LinkButton } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { shellWords } from "@/lib/content/words/shell";

export default async function NotFound() {
  const words = shellWords[await currentLocale()];
  return (
    <QuietPage
      title={words.notFoundTitle}
      text={words.notFoundText}
      actions={
        <LinkButton href="/" variant="primary">
          {words.home}
        </LinkButton>
      }
    />
  );
}
