import type { PathwayRow } from "@/lib/db/pathway-rows";
import { Names, oneOf, toInvalidation } from "@/lib/db/row-mapping";
import { treatmentDayLists, toVisit } from "@/lib/db/session-rows";
import { CLINICAL_ROLES, LOCALES } from "@/lib/domain/access/actor";
import {
  END_REASONS,
  FLAG_LEVELS,
  FLAG_SOURCES,
  FLAG_STEP_KINDS,
  type LetterSection,
  NOTE_KINDS,
  PATHWAY_EVENT_KINDS,
  type PathwayRecord,
  RESPONSE_PLACES,
} from "@/lib/domain/pathway/pathway-record";
import {
  type EligibilityDecision,
  ELIGIBILITY_OUTCOMES,
  DIAGNOSIS_CERTAINTIES,
  DIAGNOSIS_RANKS,
  EXAMINATION_KINDS,
  EXAMINATION_RESULTS,
  type HealthAnswers,
  type ExclusionAnswer,
  MEDICINE_USES,
  TRIAL_KINDS,
  TRIAL_OUTCOMES,
} from "@/lib/domain/pathway/screening-record";
import { CONSENT_KINDS, INSTRUMENTS, type Protocol } from "@/lib/domain/protocol/protocol.schema";

/** Database rows → the record the rules read. A word outside its vocabulary is a bug and throws. */
export function toPathwayRecord(row: PathwayRow, protocol: Protocol): PathwayRecord {
  const names = new Names(row.names);
  const { id, version, startedAt, referralReason, previousPathwayId } = row.pathway;
  return {
    ...{ id, version, startedAt, referralReason, previousPathwayId },
    patient: {
      id: row.patient.id,
      name: row.patient.name,
      birthDate: row.patient.birthDate,
      locale: oneOf(LOCALES, row.user?.locale ?? "nb"),
      userId: row.user?.id ?? null,
      gpName: row.patient.gpName,
      gpOffice: row.patient.gpOffice,
    },
    protocol,
    careTeam: row.careTeam.map((m) => ({
      ...names.person(m.userId),
      role: oneOf(CLINICAL_ROLES, m.role),
      fromAt: m.fromAt,
      toAt: m.toAt,
    })),
    events: row.events.map((e) => ({
      id: e.id,
      kind: oneOf(PATHWAY_EVENT_KINDS, e.kind),
      reasonCode: oneOf([...END_REASONS, "pause", "resume"] as const, e.reasonCode),
      reason: e.reason,
      recordedAt: e.recordedAt,
      recordedBy: names.person(e.recordedById),
    })),
    questionnaires: row.questionnaires.map((q) => ({
      id: q.id,
      instrument: oneOf(INSTRUMENTS, q.instrument),
      instrumentVersion: q.instrumentVersion,
      textVersion: q.textVersion,
      locale: oneOf(LOCALES, q.locale),
      visitId: q.visitId,
      place: oneOf(RESPONSE_PLACES, q.place),
      answers: q.answers as Record<string, number>,
      skipped: q.skipped,
      totalOnly: q.totalOnly,
      score: q.score,
      startedAt: q.startedAt,
      submittedAt: q.submittedAt,
      recordedAt: q.recordedAt ?? q.submittedAt,
      answeredBy: names.person(q.answeredById),
      invalidated: toInvalidation(q, names),
    })),
    flags: row.flags.map((f) => ({
      id: f.id,
      level: oneOf(FLAG_LEVELS, f.level),
      source: oneOf(FLAG_SOURCES, f.source),
      sourceId: f.sourceId,
      detail: f.detail,
      openedAt: f.openedAt,
      steps: row.flagSteps
        .filter(({ flagId }) => flagId === f.id)
        .map(({ id, flagId, kind, note, at, byId }) => ({
          ...{ id, flagId, note, at, kind: oneOf(FLAG_STEP_KINDS, kind) },
          by: byId === null ? null : names.person(byId),
        })),
      closed:
        f.closedAt && f.closedById
          ? {
              at: f.closedAt,
              by: names.person(f.closedById),
              assessment: (f.assessment ?? {}) as Record<string, string>,
              safetyPlan: (f.safetyPlan ?? {}) as Record<string, string>,
            }
          : null,
    })),
    consents: row.consents.map((c) => ({
      id: c.id,
      kind: oneOf(CONSENT_KINDS, c.kind),
      textVersion: c.textVersion,
      locale: oneOf(LOCALES, c.locale),
      signedAt: c.signedAt,
      withdrawn: c.withdrawnAt ? { at: c.withdrawnAt, reason: c.withdrawnReason ?? "" } : null,
    })),
    treatmentTrials: row.treatmentTrials.map((t) => ({
      id: t.id,
      kind: oneOf(TRIAL_KINDS, t.kind),
      name: t.name,
      dose: t.dose,
      weeks: t.weeks,
      adequate: oneOf(["yes", "no", "unknown"] as const, t.adequate),
      outcome: oneOf(TRIAL_OUTCOMES, t.outcome),
      atcCode: t.atcCode,
      stoppedBecause: t.stoppedBecause,
      comment: t.comment,
      recordedAt: t.recordedAt,
      recordedBy: names.person(t.recordedById),
      invalidated: toInvalidation(t, names),
    })),
    diagnoses: row.diagnoses.map((d) => ({
      ...{ id: d.id, code: d.code, title: d.title, comment: d.comment },
      rank: oneOf(DIAGNOSIS_RANKS, d.rank),
      certainty: oneOf(DIAGNOSIS_CERTAINTIES, d.certainty),
      recordedAt: d.recordedAt,
      recordedBy: names.person(d.recordedById),
      invalidated: toInvalidation(d, names),
    })),
    medicines: row.medicines.map((m) => ({
      ...{ id: m.id, atcCode: m.atcCode, name: m.name, dose: m.dose, comment: m.comment },
      use: oneOf(MEDICINE_USES, m.use),
      recordedAt: m.recordedAt,
      recordedBy: names.person(m.recordedById),
      ended:
        m.endedOn !== null && m.endedById !== null
          ? { on: m.endedOn, by: names.person(m.endedById), reason: m.endedReason ?? "" }
          : null,
      invalidated: toInvalidation(m, names),
    })),
    medicineListChecks: row.medicineListChecks.map(({ id, medicineCount, recordedAt, recordedById }) => ({
      ...{ id, medicineCount, recordedAt, recordedBy: names.person(recordedById) },
    })),
    interactionReviews: row.interactionReviews.map((r) => ({
      ...{ id: r.id, medicineId: r.medicineId, ruleKey: r.ruleKey, ruleVersion: r.ruleVersion },
      assessment: r.assessment,
      recordedAt: r.recordedAt,
      recordedBy: names.person(r.recordedById),
    })),
    examinations: row.examinations.map((e) => ({
      ...{ id: e.id, takenOn: e.takenOn, value: e.value, comment: e.comment },
      kind: oneOf(EXAMINATION_KINDS, e.kind),
      result: oneOf(EXAMINATION_RESULTS, e.result),
      recordedAt: e.recordedAt,
      recordedBy: names.person(e.recordedById),
      invalidated: toInvalidation(e, names),
    })),
    measurements: row.measurements.map((m) => ({
      id: m.id,
      measuredAt: m.measuredAt,
      weightKg: m.weightKg,
      heightCm: m.heightCm,
      systolicMmHg: m.systolicMmHg,
      diastolicMmHg: m.diastolicMmHg,
      heartRateBpm: m.heartRateBpm,
      spo2Percent: m.spo2Percent,
      recordedBy: names.person(m.recordedById),
      invalidated: toInvalidation(m, names),
    })),
    screenings: row.screenings.map((s) => ({
      id: s.id,
      health: s.health as HealthAnswers,
      exclusions: s.exclusions as ExclusionAnswer[],
      recordedAt: s.recordedAt,
      recordedBy: names.person(s.recordedById),
    })),
    eligibilities: row.eligibilities.map((e) => toEligibility(e, names)),
    visits: row.visits.map(toVisit),
    notes: row.notes.map((n) => ({
      id: n.id,
      kind: oneOf(NOTE_KINDS, n.kind),
      visitId: n.visitId,
      content: n.content as Record<string, string>,
      signedAt: n.signedAt,
      signedBy: names.person(n.signedById),
      correctsId: n.correctsId,
      correctionReason: n.correctionReason,
    })),
    ...treatmentDayLists(row, names),
    checkpoints: row.checkpoints.map((c) => ({
      id: c.id,
      decision: oneOf(["continue", "adjust", "stop"] as const, c.decision),
      reason: c.reason,
      agreedWith: names.person(c.agreedWithId),
      decidedAt: c.decidedAt,
      decidedBy: names.person(c.decidedById),
    })),
    letters: row.letters.map((l) => ({
      id: l.id,
      locale: oneOf(LOCALES, l.locale),
      sections: l.content as LetterSection[],
      signedAt: l.signedAt,
      signedBy: names.person(l.signedById),
      sent: l.sentAt ? { at: l.sentAt, how: l.sentHow ?? "" } : null,
    })),
    clinicTexts: row.clinicTexts.map(({ instrument, locale }) => ({
      instrument: oneOf(INSTRUMENTS, instrument),
      locale: oneOf(LOCALES, locale),
    })),
  };
}

function toEligibility(row: PathwayRow["eligibilities"][number], names: Names): EligibilityDecision {
  const shared = {
    id: row.id,
    screeningId: row.screeningId,
    reasons: row.reasons,
    offLabelReasoning: row.offLabelReasoning,
    consulted: row.consulted,
    conditions: row.conditions,
    explanation: row.explanation,
    signedAt: row.signedAt,
    signedBy: names.person(row.signedById),
  };
  const outcome = oneOf(ELIGIBILITY_OUTCOMES, row.outcome);
  switch (outcome) {
    case "eligible":
      if (!row.validUntil) throw new Error(`Eligibility ${row.id} is eligible without an end date`);
      return { ...shared, outcome, validUntil: row.validUntil };
    case "deferred":
      if (!row.deferredUntil) throw new Error(`Eligibility ${row.id} is deferred without a date`);
      return { ...shared, outcome, deferredUntil: row.deferredUntil };
    case "not-eligible":
      return { ...shared, outcome };
  }
}
