import type { PathwayRow } from "@/lib/db/pathway-rows";
import {
  toAdverseEvent,
  toCheckIn,
  toDoseEnding,
  toEmergency,
  toFollowUpCall,
  toInfusionEvent,
  toPhaseMark,
  toSessionDecision,
  toSignal,
  toTouch,
} from "@/lib/db/treatment-day-rows";
import { type Names, oneOf, toInvalidation } from "@/lib/db/row-mapping";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import type { Visit } from "@/lib/domain/pathway/pathway-record";
import type {
  ChecklistAnswer,
  DoseAdministration,
  DoseConfirmation,
  DoseOrder,
  SessionDischarge,
  TimeOut,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/treatment-day-record";
import {
  ALERT_LEVELS,
  ALERT_RULES,
  ALERT_STEP_KINDS,
  type MonitoringPlan,
  OTHER_ALERT_SIGNS,
  READING_SOURCES,
} from "@/lib/domain/pathway/treatment-day-record";
import { LOCALES } from "@/lib/domain/access/actor";
import { VITAL_SIGNS } from "@/lib/domain/protocol/protocol.schema";

type Row<K extends keyof PathwayRow> = PathwayRow[K] extends (infer R)[] ? R : never;

export function toVisit(row: Row<"visits">): Visit {
  return {
    id: row.id,
    stepKey: row.stepKey,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    room: row.room,
    staff: row.staff.map((s) => ({ userId: s.userId, name: s.name, role: oneOf(CLINICAL_ROLES, s.role) })),
    cancelled: row.cancelledAt
      ? {
          at: row.cancelledAt,
          kind: oneOf(["cancelled", "moved", "no-show"] as const, row.cancelledKind ?? ""),
          reason: row.cancelledReason ?? "",
        }
      : null,
  };
}

function toOrder(row: Row<"doseOrders">, names: Names): DoseOrder {
  return {
    id: row.id,
    visitId: row.visitId,
    substance: row.substance,
    route: oneOf(["im", "iv"] as const, row.route),
    mgPerKg: row.mgPerKg,
    measurementId: row.measurementId,
    weightKg: row.weightKg,
    doseMg: row.doseMg,
    maxMg: row.maxMg,
    confirmations: row.confirmations as DoseConfirmation[],
    comment: row.comment,
    validUntil: row.validUntil,
    strengthMgPerMl: row.strengthMgPerMl,
    infusionMinutes: row.infusionMinutes,
    monitoringPlan: row.monitoringPlan as MonitoringPlan | null,
    signedAt: row.signedAt,
    signedBy: names.person(row.signedById),
    cancelled:
      row.cancelledAt && row.cancelledById
        ? { at: row.cancelledAt, by: names.person(row.cancelledById), reason: row.cancelledReason ?? "" }
        : null,
  };
}

function toTimeOut(row: Row<"timeOuts">, names: Names): TimeOut {
  return {
    id: row.id,
    visitId: row.visitId,
    answers: row.answers as Record<string, ChecklistAnswer>,
    escortName: row.escortName,
    escortPhone: row.escortPhone,
    decision: oneOf(["go", "hold", "stop"] as const, row.decision),
    reason: row.reason,
    recordedAt: row.recordedAt,
    recordedBy: names.person(row.recordedById),
  };
}

function toDose(row: Row<"doses">, names: Names): DoseAdministration {
  return {
    id: row.id,
    visitId: row.visitId,
    orderId: row.orderId,
    doseMg: row.doseMg,
    volumeMl: row.volumeMl,
    strengthMgPerMl: row.strengthMgPerMl,
    batchNumber: row.batchNumber,
    weightKg: row.weightKg,
    site: row.site,
    givenAt: row.givenAt,
    recordedAt: row.recordedAt,
    givenBy: names.person(row.givenById),
    checkedBy: names.person(row.checkedById),
  };
}

function toReading(row: Row<"readings">, names: Names): VitalsReading {
  return {
    id: row.id,
    visitId: row.visitId,
    measuredAt: row.measuredAt,
    recordedAt: row.recordedAt,
    recordedBy: names.person(row.recordedById),
    systolicMmHg: row.systolicMmHg,
    diastolicMmHg: row.diastolicMmHg,
    heartRateBpm: row.heartRateBpm,
    spo2Percent: row.spo2Percent,
    respiratoryRatePerMin: row.respiratoryRatePerMin,
    moaas: row.moaas,
    nausea: row.nausea,
    anxiety: row.anxiety,
    dissociation: row.dissociation,
    temperatureC: row.temperatureC,
    source: oneOf(READING_SOURCES, row.source),
    deviceAt: row.deviceAt,
    correctsId: row.correctsId,
    skippedReason: row.skippedReason,
    comment: row.comment,
    assessment: oneOf(["within-limits", "outside-limits", "not-assessable", "skipped"] as const, row.assessment),
    ruleVersion: row.ruleVersion,
    invalidated: toInvalidation(row, names),
  };
}

function toAlert(row: Row<"alerts">, steps: Row<"alertSteps">[], names: Names): VitalsAlert {
  return {
    id: row.id,
    visitId: row.visitId,
    readingId: row.readingId,
    sign: oneOf([...VITAL_SIGNS, ...OTHER_ALERT_SIGNS] as const, row.sign),
    level: oneOf(ALERT_LEVELS, row.level),
    rule: oneOf(ALERT_RULES, row.rule),
    ruleVersion: row.ruleVersion,
    value: row.value,
    limit: row.limit,
    raisedAt: row.raisedAt,
    acknowledged:
      row.acknowledgedAt && row.acknowledgedById && row.recheckAt
        ? {
            at: row.acknowledgedAt,
            by: names.person(row.acknowledgedById),
            action: row.action ?? "",
            recheckAt: row.recheckAt,
          }
        : null,
    steps: steps
      .filter(({ alertId }) => alertId === row.id)
      .map(({ id, alertId, kind, note, happenedAt, recordedAt, byId }) => ({
        ...{ id, alertId, kind: oneOf(ALERT_STEP_KINDS, kind), note, happenedAt, recordedAt },
        by: byId === null ? null : names.person(byId),
      })),
  };
}

function toDischarge(row: Row<"discharges">, names: Names): SessionDischarge {
  return {
    id: row.id,
    visitId: row.visitId,
    criteria: row.criteria as Record<string, ChecklistAnswer>,
    escortName: row.escortName,
    escortPhone: row.escortPhone,
    escortRelation: row.escortRelation,
    advice:
      row.adviceGivenAt && row.adviceLocale
        ? { locale: oneOf(LOCALES, row.adviceLocale), givenAt: row.adviceGivenAt }
        : null,
    dischargedAt: row.dischargedAt,
    dischargedBy: names.person(row.dischargedById),
  };
}

/** Everything that a treatment day records. */
export function treatmentDayLists(row: PathwayRow, names: Names) {
  return {
    orders: row.doseOrders.map((o) => toOrder(o, names)),
    timeOuts: row.timeOuts.map((t) => toTimeOut(t, names)),
    doses: row.doses.map((d) => toDose(d, names)),
    readings: row.readings.map((r) => toReading(r, names)),
    alerts: row.alerts.map((a) => toAlert(a, row.alertSteps, names)),
    releases: row.releases.map(({ id, visitId, reason, releasedAt, releasedById }) => ({
      ...{ id, visitId, reason, releasedAt, releasedBy: names.person(releasedById) },
    })),
    discharges: row.discharges.map((d) => toDischarge(d, names)),
    sessionDecisions: row.sessionDecisions.map((d) => toSessionDecision(d, names)),
    checkIns: row.checkIns.map((c) => toCheckIn(c, names)),
    phaseMarks: row.phaseMarks.map((m) => toPhaseMark(m, names)),
    signals: row.signals.map((s) => toSignal(s, names)),
    touches: row.touches.map((t) => toTouch(t, names)),
    infusionEvents: row.infusionEvents.map((e) => toInfusionEvent(e, names)),
    doseEndings: row.doseEndings.map((e) => toDoseEnding(e, names)),
    adverseEvents: row.adverseEvents.map((e) =>
      toAdverseEvent(e, { updates: row.adverseEventUpdates, tasks: row.adverseEventTasks }, names),
    ),
    emergencies: row.emergencyLogs.map((l) => toEmergency(l, row.emergencyLogEntries, names)),
    followUpCalls: row.followUpCalls.map((c) => toFollowUpCall(c, names)),
  };
}
