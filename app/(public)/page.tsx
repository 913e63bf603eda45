import { PublicJourney } from "@/components/enquiry/public-journey";
import { Heading } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import { Link, LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { currentLocale } from "@/lib/auth/current-locale";
import { publicWords } from "@/lib/content/words/public";
import { shellWords } from "@/lib/content/words/shell";

export async function generateMetadata() {
  const locale = await currentLocale();
  return {
    title: { absolute: `${shellWords[locale].product} · ${publicWords[locale].home.title}` },
    description: publicWords[locale].home.intro,
    robots: { index: true },
  };
}

export default async function FrontPage() {
  const words = publicWords[await currentLocale()];
  const { home } = words;
  return (
    <>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[1.6fr_1fr]">
        <div>
          <Heading level={1} look="display" className="max-w-[22ch]">
            {home.title}
          </Heading>
          <p className="mt-5 max-w-measure text-lg text-ink-soft">{home.intro}</p>
          <div className="mt-7 flex flex-wrap gap-3">
            <LinkButton href="/contact" variant="primary" size="large">
              {home.callMe}
            </LinkButton>
            <LinkButton href="/course" size="large">
              {home.courseLink}
            </LinkButton>
          </div>
        </div>
        <section aria-labelledby="phone" className="border-t-[3px] border-fjord-fill pt-4 lg:mt-2">
          <Heading level={2} id="phone" look="minor">
            {home.phoneTitle}
          </Heading>
          <p className="mt-1">
            <a
              href={`tel:${home.phone.replaceAll(" ", "")}`}
              className="inline-flex min-h-11 items-center gap-2.5 text-2xl font-semibold text-fjord tabular-nums underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              <Icon name="phone" size={24} />
              {home.phone}
            </a>
          </p>
          <p className="text-ink-soft">{home.phoneHours}</p>
          <p className="mt-6 font-semibold">{home.alreadyTitle}</p>
          <p className="text-ink-soft">{home.already}</p>
          <p className="mt-1">
            <Link href="/sign-in" className="inline-flex min-h-11 items-center">
              {shellWords[await currentLocale()].signIn}
            </Link>
          </p>
        </section>
      </div>

      <section aria-labelledby="journey" className="mt-14 border-t border-line pt-6">
        <Heading level={2} id="journey">
          {home.journeyTitle}
        </Heading>
        <p className="mt-1 mb-7 text-ink-soft">{home.journeyNote}</p>
        <PublicJourney steps={words.journey} label={words.journeyLabel} />
      </section>

      <div className="mt-14 grid gap-x-16 gap-y-10 border-t border-line pt-6 lg:grid-cols-2">
        <section aria-labelledby="how">
          <Heading level={2} id="how">
            {home.howTitle}
          </Heading>
          <ol className="mt-4 space-y-4">
            {home.how.map(({ title, text }, index) => (
              <li key={title} className="flex gap-4">
                <span aria-hidden="true" className="w-5 shrink-0 text-lg font-semibold text-fjord tabular-nums">
                  {index + 1}
                </span>
                <div>
                  <p className="font-semibold">{title}</p>
                  <p className="text-ink-soft">{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="for-whom">
          <Heading level={2} id="for-whom">
            {home.forWhomTitle}
          </Heading>
          <p className="mt-4 max-w-measure">{home.forWhom}</p>
          <Notice tone="warning" title={home.urgentTitle} className="mt-6">
            {home.urgent}
          </Notice>
        </section>
      </div>
    </>
  );
}
