import { Heading } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { publicWords } from "@/lib/content/words/public";

export async function generateMetadata() {
  return { title: publicWords[await currentLocale()].received.title };
}

export default async function ReceivedPage() {
  const { received, home, contact } = publicWords[await currentLocale()];
  return (
    <div className="mx-auto max-w-phone">
      <span className="flex size-12 items-center justify-center rounded-full bg-fjord-tint text-fjord">
        <Icon name="check" size={26} />
      </span>
      <Heading level={1} look="display" className="mt-5">
        {received.title}
      </Heading>
      <p className="mt-4 text-lg">{received.text}</p>
      <p className="mt-3 text-ink-soft">{received.missed}</p>
      <p className="mt-3 text-ink-soft">
        {contact.notReadTitle}. {contact.notRead}
      </p>
      <p className="mt-8">{received.meanwhile}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <LinkButton href="/course" variant="primary">
          {home.courseLink}
        </LinkButton>
        <LinkButton href="/">{received.home}</LinkButton>
      </div>
    </div>
  );
}
