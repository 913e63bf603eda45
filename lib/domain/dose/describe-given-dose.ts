import { endingOf, givenMg, givenVolumeMl } from "@/lib/domain/dose/given-mg";
import { type Infusion, infusionOf } from "@/lib/domain/dose/infusion";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseEnding } from "@/lib/domain/pathway/treatment-day-record";

/** What became of a session's dose, for every screen of the session: what the patient got, the infusion as it stands, how it ended. */
export type GivenDose = {
  givenMg: number;
  givenVolumeMl: number;
  /** Less than was drawn up reached the patient. */
  isPart: boolean;
  infusion: Infusion | null;
  ending: DoseEnding | null;
};

/** Null before the dose. */
export function describeGivenDose(
  record: Pick<PathwayRecord, "doses" | "doseEndings" | "infusionEvents">,
  visitId: string,
  now: Date,
): GivenDose | null {
  const dose = record.doses.find((given) => given.visitId === visitId);
  if (!dose) return null;
  const mg = givenMg(record, dose);
  return {
    ...{ givenMg: mg, givenVolumeMl: givenVolumeMl(record, dose), isPart: mg < dose.doseMg },
    ...{ infusion: infusionOf(record, visitId, now), ending: endingOf(record, dose.id) },
  };
}
