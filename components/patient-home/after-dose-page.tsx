import { AdviceText } from "@/components/going-home/advice-text";
import { PageHeader } from "@/components/ui/page-header";
import { Link } from "@/components/ui/link";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { afterDoseWords } from "@/lib/content/words/after-dose";
import type { Locale } from "@/lib/domain/access/actor";
import type { AfterDose } from "@/lib/domain/pathway/own-home";

const CLINIC_PHONE = "22 00 00 00";

/** The one page of the day of a dose. `data-calm` hides the menu: there is nothing else to do. */
export function AfterDosePage({ afterDose, locale }: { afterDose: AfterDose; locale: Locale }) {
  const words = afterDoseWords[locale];
  const { visit, escort, dischargedAt, until, next, treatmentConsentId, call, adviceLocale } = afterDose;
  return (
    <div data-calm="">
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-8">
        <Section title={words.where}>
          <p>{dischargedAt ? words.discharged(dischargedAt) : words.atClinic(visit.room.name, visit.room.location)}</p>
        </Section>
        <Section title={words.home}>
          <p>
            {escort === null || escort.name === ""
              ? words.noEscort
              : dischargedAt
                ? words.followed(escort.name)
                : words.fetched(escort.name, visit.endsAt)}
          </p>
        </Section>
        <Section title={words.call}>
          {!dischargedAt && <p className="mb-2">{words.callNurse}</p>}
          {escort && escort.phone !== "" && <Phone number={escort.phone} name={words.callEscort(escort.name)} />}
          <Phone number={CLINIC_PHONE} name={`${words.clinic}, ${words.clinicHours}`} />
          <Phone number="116 117" name={words.outOfHours} />
          <Phone number="113" name={words.danger} />
        </Section>
        <Section title={words.tomorrow}>
          <p className="first-letter:uppercase">{words.tomorrowText(until)}</p>
          {call && <p className="mt-2">{words.weCall(call.by, call.at)}</p>}
          {next && <p className="mt-2">{words.nextVisit(next.title[locale], next.startsAt)}</p>}
        </Section>
        <Section title={words.rest} description={adviceLocale ? words.onPaper : undefined}>
          <AdviceText locale={locale} level={3} />
        </Section>
        <p className="border-t border-line pt-4 text-sm text-ink-soft">
          {treatmentConsentId !== null && (
            <>
              {words.withdraw} <Link href="/my/consents/treatment/withdraw">{words.withdrawLink}</Link>
              {" · "}
            </>
          )}
          <Link href="/my/access">{words.accessLink}</Link>
        </p>
      </div>
    </div>
  );
}

function Phone({ number, name }: { number: string; name: string }) {
  return (
    <a href={`tel:${number.replaceAll(" ", "")}`} className="group flex min-h-12 items-center gap-3 py-1">
      <Icon name="phone" className="text-fjord" />
      <span>
        <span className="font-semibold whitespace-nowrap text-fjord underline decoration-1 underline-offset-4 group-hover:decoration-2">
          {number}
        </span>{" "}
        <span className="text-ink-soft">{name}</span>
      </span>
    </a>
  );
}
