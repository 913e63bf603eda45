import { addMinutes } from "date-fns";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import { eventsToFollowUp } from "@/lib/domain/pathway/open-adverse-events";
import { openFlags, unreviewedFlags } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { needsRelease, openAlerts } from "@/lib/domain/pathway/session-alerts";
import { type Waiting, waitsFor } from "@/lib/domain/pathway/waiting";

/**
 * What comes before anything else, whatever the status of the course: open safety flags, then a patient who has had a dose and is not home, then the
 * flags that a doctor has yet to review and the adverse events that a doctor has yet to follow up.
 */
export function waitingForSafety(record: PathwayRecord, now: Date): Waiting[] {
  const flags = openFlags(record).map(({ openedAt }) =>
    waitsFor("assess-flag", "doctor", openedAt, { dueAt: openedAt }),
  );
  const unreviewed = closingEvent(record) ? [] : unreviewedFlags(record);
  const reviews = unreviewed.map(({ closed, openedAt }) => waitsFor("review-flag", "doctor", closed?.at ?? openedAt));
  return [...flags, ...sessionsUnderWay(record, now), ...reviews, ...adverseEvents(record)];
}

/** One line for all of them, since the first: the list of each stands on the patient's page. */
function adverseEvents(record: PathwayRecord): Waiting[] {
  const [first] = eventsToFollowUp(record);
  return first ? [waitsFor("follow-up-adverse-event", "doctor", first.recordedAt)] : [];
}

function sessionsUnderWay(record: PathwayRecord, now: Date): Waiting[] {
  const { minMinutesAfterDose } = record.protocol.discharge;
  return record.doses.flatMap(({ visitId, givenAt }): Waiting[] => {
    if (record.discharges.some((discharge) => discharge.visitId === visitId)) return [];
    const stepKey = record.visits.find(({ id }) => id === visitId)?.stepKey ?? null;
    const dueAt = addMinutes(givenAt, minMinutesAfterDose);
    const detail = { stepKey, visitId, dueAt };
    const discharge = waitsFor("discharge-patient", "nurse", givenAt, detail);
    if (now < dueAt || openAlerts(record, visitId).length > 0) {
      return [waitsFor("monitor-session", "nurse", givenAt, { stepKey, visitId }), discharge];
    }
    return needsRelease(record, visitId)
      ? [waitsFor("release-session", "doctor", givenAt, detail), discharge]
      : [discharge];
  });
}
