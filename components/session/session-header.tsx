import type { ReactNode } from "react";
import { momentLabel, signalTone } from "@/components/room/room-looks";
import { OrderLine } from "@/components/session/order-line";
import { SinceDose } from "@/components/session/session-clock";
import { PatientBanner } from "@/components/shell/patient-banner";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatAge, formatPeriod, formatShortDate } from "@/lib/content/format";
import { roomWords } from "@/lib/content/words/room";
import { sessionWords } from "@/lib/content/words/session";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";
import type { SessionPhase } from "@/lib/domain/session/session-phase";

const PHASE_TONES: Record<SessionPhase["kind"], Tone> = {
  planned: "quiet",
  preparing: "neutral",
  ready: "good",
  "under-way": "attention",
  discharged: "good",
  stopped: "danger",
};

/** Whose session, which one, how far, what the room is told, what is ordered or given: stays in view on the session screens of every role. */
export function SessionHeader({ facts, locale, live }: { facts: SessionFacts; locale: Locale; live?: ReactNode }) {
  const words = sessionWords[locale];
  const room = roomWords[locale];
  const { patient, phase, now, visit } = facts;
  const { openSignals, current } = facts.room;
  return (
    <>
      <PatientBanner
        name={patient.name}
        birth={`${formatShortDate(patient.birthDate, locale)} · ${formatAge(patient.birthDate, now, locale)}`}
        label={shellWords[locale].patient}
      >
        {facts.openFlags > 0 && <Tag tone="danger">{words.flags(facts.openFlags)}</Tag>}
        {phase.kind !== "discharged" &&
          openSignals.map((signal) => (
            <Tag key={signal.id} tone={signalTone(signal.kind)} className="tabular-nums">
              {room.signals[signal.kind]} {momentLabel(signal, locale)}
            </Tag>
          ))}
        {current && phase.kind !== "discharged" && (
          <span className="text-sm text-ink-soft">{room.atPhase(room.phases[current])}</span>
        )}
        {phase.kind === "under-way" ? (
          <SinceDose doseAt={phase.doseAt.toISOString()} serverNow={now.toISOString()} label={words.sinceDose} />
        ) : (
          <Tag tone={PHASE_TONES[phase.kind]}>{words.phases[phase.kind]}</Tag>
        )}
      </PatientBanner>
      <header className="mb-6">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 max-sm:mb-2">
          <h1 className="text-2xl font-semibold tracking-[-0.016em]">
            {words.sessionOf(facts.number, facts.plannedSessions)}
          </h1>
          {live}
        </div>
        <p className="mb-2 text-ink-soft tabular-nums">
          {formatPeriod(visit.startsAt, visit.endsAt, locale)}, {words.place(visit.room.name, facts.location)}
          {visit.staff.length > 0 && `. ${room.inTheRoom} ${visit.staff.map(({ name }) => name).join(", ")}`}
        </p>
        <OrderLine order={facts.order} dose={facts.dose} given={facts.givenDose} locale={locale} />
      </header>
    </>
  );
}
