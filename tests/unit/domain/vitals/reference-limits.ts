import type { VitalsValues } from "@/lib/domain/pathway/treatment-day-record";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";

/** The limits of reference 3.6, typed here anew so that a slip in the shipped protocol shows itself. */
export const REFERENCE_MONITORING: Protocol["monitoring"] = {
  ruleVersion: "reference-3.6",
  scheduleMinutes: [5, 10, 15, 20, 30, 40, 50, 60],
  thenEveryMinutes: 15,
  baselineMaxAgeMinutes: 15,
  riseOverBaseline: 0.4,
  recheckMinutes: 5,
  // The fixed limits and the rise of blood pressure alone; what else may be asked is in CHANGE_MONITORING.
  relativeToBaseline: {},
  rapidChange: { withinMinutes: 10, neighbourMaxAgeMinutes: 35, signs: {} },
  temperature: { beforeWait: { above: 37.9 }, beforeStop: {}, duringAbnormal: {}, duringCritical: {} },
  alertEscalation: { critical: 1, abnormal: 5 },
  limits: {
    systolicMmHg: {
      beforeWait: { above: 140 },
      beforeStop: { above: 159 },
      duringAbnormal: { above: 179 },
      duringCritical: {},
    },
    diastolicMmHg: {
      beforeWait: { above: 90 },
      beforeStop: { above: 99 },
      duringAbnormal: { above: 109 },
      duringCritical: {},
    },
    heartRateBpm: {
      beforeWait: { below: 50, above: 100 },
      beforeStop: { below: 45, above: 120 },
      duringAbnormal: { below: 45, above: 130 },
      duringCritical: {},
    },
    spo2Percent: {
      beforeWait: { below: 95 },
      beforeStop: { below: 92 },
      duringAbnormal: { below: 92 },
      duringCritical: { below: 90 },
    },
    respiratoryRatePerMin: {
      beforeWait: { below: 10, above: 24 },
      beforeStop: { below: 8, above: 30 },
      duringAbnormal: { below: 8 },
      duringCritical: { below: 1 },
    },
    moaas: {
      beforeWait: { below: 5 },
      beforeStop: { below: 5 },
      duringAbnormal: { below: 4 },
      duringCritical: { below: 2 },
    },
  },
};

/** With the proposed limits of change, typed here anew. */
export const CHANGE_MONITORING: Protocol["monitoring"] = {
  ...REFERENCE_MONITORING,
  relativeToBaseline: {
    heartRateBpm: { abnormal: { riseShare: 0.5, fallShare: 0.3 }, critical: { fallShare: 0.5 } },
    spo2Percent: { abnormal: { fallPoints: 4 }, critical: { fallPoints: 8 } },
  },
  rapidChange: {
    withinMinutes: 10,
    neighbourMaxAgeMinutes: 35,
    signs: {
      systolicMmHg: { abnormal: { rise: 40, fall: 50 }, critical: {} },
      diastolicMmHg: { abnormal: { rise: 25, fall: 30 }, critical: {} },
      heartRateBpm: { abnormal: { rise: 40, fall: 30 }, critical: {} },
      spo2Percent: { abnormal: { fall: 4 }, critical: { fall: 8 } },
    },
  },
  olderPatients: { fromAgeYears: 65, systolicWaitAbove: 150, diastolicWaitAbove: 90 },
};

/** Somebody well: every sign far from any limit. */
export const CALM: VitalsValues = {
  systolicMmHg: 120,
  diastolicMmHg: 75,
  heartRateBpm: 70,
  spo2Percent: 98,
  respiratoryRatePerMin: 14,
  moaas: 5,
  nausea: 0,
  anxiety: 2,
  dissociation: 0,
};
