import { ComfortCard } from "@/components/session/comfort-card";
import { GatePanel } from "@/components/session/gate-panel";
import { NextReading } from "@/components/session/next-reading";
import { AlertList } from "@/components/vitals/alert-list";
import { VitalsChart } from "@/components/vitals/vitals-chart";
import { Section } from "@/components/ui/section";
import { psychologistWords } from "@/lib/content/words/psychologist";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/** What the psychologist has in view beside the note: the comfort card, the vital signs as the nurse charts them, what holds the session. */
export function SessionSide({ session, locale }: { session: SessionFacts; locale: Locale }) {
  const words = psychologistWords[locale];
  return (
    <div className="space-y-8">
      <ComfortCard card={session.comfortCard} locale={locale} />
      {session.dose === null ? (
        <GatePanel green={session.green} locale={locale} />
      ) : (
        <Section title={words.vitalsTitle}>
          <AlertList
            alerts={session.alerts}
            now={session.now}
            lastReadingAt={session.readings[0]?.measuredAt ?? null}
            locale={locale}
          />
          <VitalsChart facts={session} locale={locale} narrow />
          {session.discharge === null && <NextReading due={session.due} now={session.now} locale={locale} />}
        </Section>
      )}
    </div>
  );
}

/** The phases of the session as a quiet rail. */
export function PhaseRail({ locale }: { locale: Locale }) {
  const words = psychologistWords[locale];
  return (
    <nav aria-label={words.phasesTitle}>
      <h2 className="text-sm font-medium text-ink-soft">{words.phasesTitle}</h2>
      <ol className="mt-2 space-y-1.5 text-sm">
        {words.phases.map((phase, index) => (
          <li key={phase} className="flex gap-2">
            <span className="w-4 text-right text-ink-soft tabular-nums">{index + 1}</span>
            {phase}
          </li>
        ))}
      </ol>
    </nav>
  );
}
