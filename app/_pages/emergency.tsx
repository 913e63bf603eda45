import { endEmergencyAction, recordEmergencyEntryAction, startEmergencyAction } from "@/app/_actions/emergency-actions";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { EmergencyButton, type ShownLog } from "@/components/emergency/emergency-button";
import { emergencyWords } from "@/lib/content/words/emergency";
import { formWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";
import { isLateEntry, minutesLate } from "@/lib/domain/session/late-entry";
import type { SessionFacts } from "@/lib/domain/session/describe-session";
import { emergencyPlanOfVisit } from "@/lib/queries/emergency/emergency-plans";

type Facts = Pick<SessionFacts, "pathwayId" | "visitId" | "now" | "emergency">;

/** The red button of a session, with the plan of its place and the log of this emergency. For the head of every role's session page. */
export async function Emergency({ facts, locale }: { facts: Facts; locale: Locale }) {
  const { pathwayId, visitId, now, emergency } = facts;
  const { name, address, plan } = await viewOrNotFound(emergencyPlanOfVisit, { visitId });
  const { panel, approved } = emergencyWords[locale];
  return (
    <EmergencyButton
      ids={{ pathwayId, visitId }}
      plan={{ place: name, address, content: plan }}
      log={emergency && shownLog(emergency, locale)}
      serverNow={now.toISOString()}
      actions={{ start: startEmergencyAction, note: recordEmergencyEntryAction, end: endEmergencyAction }}
      words={{ ...panel, approved: plan ? approved(plan.approvedBy, plan.validFrom) : "" }}
      formWords={formWords[locale]}
      locale={locale}
    />
  );
}

function shownLog(log: NonNullable<Facts["emergency"]>, locale: Locale): ShownLog {
  const words = emergencyWords[locale];
  const start = {
    ...{ id: log.id, label: words.panel.startLine, text: "", at: log.startedAt.toISOString(), by: log.startedBy.name },
    late: isLateEntry(log.startedAt, log.recordedAt) ? words.late(minutesLate(log.startedAt, log.recordedAt)) : null,
  };
  return {
    startedAt: log.startedAt.toISOString(),
    lines: [
      start,
      ...log.entries.map(({ id, kind, text, happenedAt, recordedAt, recordedBy }) => ({
        ...{ id, label: words.panel.kinds[kind], text, at: happenedAt.toISOString(), by: recordedBy.name },
        late: isLateEntry(happenedAt, recordedAt) ? words.late(minutesLate(happenedAt, recordedAt)) : null,
      })),
    ],
    ended: log.ended && { line: words.ended(log.ended.by.name, log.ended.at), summary: log.ended.summary },
  };
}
