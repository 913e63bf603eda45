import { z } from "zod";

/**
 * The rules of monitoring that came after the first protocols were approved. Each has a default, so that a stored version still reads, and none of the
 * defaults is milder than what that version asked for. PROPOSED, all of it: reference 3.6 names only the rise of blood pressure; what else counts as
 * much or as fast is the approving doctor's to set.
 */

/** The signs that are held against the patient's own baseline and against the reading before. Breathing and MOAA/S have fixed limits alone. */
export const CHANGING_SIGNS = ["systolicMmHg", "diastolicMmHg", "heartRateBpm", "spo2Percent"] as const;
export type ChangingSign = (typeof CHANGING_SIGNS)[number];

const share = z.number().positive().optional();
const points = z.number().positive().optional();
const minutes = z.number().int().positive();

/** Strict: a change equal to its limit is within it. `…Share` of the baseline, `…Points` in the sign's own unit; a side that is not set is not judged. */
const ownChange = z.object({ riseShare: share, fallShare: share, risePoints: points, fallPoints: points });
export type OwnChange = z.output<typeof ownChange>;

export const relativeToBaseline = z.partialRecord(
  z.enum(CHANGING_SIGNS),
  z.object({ abnormal: ownChange.default({}), critical: ownChange.default({}) }),
);
/**
 * The rise of blood pressure is `riseOverBaseline`. Critical stays unset where the reference calls it an emergency by symptoms alone (blood pressure,
 * a fast pulse).
 */
export const RELATIVE_TO_BASELINE: z.output<typeof relativeToBaseline> = {
  heartRateBpm: { abnormal: { riseShare: 0.5, fallShare: 0.3 }, critical: { fallShare: 0.5 } },
  spo2Percent: { abnormal: { fallPoints: 4 }, critical: { fallPoints: 8 } },
};

const pace = z.object({ rise: points, fall: points });
export type Pace = z.output<typeof pace>;

/**
 * Slope between two neighbouring readings, in points per `withinMinutes`; neighbours further apart are judged by their pace. A neighbour older than
 * `neighbourMaxAgeMinutes` says nothing: not assessable.
 */
export const rapidChange = z.object({
  withinMinutes: minutes,
  neighbourMaxAgeMinutes: minutes,
  signs: z.partialRecord(z.enum(CHANGING_SIGNS), z.object({ abnormal: pace.default({}), critical: pace.default({}) })),
});
export type RapidChange = z.output<typeof rapidChange>;
/** The reference's longest interval is 30 minutes: a neighbour is one for five minutes more. */
export const RAPID_CHANGE: RapidChange = {
  withinMinutes: 10,
  neighbourMaxAgeMinutes: 35,
  signs: {
    systolicMmHg: { abnormal: { rise: 40, fall: 50 }, critical: {} },
    diastolicMmHg: { abnormal: { rise: 25, fall: 30 }, critical: {} },
    heartRateBpm: { abnormal: { rise: 40, fall: 30 }, critical: {} },
    spo2Percent: { abnormal: { fall: 4 }, critical: { fall: 8 } },
  },
};

/** Fever before the dose: wait, the doctor decides (reference 3.6 "fever, acute illness"; 38.0 °C PROPOSED). During the effect it sets no limit. */
export const TEMPERATURE_LIMITS = {
  beforeWait: { above: 37.9 },
  beforeStop: {},
  duringAbnormal: {},
  duringCritical: {},
};

/** From this age the blood pressure that waits before the dose is another (reference 3.6). A version without it keeps the stricter for everybody. */
export const olderPatients = z.object({
  fromAgeYears: z.number().int().positive(),
  systolicWaitAbove: z.number().positive(),
  diastolicWaitAbove: z.number().positive(),
});
export const OLDER_PATIENTS: z.output<typeof olderPatients> = {
  fromAgeYears: 65,
  systolicWaitAbove: 150,
  diastolicWaitAbove: 90,
};

/** Minutes after which an alert that nobody has answered, or whose re-check is overdue, is brought to the session's doctor (PROPOSED). */
export const alertEscalation = z.object({ critical: minutes, abnormal: minutes });
export const ALERT_ESCALATION: z.output<typeof alertEscalation> = { critical: 1, abnormal: 5 };
