import { addHours } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { VisitEnded } from "@/lib/domain/visit/cancel-visit";
import type { SlotRefusal } from "@/lib/domain/visit/check-slots";
import { findOpenVisit } from "@/lib/domain/visit/took-place";
import type { EndVisitInput } from "@/lib/domain/visit/visit.schema";

type OfSlots = "visit-unknown" | "visit-already-cancelled" | "visit-took-place" | "not-yours-to-book";

export type CancelOwnVisitRefusal = Extract<SlotRefusal, { kind: OfSlots | "too-late-for-patients" }>;

/** What a patient may do with a booked visit of their own now: `too-late` asks them to call, `not-yours` is for the clinic alone. */
export type OwnVisitFreedom = { mayMove: boolean; mayCancel: boolean; why: null | "too-late" | "not-yours" };

/** Whether a patient may still move or cancel a visit that begins at an instant: what the protocol lets patients move, until its deadline. */
export function ownVisitFreedom(
  { protocol }: Pick<PathwayRecord, "protocol">,
  { stepKey, startsAt }: { stepKey: string; startsAt: Date },
  now: Date,
): OwnVisitFreedom {
  const isTheirs = protocol.steps.some((step) => step.key === stepKey && step.patientMay.move);
  const isInTime = addHours(now, protocol.booking.patientDeadlineHours) <= startsAt;
  const may = isTheirs && isInTime;
  return { mayMove: may, mayCancel: may, why: may ? null : isTheirs ? "too-late" : "not-yours" };
}

/** A patient cancels a visit of their own, with a reason, until the protocol's deadline. It stays in the record; room and people are free again. */
export function cancelOwnVisit(
  record: Pick<PathwayRecord, "visits" | "doses" | "notes" | "discharges" | "protocol">,
  input: EndVisitInput,
  { now }: { now: Date },
): Result<VisitEnded, CancelOwnVisitRefusal> {
  const open = findOpenVisit(record, input.visitId);
  if (!open.ok) return open;
  const visit = open.value;
  const { why } = ownVisitFreedom(record, visit, now);
  if (why === "not-yours") return refuse({ kind: "not-yours-to-book", stepKey: visit.stepKey });
  if (why === "too-late") {
    return refuse({ kind: "too-late-for-patients", hours: record.protocol.booking.patientDeadlineHours });
  }
  return ok({ visit, kind: "cancelled", reason: input.reason, at: now });
}
