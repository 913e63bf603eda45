import { changeOwnPassword, changeOwnUrgentPhone, revokeOwnSession, setOwnPin } from "@/app/account/actions";
import { CalendarSection } from "@/app/account/calendar-section";
import { PasswordForm } from "@/app/account/password-form";
import { PinForm } from "@/app/account/pin-form";
import { UrgentPhoneForm } from "@/app/account/urgent-phone-form";
import { ReminderSection } from "@/app/account/reminder-section";
import { setLanguage } from "@/app/_actions/set-language";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ButtonForm } from "@/components/form/button-form";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireActor } from "@/lib/auth/require";
import { sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { accountWords } from "@/lib/content/words/account";
import { formWords } from "@/lib/content/words/form";
import { kioskWords } from "@/lib/content/words/kiosk";
import { shellWords } from "@/lib/content/words/shell";
import { type Locale, LOCALES } from "@/lib/domain/access/actor";
import { type OwnSessionView, ownAccount } from "@/lib/queries/accounts/own-account";

export async function generateMetadata() {
  return { title: accountWords[await currentLocale()].title };
}

/** Everybody's own account: language, password, and where they are signed in. */
export default async function AccountPage() {
  const { locale, role } = await requireActor();
  const account = await viewOrNotFound(ownAccount, { currentSessionId: await sessionIdFromCookie() });
  const { passwordTitle, currentPassword, newPassword, passwordHint, repeatPassword, passwordSubmit, ...words } =
    accountWords[locale];
  const languages = { nb: shellWords[locale].norwegian, en: shellWords[locale].english };
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-10">
        <div>
          <DescriptionList
            items={[
              { term: words.name, description: account.name },
              { term: words.email, description: account.email },
            ]}
          />
          <p className="mt-3 text-sm text-ink-soft">{words.changeNameNote}</p>
        </div>
        <Section title={words.languageTitle} description={words.languageNote}>
          <form action={setLanguage} className="flex flex-wrap gap-3">
            {LOCALES.map((choice) => (
              <Button
                key={choice}
                type="submit"
                name="locale"
                value={choice}
                lang={choice}
                aria-pressed={choice === locale}
              >
                {languages[choice]}
                {choice === locale && <Icon name="check" />}
              </Button>
            ))}
          </form>
        </Section>
        {role === "patient" && <ReminderSection locale={locale} />}
        {account.urgentPhone !== null && (
          <Section title={words.urgentPhone.title} description={words.urgentPhone.note}>
            <UrgentPhoneForm
              action={changeOwnUrgentPhone}
              phone={account.urgentPhone}
              words={{
                label: words.urgentPhone.title,
                field: words.urgentPhone.field,
                submit: words.urgentPhone.submit,
              }}
              formWords={formWords[locale]}
            />
          </Section>
        )}
        {account.pinSetAt !== undefined && (
          <Section title={words.pin.title} description={words.pin.note}>
            <p className="mb-4">{account.pinSetAt ? words.pin.setAt(account.pinSetAt) : words.pin.none}</p>
            <PinForm
              action={setOwnPin}
              words={{
                ...{ label: words.pin.title, current: words.pin.current, pin: words.pin.field, hint: words.pin.hint },
                ...{ repeat: words.pin.repeat, submit: words.pin.submit },
              }}
              formWords={formWords[locale]}
            />
          </Section>
        )}
        <CalendarSection locale={locale} />
        <Section title={words.sessionsTitle} description={words.sessionsNote}>
          <ul className="divide-y divide-line">
            {account.sessions.map((session, index) => (
              <SessionItem key={session.id} session={session} number={index + 1} locale={locale} />
            ))}
          </ul>
        </Section>
        <Section title={passwordTitle} description={words.passwordNote}>
          <PasswordForm
            action={changeOwnPassword}
            words={{ passwordTitle, currentPassword, newPassword, passwordHint, repeatPassword, passwordSubmit }}
            formWords={formWords[locale]}
          />
        </Section>
      </div>
    </>
  );
}

/** Several sign-ins may be on the same kind of device at the same minute: the number tells their buttons apart for who cannot see them. */
function SessionItem({ session, number, locale }: { session: OwnSessionView; number: number; locale: Locale }) {
  const words = accountWords[locale];
  const device = session.isClinicTablet ? kioskWords[locale].device : words.device(session.device);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div>
        <p className="font-medium">{device}</p>
        <p className="text-sm text-ink-soft">
          {words.since(session.startedAt)}, {words.lastSeen(session.lastSeenAt)}
        </p>
      </div>
      {session.current ? (
        <Tag tone="good">{words.thisDevice}</Tag>
      ) : (
        <ButtonForm
          action={revokeOwnSession}
          values={{ sessionId: session.id }}
          label={words.signOutThere}
          accessibleName={`${words.signOutThereOf(device)} (${number})`}
          words={formWords[locale]}
        />
      )}
    </li>
  );
}
