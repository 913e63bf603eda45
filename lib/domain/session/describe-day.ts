import type { Locale } from "@/lib/domain/access/actor";
import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import { isInfusionRunning } from "@/lib/domain/dose/infusion";
import type { CareTeamMember, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { FollowUpCall, SessionDecision } from "@/lib/domain/pathway/treatment-day-record";
import { newestCheckIn, type OwnAnswer, ownAnswers } from "@/lib/domain/session/check-in";
import { hasOpenEmergency } from "@/lib/domain/session/discharge-patient";
import {
  type MeasuredCriterion,
  measuredCriteria,
  needsReleaseForReadings,
} from "@/lib/domain/session/measured-criteria";
import { holdsInForce, stopOf } from "@/lib/domain/session/session-decision";

/** What has been decided by name today, and what the patient answered beforehand. */
export type DayFacts = {
  stop: SessionDecision | null;
  holds: SessionDecision[];
  checkIn: { answeredAt: Date; byLine: Record<string, OwnAnswer>; escortName: string; escortPhone: string } | null;
};

/** What the way home waits for beside alerts and release, and what it books. */
export type GoingHomeFacts = {
  /** By criterion: what the readings since the dose say. */
  measured: Record<string, MeasuredCriterion>;
  /** Something measured keeps the patient here until it settles or a doctor releases. */
  mayNeedRelease: boolean;
  hasOpenEmergency: boolean;
  isInfusionRunning: boolean;
  patientLocale: Locale;
  /** `HH:mm`, the next day. */
  callTime: string;
  callers: Pick<CareTeamMember, "userId" | "name" | "role">[];
  /** The newest call booked after this session; null before the way home. */
  call: FollowUpCall | null;
};

/** The decisions and the patient's own answers of a session. */
export function describeDay(record: PathwayRecord, visitId: string): DayFacts {
  const checkIn = newestCheckIn(record, visitId);
  return {
    stop: stopOf(record, visitId) ?? null,
    holds: holdsInForce(record, visitId),
    checkIn: checkIn
      ? {
          ...{ answeredAt: checkIn.answeredAt, byLine: ownAnswers(record, visitId) },
          ...{ escortName: checkIn.escortName, escortPhone: checkIn.escortPhone },
        }
      : null,
  };
}

/** What the discharge needs to know, as it stands now. */
export function describeGoingHome(record: PathwayRecord, visitId: string, now: Date): GoingHomeFacts {
  return {
    measured: measuredCriteria(record, visitId),
    mayNeedRelease: needsReleaseForReadings(record, visitId),
    hasOpenEmergency: hasOpenEmergency(record, visitId),
    isInfusionRunning: isInfusionRunning(record, visitId),
    patientLocale: record.patient.locale,
    callTime: record.protocol.discharge.callNextDay.time,
    callers: careTeamAt(record, now).map(({ userId, name, role }) => ({ userId, name, role })),
    call: record.followUpCalls.findLast((call) => call.visitId === visitId) ?? null,
  };
}
