import { QuietPage } from "@/components/shell/quiet-page";
import { LinkButton } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { shellWords } from "@/lib/content/words/shell";

export default async function NoAccessPage() {
  const words = shellWords[await currentLocale()];
  return (
    <QuietPage
      title={words.noAccessTitle}
      text={words.noAccessText}
      actions={
        <LinkButton href="/" variant="primary">
          {words.home}
        </LinkButton>
      }
    />
  );
}
