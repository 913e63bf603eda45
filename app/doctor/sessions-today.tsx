import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatTime } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { nurseWords } from "@/lib/content/words/nurse";
import { sessionWords } from "@/lib/content/words/session";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionRow } from "@/lib/queries/sessions/session-day";

/** Today's sessions of the doctor's patients: each leads to the room as it is right now. Nothing on days without any. */
export function SessionsToday({ sessions, now, locale }: { sessions: SessionRow[]; now: Date; locale: Locale }) {
  if (sessions.length === 0) return null;
  return (
    <Section title={doctorWords[locale].sessionsToday}>
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.visitId} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5 tabular-nums">
            <span className="w-28">
              {formatTime(session.startsAt, locale)}–{formatTime(session.endsAt, locale)}
            </span>
            <Link href={`/doctor/sessions/${session.visitId}`} className="inline-flex min-h-11 items-center">
              {session.patient.name}
            </Link>
            <span className="text-ink-soft">{session.step.title[locale]}</span>
            <span className="text-ink-soft">{session.room}</span>
            <State session={session} now={now} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function State({ session, now, locale }: { session: SessionRow; now: Date; locale: Locale }) {
  const { doseAt, dischargedAt, openAlerts } = session;
  if (dischargedAt) return <Tag tone="good">{nurseWords[locale].homeAt(dischargedAt)}</Tag>;
  if (!doseAt) return null;
  const minutes = Math.floor((now.getTime() - doseAt.getTime()) / 60_000);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag tone="attention">{sessionWords[locale].phases["under-way"]}</Tag>
      <span className="font-semibold">T+{minutes}</span>
      {openAlerts > 0 && <Tag tone="danger">{nurseWords[locale].alerts(openAlerts)}</Tag>}
    </span>
  );
}
