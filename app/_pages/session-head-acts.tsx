import { Emergency } from "@/app/_pages/emergency";
import { LinkButton } from "@/components/ui/link";
import { replayWords } from "@/lib/content/words/replay";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

/** In the head of every role's session page: the emergency button on the day of the session, and the replay when it is over. */
export function SessionHeadActs({ facts, locale }: { facts: SessionFacts; locale: Locale }) {
  const { phase, visit, now, emergency, visitId } = facts;
  const isToday = clinicDate(visit.startsAt) === clinicDate(now);
  const isUnderWay = phase.kind === "under-way" || (emergency !== null && emergency.ended === null);
  const isOver = phase.kind === "discharged" || phase.kind === "stopped";
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      {((isToday && !visit.cancelled) || isUnderWay) && <Emergency facts={facts} locale={locale} />}
      {isOver && <LinkButton href={`/replay/${visitId}`}>{replayWords[locale].link}</LinkButton>}
    </div>
  );
}
