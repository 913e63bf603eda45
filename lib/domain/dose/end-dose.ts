import type { EndDoseInput } from "@/lib/domain/dose/dose.schema";
import { endingOf } from "@/lib/domain/dose/given-mg";
import { infusionOf } from "@/lib/domain/dose/infusion";
import { type SecondPerson, witnessOf, type WitnessRefusal } from "@/lib/domain/dose/second-person";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseAdministration, DoseEnding } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type DoseEnded = Omit<DoseEnding, "recordedAt" | "recordedBy" | "witnessedBy"> & {
  dose: DoseAdministration;
  /** What was drawn up and did not reach the patient, thrown away with the witness. */
  wastedMg: number;
  witnessId: string;
};

export type EndDoseRefusal =
  | { kind: "no-dose-given" }
  | { kind: "already-ended" }
  | { kind: "already-discharged" }
  | { kind: "infusion-running" }
  | { kind: "in-the-future" }
  | { kind: "before-last-event"; lastAt: Date }
  | { kind: "more-than-drawn-up"; volumeMl: number }
  | { kind: "given-whole" }
  | { kind: "not-given-whole"; volumeMl: number }
  | { kind: "reason-missing" }
  | WitnessRefusal;

/**
 * What became of a dose: an infusion that has run in, or a dose of which only a part was given. The nurse types the ml that the patient got,
 * the mg are computed (ml × strength), never more than was drawn up; a second person confirms, and the rest counts as wasted (reference 4.4).
 */
export function endDose(
  record: PathwayRecord,
  input: EndDoseInput,
  { now, recorderId, secondPerson }: { now: Date; recorderId: string; secondPerson: SecondPerson },
): Result<DoseEnded, EndDoseRefusal> {
  const dose = record.doses.find((given) => given.visitId === input.visitId);
  if (!dose) return refuse({ kind: "no-dose-given" });
  if (endingOf(record, dose.id)) return refuse({ kind: "already-ended" });
  if (record.discharges.some(({ visitId }) => visitId === dose.visitId)) return refuse({ kind: "already-discharged" });
  const happenedAt = input.happenedAt ?? now;
  const infusion = infusionOf(record, input.visitId, happenedAt);
  // A pump that has emptied itself needs nobody to stop it.
  if (infusion?.state === "running" && infusion.infusedMl < infusion.volumeMl)
    return refuse({ kind: "infusion-running" });
  if (happenedAt > now) return refuse({ kind: "in-the-future" });
  const lastAt = infusion?.events.at(-1)?.happenedAt ?? dose.givenAt;
  if (happenedAt < lastAt) return refuse({ kind: "before-last-event", lastAt });

  const { volumeMl } = dose;
  const givenThousandths = Math.round(input.givenVolumeMl * 1000);
  const drawnThousandths = Math.round(volumeMl * 1000);
  if (givenThousandths > drawnThousandths) return refuse({ kind: "more-than-drawn-up", volumeMl });
  const isWhole = givenThousandths === drawnThousandths;
  // An injection given whole ended in the moment it was given.
  if (isWhole && (input.kind !== "completed" || !infusion)) return refuse({ kind: "given-whole" });
  if (!isWhole && input.kind === "completed") return refuse({ kind: "not-given-whole", volumeMl });
  if (!isWhole && input.reason === "") return refuse({ kind: "reason-missing" });
  const witness = witnessOf(secondPerson, recorderId);
  if (!witness.ok) return witness;

  const givenMg = isWhole ? dose.doseMg : mgIn(input.givenVolumeMl, dose);
  return ok({
    ...{ id: input.commandId, visitId: dose.visitId, doseId: dose.id, kind: input.kind, givenMg },
    ...{ givenVolumeMl: input.givenVolumeMl, reason: input.reason, happenedAt, dose, witnessId: witness.value },
    wastedMg: Math.round((dose.doseMg - givenMg) * 100) / 100,
  });
}

function mgIn(volumeMl: number, dose: DoseAdministration): number {
  const mg = Math.round(Math.round(volumeMl * 1000) * dose.strengthMgPerMl) / 1000;
  return Math.min(dose.doseMg, Math.round(mg * 100) / 100);
}
