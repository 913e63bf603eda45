import { screeningForms } from "@/lib/domain/eligibility/screening-forms";
import { highestOpenLevel } from "@/lib/domain/pathway/open-flags";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Examination, ExclusionAnswer } from "@/lib/domain/pathway/screening-record";
import type { ExclusionLevel, InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { medicineListInForce } from "@/lib/domain/screening/confirm-medicine-list";
import { interactions } from "@/lib/domain/screening/interactions";
import { mainDiagnosis } from "@/lib/domain/screening/record-diagnosis";
import { validExaminations } from "@/lib/domain/screening/record-examination";
import { newestMeasurement } from "@/lib/domain/screening/record-measurement";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { REQUIRED_HEALTH_HEADINGS } from "@/lib/domain/screening/screening.schema";
import { treatmentResistance } from "@/lib/domain/screening/treatment-resistance";

export const CHECK_STATES = ["answered", "missing", "blocks", "not-required"] as const;
/**
 * `missing`: nobody has answered. `blocks`: answered, and nobody may be found eligible on that answer as it stands. `not-required`: not answered,
 * shown, and in nobody's way.
 */
export type CheckState = (typeof CHECK_STATES)[number];

export type ScreeningCheck = { state: CheckState } & (
  | { part: "form"; instrument: InstrumentKey }
  | { part: "flag" }
  | { part: "trials"; counted: number; required: number }
  | { part: "diagnosis" }
  | { part: "medicines"; count: number }
  | { part: "interaction"; medicine: string; ruleKey: string }
  | { part: "measurement" }
  | { part: "examination"; kind: Examination["kind"] }
  | { part: "health"; heading: string }
  | { part: "exclusion"; key: string; level: ExclusionLevel; answer: ExclusionAnswer["answer"] | null }
);

/** Tests that reference 3.1 lists for everybody or by risk and age: never demanded, always shown when nobody has recorded them. */
const BASELINE_EXAMINATIONS = ["ecg", "liver", "kidney"] as const;

/**
 * Everything that must be answered before a patient can be found eligible, with how far each has come (reference 3.1). The margin of the screening
 * workspace shows it and the eligibility rule obeys it, so the two cannot disagree. Unknown is never normal: it is treated as yes.
 */
export function screeningChecklist(record: PathwayRecord, now: Date): ScreeningCheck[] {
  const screening = newestScreening(record);
  const { counted, required, state } = treatmentResistance(record);
  const examined = validExaminations(record).map(({ kind }) => kind);
  return [
    ...formChecks(record, now),
    ...(highestOpenLevel(record) === "high" ? [{ part: "flag", state: "blocks" } as const] : []),
    { part: "trials", counted, required, state: state === "not-shown" ? "blocks" : "answered" },
    { part: "diagnosis", state: mainDiagnosis(record) ? "answered" : "missing" },
    ...medicineChecks(record),
    { part: "measurement", state: newestMeasurement(record) ? "answered" : "missing" },
    ...BASELINE_EXAMINATIONS.map((kind): ScreeningCheck => ({
      ...{ part: "examination", kind },
      state: examined.includes(kind) ? "answered" : "not-required",
    })),
    ...REQUIRED_HEALTH_HEADINGS.map((heading): ScreeningCheck => ({
      ...{ part: "health", heading },
      state: screening?.health[heading] ? "answered" : "missing",
    })),
    ...record.protocol.exclusions.map(({ key, level }): ScreeningCheck => {
      const answer = screening?.exclusions.find((given) => given.key === key);
      return { part: "exclusion", key, level, answer: answer?.answer ?? null, state: exclusionState(level, answer) };
    }),
  ];
}

/** What stands between the patient and a positive decision. */
export function remainingChecks(checks: ScreeningCheck[]): ScreeningCheck[] {
  return checks.filter(({ state }) => state === "missing" || state === "blocks");
}

/** Level A, answered yes or unknown, blocks unless overridden with a reason; B and C then need what the doctor has assessed and planned. */
function exclusionState(level: ExclusionLevel, given: ExclusionAnswer | undefined): CheckState {
  if (!given) return "missing";
  if (given.answer === "no") return "answered";
  const written = level === "A" ? given.overrideReason : given.comment;
  return written ? "answered" : "blocks";
}

/** The list must have been gone through, also when it is empty; each thing known about a medicine with ketamine must have been read. */
function medicineChecks(record: PathwayRecord): ScreeningCheck[] {
  const inForce = medicineListInForce(record);
  return [
    { part: "medicines", count: inForce?.medicineCount ?? 0, state: inForce ? "answered" : "missing" },
    ...interactions(record)
      .filter(({ rule }) => rule.level === "review")
      .map(({ medicine, rule, review }): ScreeningCheck => ({
        ...{ part: "interaction", medicine: medicine.name, ruleKey: rule.key },
        state: review ? "answered" : "missing",
      })),
  ];
}

/** The forms of the protocol's screening step: submitted, readable and fresh. One that the protocol does not require is in nobody's way. */
function formChecks(record: PathwayRecord, now: Date): ScreeningCheck[] {
  return screeningForms(record, now).map(({ instrument, isRequired, isFresh }) => ({
    ...{ part: "form", instrument },
    state: isFresh ? "answered" : isRequired ? "missing" : "not-required",
  }));
}
