import {
  ALERT_ESCALATION,
  OLDER_PATIENTS,
  RAPID_CHANGE,
  RELATIVE_TO_BASELINE,
  TEMPERATURE_LIMITS,
} from "@/lib/domain/protocol/monitoring-rules";
import type { ProtocolDefinition, SignLimits, VitalSign } from "@/lib/domain/protocol/protocol.schema";

type Monitoring = ProtocolDefinition["monitoring"];

/**
 * Limits of reference 3.6, PROPOSED there where no source is named. `above` and `below` are strict, so "≥160" is `above: 159` on whole numbers.
 * Where the reference calls it an emergency by symptoms alone (blood pressure, pulse), the critical band stays unset: not assessable, never normal.
 */
const LIMITS: Record<VitalSign, SignLimits> = {
  // > 140/90 wait (label), ≥ 160/100 do not give, ≥ 180/110 call the doctor.
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
    // Apnoea.
    duringCritical: { below: 1 },
  },
  // MOAA/S 5 before; ≤ 3 call the doctor, ≤ 1 emergency.
  moaas: {
    beforeWait: { below: 5 },
    beforeStop: { below: 5 },
    duringAbnormal: { below: 4 },
    duringCritical: { below: 2 },
  },
};

const SHARED: Omit<Monitoring, "scheduleMinutes" | "thenEveryMinutes"> = {
  ruleVersion: "2026-11",
  baselineMaxAgeMinutes: 15,
  limits: LIMITS,
  riseOverBaseline: 0.4,
  relativeToBaseline: RELATIVE_TO_BASELINE,
  rapidChange: RAPID_CHANGE,
  temperature: TEMPERATURE_LIMITS,
  olderPatients: OLDER_PATIENTS,
  recheckMinutes: 5,
  alertEscalation: ALERT_ESCALATION,
};

/** Intramuscular: close until the effect wanes (blood pressure peaks at about 40 minutes), then every 15 minutes (reference 3.6). */
export const MONITORING_IM: Monitoring = {
  ...SHARED,
  scheduleMinutes: [5, 10, 15, 20, 30, 40, 50, 60],
  thenEveryMinutes: 15,
};

/** Intravenous over 40 minutes: every 5 to 10 minutes during, then every 15 (reference 3.6). */
export const MONITORING_IV: Monitoring = {
  ...SHARED,
  scheduleMinutes: [5, 10, 20, 30, 40, 55, 70],
  thenEveryMinutes: 15,
};
