import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

export const BASIS_PARTS = [
  ...(["forms", "flags", "trials", "diagnoses", "medicines", "interactions"] as const),
  ...(["measurements", "examinations"] as const),
] as const;
export type BasisPart = (typeof BASIS_PARTS)[number];
/** What a decision was read from, part by part, short enough to travel with the form. */
export type DecisionBasis = Record<BasisPart, string>;

/**
 * The state of everything that a decision rests on besides the screening itself. Nothing clinical is overwritten, so how many rows there are and
 * how many of them were ended, closed or taken back tell every change.
 */
export function decisionBasis(record: PathwayRecord): DecisionBasis {
  const withTakenBack = (rows: readonly { invalidated: unknown }[]) =>
    `${rows.length}-${rows.filter(({ invalidated }) => invalidated !== null).length}`;
  const ended = record.medicines.filter((medicine) => medicine.ended).length;
  const closed = record.flags.filter((flag) => flag.closed).length;
  return {
    forms: withTakenBack(record.questionnaires),
    flags: `${record.flags.length}-${closed}`,
    trials: withTakenBack(record.treatmentTrials),
    diagnoses: withTakenBack(record.diagnoses),
    medicines: `${withTakenBack(record.medicines)}-${ended}-${record.medicineListChecks.length}`,
    interactions: String(record.interactionReviews.length),
    measurements: withTakenBack(record.measurements),
    examinations: withTakenBack(record.examinations),
  };
}

/** What has changed since the basis was read. A part that was not sent along is not held against the record. */
export function changedParts(record: PathwayRecord, seen: Partial<DecisionBasis>): BasisPart[] {
  const present = decisionBasis(record);
  return BASIS_PARTS.filter((part) => seen[part] !== undefined && seen[part] !== present[part]);
}
