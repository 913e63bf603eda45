import type { Actor, Role } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { GiveDoseInput, DoseSite } from "@/lib/domain/dose/dose.schema";
import { drawUp, type DrawUp, type DrawUpRefusal } from "@/lib/domain/dose/draw-up";
import type { Batch } from "@/lib/domain/medicine/batch";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { DoseOrder } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Gate } from "@/lib/domain/session/gate";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { sessionOf } from "@/lib/domain/session/session-of";

/** The second person, after e-mail and password were checked; null when they did not fit, were throttled or belong to nobody. */
export type SecondPerson = { userId: string; role: Role } | null;

export type DoseGiven = DrawUp & {
  doseId: string;
  visitId: string;
  order: DoseOrder;
  batch: Batch;
  site: DoseSite;
  givenAt: Date;
  checkedById: string;
};

export type GiveDoseRefusal =
  | { kind: "session-unknown" }
  | { kind: "already-given"; givenAt: Date }
  | { kind: "order-missing" }
  | { kind: "order-expired"; validUntil: Date }
  | { kind: "gate-not-go"; gates: Gate[] }
  | DrawUpRefusal
  | { kind: "typed-volume-differs"; volumeMl: number }
  | { kind: "second-person-not-confirmed" }
  | { kind: "same-person" }
  | { kind: "orderer-cannot-check" }
  | { kind: "second-person-not-allowed" };

/**
 * Give the ordered dose (product document 3, gate 3; reference 3.4, 3.5, 4.4). Only when the gate says go, from this visit's signed,
 * unexpired order; the volume typed must be the one computed, within one step of the syringe; a second nurse or doctor who neither gives
 * nor ordered confirms with their own sign-in (dobbeltkontroll, legemiddelhåndteringsforskriften § 3 k). The dose counts from `now`.
 */
export function giveDose(
  record: PathwayRecord,
  input: GiveDoseInput,
  { now, actor, batch, secondPerson }: { now: Date; actor: Actor; batch: Batch; secondPerson: SecondPerson },
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
  const drawn = drawUp(order, batch, { dose: limits, location: session.visit.room.location, on: clinicDate(now) });
  if (!drawn.ok) return drawn;
  const offBy = Math.abs(Math.round(input.typedVolumeMl * 1000) - Math.round(drawn.value.volumeMl * 1000));
  if (offBy > Math.round(limits.volumeStepMl * 1000)) {
    return refuse({ kind: "typed-volume-differs", volumeMl: drawn.value.volumeMl });
  }
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
  });
}

function checkSecondPerson(
  person: SecondPerson,
  { giverId, ordererId }: { giverId: string | null; ordererId: string },
): Result<string, GiveDoseRefusal> {
  if (!person) return refuse({ kind: "second-person-not-confirmed" });
  if (person.userId === giverId) return refuse({ kind: "same-person" });
  if (person.userId === ordererId) return refuse({ kind: "orderer-cannot-check" });
  if (person.role !== "nurse" && person.role !== "doctor") return refuse({ kind: "second-person-not-allowed" });
  return ok(person.userId);
}
