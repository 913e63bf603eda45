import type { Metadata } from "next";
import { CallsSection } from "@/app/nurse/calls-section";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { SinceDose } from "@/components/session/session-clock";
import { requireRole } from "@/lib/auth/require";
import { formatAge, formatShortDate, formatTime, formatWeekdayDate } from "@/lib/content/format";
import { flagWords } from "@/lib/content/words/flag";
import { nextStepWords } from "@/lib/content/words/next-steps";
import { nurseWords } from "@/lib/content/words/nurse";
import { shellWords } from "@/lib/content/words/shell";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import { callsToday } from "@/lib/queries/nurse/follow-up-calls";
import { sessionDay, type SessionRow } from "@/lib/queries/sessions/session-day";

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await requireRole("nurse");
  return { title: nurseWords[locale].title };
}

export default async function NursePage() {
  const { locale } = await requireRole("nurse");
  const { now, today, sessions, coming } = await viewOrNotFound(sessionDay, null);
  const { calls } = await viewOrNotFound(callsToday, null);
  const words = nurseWords[locale];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead(today)}
        actions={<LinkButton href="/nurse/medicine">{words.stock}</LinkButton>}
      />
      {sessions.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line-strong">
          {sessions.map((session) => (
            <TodayRow key={session.visitId} session={session} now={now} locale={locale} />
          ))}
        </ul>
      )}
      <CallsSection calls={calls} now={now} locale={locale} />
      <Section title={words.coming} className="mt-14">
        {coming.length === 0 ? (
          <p className="text-ink-soft">{words.noneComing}</p>
        ) : (
          <ul className="divide-y divide-line">
            {coming.map(({ visitId, startsAt, patient, step, room }) => (
              <li
                key={visitId}
                className="grid gap-x-6 gap-y-0.5 py-3 tabular-nums lg:grid-cols-[15rem_1fr_12rem_6rem]"
              >
                <span>
                  {formatWeekdayDate(startsAt, locale)} {formatTime(startsAt, locale)}
                </span>
                <Link href={`/nurse/sessions/${visitId}`}>{patient.name}</Link>
                <span className="text-ink-soft">{step.title[locale]}</span>
                <span className="text-ink-soft">{room}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

/** One session of today: who, where, how far, and the one next thing as the button. */
function TodayRow({ session, now, locale }: { session: SessionRow; now: Date; locale: Locale }) {
  const words = nurseWords[locale];
  const { patient, startsAt, endsAt, room, step, doseAt, dischargedAt, openAlerts, openFlags } = session;
  const isUnderWay = doseAt !== null && dischargedAt === null;
  const isMine = session.waitingFor === "nurse" && dischargedAt === null;
  const waitsForOther = session.waitingFor !== null && !isMine && dischargedAt === null;
  return (
    <li className="grid items-center gap-x-6 gap-y-3 py-5 lg:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <p className="text-lg font-semibold tabular-nums">
        {formatTime(startsAt, locale)}–{formatTime(endsAt, locale)}
        <span className="block text-base font-normal text-ink-soft">{room}</span>
      </p>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Link
            href={`/nurse/sessions/${session.visitId}`}
            className="text-lg font-semibold text-ink no-underline hover:underline"
          >
            {patient.name}
          </Link>
          <span className="text-ink-soft tabular-nums">
            {formatShortDate(patient.birthDate, locale)} · {formatAge(patient.birthDate, now, locale)}
          </span>
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{step.title[locale]}</span>
          {isUnderWay && (
            <>
              <Tag tone="attention">{sessionWords[locale].phases["under-way"]}</Tag>
              <SinceDose
                doseAt={doseAt.toISOString()}
                serverNow={now.toISOString()}
                label={sessionWords[locale].sinceDose}
              />
            </>
          )}
          {dischargedAt && <Tag tone="good">{words.homeAt(dischargedAt)}</Tag>}
          {waitsForOther && (
            <span className="text-ink-soft">
              {words.waitsFor(
                shellWords[locale].roles[session.waitingFor ?? "lead"].toLowerCase(),
                nextStepWords[locale].next[session.next].toLowerCase(),
              )}
            </span>
          )}
          {openAlerts > 0 && isUnderWay && <Tag tone="danger">{words.alerts(openAlerts)}</Tag>}
          <Link
            href={`/nurse/flags/${session.pathwayId}`}
            className="inline-flex min-h-11 items-center text-sm no-underline hover:underline"
          >
            {openFlags > 0 ? <Tag tone="danger">{words.flags(openFlags)}</Tag> : flagWords[locale].openOne}
          </Link>
        </p>
      </div>
      <div className="justify-self-start lg:justify-self-end">
        <LinkButton
          href={`/nurse/sessions/${session.visitId}`}
          variant={isMine ? "primary" : "secondary"}
          size="large"
          icon="arrow-right"
        >
          {isMine ? nextStepWords[locale].next[session.next] : words.open}
        </LinkButton>
      </div>
    </li>
  );
}
