import { makeOwnCalendarAddress, revokeOwnCalendarAddress } from "@/app/account/actions";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ButtonForm } from "@/components/form/button-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { calendarFeedWords } from "@/lib/content/words/calendar-feed";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { ownCalendarAddress } from "@/lib/queries/calendar-feeds/own-calendar-address";

/** A person's private calendar address: made, replaced, turned off. The address is shown once, where it is made. */
export async function CalendarSection({ locale }: { locale: Locale }) {
  const { feed } = await viewOrNotFound(ownCalendarAddress, {});
  const words = calendarFeedWords[locale];
  return (
    <Section title={words.title} description={words.note}>
      <div className="max-w-measure space-y-4">
        {feed && (
          <p>
            {words.inUse(feed.createdAt)} {feed.lastReadAt ? words.lastRead(feed.lastReadAt) : words.neverRead}
          </p>
        )}
        <div className="wrap-anywhere">
          <ButtonForm
            action={makeOwnCalendarAddress}
            values={{}}
            label={feed ? words.makeAgain : words.make}
            accessibleName={words.make}
            words={formWords[locale]}
          />
        </div>
        <p className="text-sm text-ink-soft">
          {feed && `${words.makeAgainNote} `}
          {words.keepPrivate}
        </p>
        {feed && (
          <ButtonForm
            action={revokeOwnCalendarAddress}
            values={{}}
            label={words.revoke}
            accessibleName={words.revoke}
            variant="quiet"
            words={formWords[locale]}
          />
        )}
        <Details summary={words.howTo}>
          <ul className="list-disc space-y-1 pl-5">
            {words.howToSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Details>
      </div>
    </Section>
  );
}
