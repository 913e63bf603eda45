import type { Actor } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { type DoseSite, type GiveDoseInput, SITES_OF_ROUTE } from "@/lib/domain/dose/dose.schema";
import { rateFor } from "@/lib/domain/dose/infusion";
import { type SecondPerson, witnessOf, type WitnessRefusal } from "@/lib/domain/dose/second-person";
import { drawUp, type DrawUp, type DrawUpRefusal } from "@/lib/domain/dose/draw-up";
import type { Batch } from "@/lib/domain/medicine/batch";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Gate } from "@/lib/domain/session/gate";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { sessionOf } from "@/lib/domain/session/session-of";

export type DoseGiven = DrawUp & {
  doseId: string;
  visitId: string;
  order: DoseOrder;
  batch: Batch;
  site: DoseSite;
  givenAt: Date;
  checkedById: string;
  /** Intravenous: what the pump is set to when the dose starts, ml ÷ minutes × 60; null for an injection. */
  rateMlPerHour: number | null;
};

/** What a wrongly typed volume may come from: it fits another strength, or the decimal comma slipped. */
export type VolumeSlip = { kind: "strength"; strengthMgPerMl: number } | { kind: "decimal-comma" } | null;

export type GiveDoseRefusal =
  | { kind: "session-unknown" }
  | { kind: "already-given"; givenAt: Date }
  | { kind: "order-missing" }
  | { kind: "order-expired"; validUntil: Date }
  | { kind: "gate-not-go"; gates: Gate[] }
  | DrawUpRefusal
  | { kind: "typed-volume-differs"; volumeMl: number; slip: VolumeSlip }
  | { kind: "site-not-for-route"; route: "im" | "iv" }
  | { kind: "infusion-minutes-missing" }
  | { kind: "orderer-cannot-check" }
  | WitnessRefusal;

/**
 * Give the ordered dose (product document 3, gate 3; reference 3.4, 3.5, 4.4). Only when the gate says go, from this visit's signed,
 * unexpired order; the volume typed must be the one computed, within one step of the syringe; a second nurse or doctor who neither gives
 * nor ordered confirms with their own sign-in (dobbeltkontroll, legemiddelhåndteringsforskriften § 3 k). The dose counts from `now`;
 * an infusion starts then, at the rate that the order comes to. There is no top-up: a session has one dose.
 */
export function giveDose(
  record: PathwayRecord,
  input: GiveDoseInput,
  {
    now,
    actor,
    batch,
    secondPerson,
    outMg = 0,
  }: { now: Date; actor: Actor; batch: Batch; secondPerson: SecondPerson; outMg?: number },
): Result<DoseGiven, GiveDoseRefusal> {
  const session = sessionOf(record, input.visitId);
  if (!session) return refuse({ kind: "session-unknown" });
  const { order, dose } = session;
  if (dose) return refuse({ kind: "already-given", givenAt: dose.givenAt });
  if (!order) return refuse({ kind: "order-missing" });
  if (order.validUntil < now) return refuse({ kind: "order-expired", validUntil: order.validUntil });
  const green = greenToTreat(record, input.visitId, now);
  if (green.decision !== "go")
    return refuse({ kind: "gate-not-go", gates: green.gates.filter((gate) => gate.state !== "go") });

  const limits = record.protocol.dose;
  const drawn = drawUp(order, batch, {
    dose: limits,
    location: session.visit.room.location,
    on: clinicDate(now),
    outMg,
  });
  if (!drawn.ok) return drawn;
  const { volumeMl, doseMg } = drawn.value;
  if (!isWithin(input.typedVolumeMl, volumeMl, limits.volumeStepMl)) {
    return refuse({
      kind: "typed-volume-differs",
      volumeMl,
      slip: slipOf(input.typedVolumeMl, { volumeMl, doseMg }, limits),
    });
  }
  if (!SITES_OF_ROUTE[order.route].includes(input.site))
    return refuse({ kind: "site-not-for-route", route: order.route });
  if (order.route === "iv" && order.infusionMinutes === null) return refuse({ kind: "infusion-minutes-missing" });
  const checker = checkSecondPerson(secondPerson, { giverId: actor.userId, ordererId: order.signedBy.userId });
  if (!checker.ok) return checker;
  return ok({
    ...drawn.value,
    doseId: input.commandId,
    visitId: input.visitId,
    order,
    batch,
    site: input.site,
    givenAt: now,
    checkedById: checker.value,
    rateMlPerHour: order.infusionMinutes === null ? null : rateFor({ volumeMl, minutes: order.infusionMinutes }),
  });
}

/** Whether two volumes lie within one step of the syringe. */
function isWithin(oneMl: number, otherMl: number, stepMl: number): boolean {
  return Math.abs(Math.round(oneMl * 1000) - Math.round(otherMl * 1000)) <= Math.round(stepMl * 1000);
}

function slipOf(
  typedMl: number,
  right: { volumeMl: number; doseMg: number },
  { strengthsMgPerMl, volumeStepMl }: { strengthsMgPerMl: number[]; volumeStepMl: number },
): VolumeSlip {
  const strengthMgPerMl = strengthsMgPerMl.find((strength) => isWithin(typedMl, right.doseMg / strength, volumeStepMl));
  if (strengthMgPerMl !== undefined) return { kind: "strength", strengthMgPerMl };
  const isTenfold = [10, 0.1, 100, 0.01].some((factor) => isWithin(typedMl, right.volumeMl * factor, volumeStepMl / 2));
  return isTenfold ? { kind: "decimal-comma" } : null;
}

function checkSecondPerson(
  person: SecondPerson,
  { giverId, ordererId }: { giverId: string | null; ordererId: string },
): Result<string, GiveDoseRefusal> {
  if (person?.userId === ordererId && person.userId !== giverId) return refuse({ kind: "orderer-cannot-check" });
  return witnessOf(person, giverId);
}
