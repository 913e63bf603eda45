import { Heading } from "@/components/ui/heading";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { currentLocale } from "@/lib/auth/current-locale";
import { publicWords } from "@/lib/content/words/public";

export async function generateMetadata() {
  return { title: publicWords[await currentLocale()].privacy.title };
}

export default async function PrivacyPage() {
  const { privacy, home } = publicWords[await currentLocale()];
  return (
    <div className="mx-auto max-w-phone">
      <PageHeader title={privacy.title} />
      <Prose>
        <Heading level={2}>{privacy.keptTitle}</Heading>
        <ul>
          {privacy.kept.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Heading level={2}>{privacy.cookiesTitle}</Heading>
        <p>{privacy.cookies}</p>
        <Heading level={2}>{privacy.rightsTitle}</Heading>
        <p>{privacy.rights}</p>
        <Heading level={2}>{privacy.accessTitle}</Heading>
        <p>{privacy.access}</p>
        <p>
          {home.phone} · {home.phoneHours}
        </p>
      </Prose>
    </div>
  );
}
