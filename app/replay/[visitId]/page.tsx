import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { PrintButton } from "@/components/letter/print-button";
import { HowItStood } from "@/components/replay/how-it-stood";
import { MinuteBar } from "@/components/replay/minute-bar";
import { ReplayLines } from "@/components/replay/replay-lines";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { minuteLabel } from "@/components/vitals/vitals-table";
import { requireRole } from "@/lib/auth/require";
import { formatPeriod } from "@/lib/content/format";
import { letterWords } from "@/lib/content/words/letter";
import { replayWords } from "@/lib/content/words/replay";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale, Role } from "@/lib/domain/access/actor";
import { minuteOf } from "@/lib/domain/replay/replay-session";
import { type MinuteView, sessionReplay, type SessionReplay } from "@/lib/queries/replay/session-replay";

type Props = { params: Promise<{ visitId: string }>; searchParams: Promise<{ minute?: string }> };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await requireRole("doctor", "psychologist", "nurse");
  const { facts } = await viewOrNotFound(sessionReplay, await askedFor(params, searchParams));
  const session = sessionWords[locale].sessionOf(facts.number, facts.plannedSessions);
  return { title: replayWords[locale].pageTitle(session, facts.patient.name) };
}

/** A session that is over, minute by minute: the whole of it, or what each of us could know at one minute. On paper too. */
export default async function ReplayPage({ params, searchParams }: Props) {
  const { locale, role } = await requireRole("doctor", "psychologist", "nurse");
  const view = await viewOrNotFound(sessionReplay, await askedFor(params, searchParams));
  const words = replayWords[locale];
  const { facts, zero, hasDose, entries, at } = view;
  const { visit, number, plannedSessions, visitId } = facts;
  const chosen = entries.flatMap(({ happenedAt, knownAt }) => [minuteOf(happenedAt, zero), minuteOf(knownAt, zero)]);
  const place = sessionWords[locale].place(visit.room.name, facts.location);
  return (
    <>
      <WhoseRecord patient={facts.patient} now={facts.now} locale={locale} />
      <PageHeader
        title={words.title(sessionWords[locale].sessionOf(number, plannedSessions))}
        lead={`${formatPeriod(visit.startsAt, visit.endsAt, locale)}, ${place}`}
        back={{ href: sessionHref(role, visitId), label: words.back }}
        actions={<PrintButton label={letterWords[locale].print} />}
      />
      <div className="space-y-8">
        <p className="max-w-measure text-ink-soft">
          {words.lead} {hasDose ? words.zeroDose : words.zeroVisit} {words.logged}
        </p>
        <MinuteBar
          path={`/replay/${visitId}`}
          minutes={[...new Set(chosen)].toSorted((a, b) => a - b)}
          chosen={at?.minute ?? null}
          words={words}
        />
        {at ? <AtMinute at={at} zero={zero} locale={locale} /> : <Whole view={view} locale={locale} />}
      </div>
    </>
  );
}

function Whole({ view, locale }: { view: SessionReplay; locale: Locale }) {
  const words = replayWords[locale];
  return (
    <>
      <VitalsChart facts={view.facts} locale={locale} />
      <Section title={words.allTitle}>
        <ReplayLines entries={view.entries} zero={view.zero} locale={locale} label={words.allTitle} />
      </Section>
    </>
  );
}

function AtMinute({ at, zero, locale }: { at: MinuteView; zero: Date; locale: Locale }) {
  const words = replayWords[locale];
  const { known, notYetKnown, facts, minute, moment } = at;
  return (
    <>
      <Section title={words.at(minuteLabel(minute), moment)}>
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <VitalsChart facts={facts} locale={locale} />
          <HowItStood facts={facts} locale={locale} />
        </div>
      </Section>
      <Section title={words.notKnownTitle}>
        {notYetKnown.length === 0 ? (
          <p className="text-ink-soft">{words.notKnownNone}</p>
        ) : (
          <ReplayLines entries={notYetKnown} zero={zero} locale={locale} label={words.notKnownTitle} known={false} />
        )}
      </Section>
      <Section title={words.knownTitle}>
        {known.length === 0 ? (
          <p className="text-ink-soft">{words.knownNone}</p>
        ) : (
          <ReplayLines entries={known} zero={zero} locale={locale} label={words.knownTitle} />
        )}
      </Section>
    </>
  );
}

/** What the address asks for; a minute that is no number is not asked for. */
async function askedFor(params: Props["params"], searchParams: Props["searchParams"]) {
  const { minute } = await searchParams;
  const isMinute = minute !== undefined && /^-?\d{1,5}$/.test(minute);
  return { visitId: (await params).visitId, minute: isMinute ? Number(minute) : null };
}

function sessionHref(role: Role, visitId: string): string {
  return role === "psychologist" ? `/psychologist/visits/${visitId}` : `/${role}/sessions/${visitId}`;
}
