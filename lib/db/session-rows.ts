import type { PathwayRow } from "@/lib/db/pathway-rows";
import { type Names, oneOf, toInvalidation } from "@/lib/db/row-mapping";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import type {
  ChecklistAnswer,
  DoseAdministration,
  DoseConfirmation,
  DoseOrder,
  SessionDischarge,
  TimeOut,
  Visit,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/pathway-record";
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

export function toOrder(row: Row<"doseOrders">, names: Names): DoseOrder {
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
    signedAt: row.signedAt,
    signedBy: names.person(row.signedById),
    cancelled:
      row.cancelledAt && row.cancelledById
        ? { at: row.cancelledAt, by: names.person(row.cancelledById), reason: row.cancelledReason ?? "" }
        : null,
  };
}

export function toTimeOut(row: Row<"timeOuts">, names: Names): TimeOut {
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

export function toDose(row: Row<"doses">, names: Names): DoseAdministration {
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

export function toReading(row: Row<"readings">, names: Names): VitalsReading {
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
    skippedReason: row.skippedReason,
    comment: row.comment,
    assessment: oneOf(["within-limits", "outside-limits", "not-assessable", "skipped"] as const, row.assessment),
    ruleVersion: row.ruleVersion,
    invalidated: toInvalidation(row, names),
  };
}

export function toAlert(row: Row<"alerts">, names: Names): VitalsAlert {
  return {
    id: row.id,
    visitId: row.visitId,
    readingId: row.readingId,
    sign: oneOf(VITAL_SIGNS, row.sign),
    level: oneOf(["abnormal", "critical"] as const, row.level),
    rule: oneOf(["absolute", "relative-to-baseline"] as const, row.rule),
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
  };
}

export function toDischarge(row: Row<"discharges">, names: Names): SessionDischarge {
  return {
    id: row.id,
    visitId: row.visitId,
    criteria: row.criteria as Record<string, ChecklistAnswer>,
    escortName: row.escortName,
    escortPhone: row.escortPhone,
    dischargedAt: row.dischargedAt,
    dischargedBy: names.person(row.dischargedById),
  };
}
