import { queueStaffMessages, type Staff, unsafeListReachableStaff } from "@/lib/db/staff-messages";
import type { Tx } from "@/lib/db/unit-of-work";
import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AlertStepTaken } from "@/lib/domain/vitals/record-alert-step";

/**
 * The session's doctors are told that something waits: who ordered the dose, who is booked for the visit and who is in the care team; when none of them
 * works here now, all doctors. By e-mail and by SMS where there is a telephone, at once. No name and no health.
 */
export async function queueAlertMessages(
  tx: Tx,
  record: PathwayRecord,
  { alertId, stepId, visitId }: AlertStepTaken,
  now: Date,
): Promise<void> {
  const staff = await unsafeListReachableStaff(tx, record.patient.id, now);
  const doctors = staff.filter(({ role }) => role === "doctor");
  const own = ofSession(record, visitId, now);
  const told = doctors.filter(({ id }) => own.has(id));
  await queueStaffMessages(tx, {
    ...{ kind: "alert-unanswered", told: told.length > 0 ? told : doctors, channels: channelsOf },
    ...{ content: { alertId }, key: `alert-unanswered:${stepId}`, now },
  });
}

function ofSession(record: PathwayRecord, visitId: string, now: Date): ReadonlySet<string> {
  const orders = record.orders.filter((order) => order.visitId === visitId && !order.cancelled);
  const booked = record.visits.find(({ id }) => id === visitId)?.staff ?? [];
  return new Set([
    ...orders.map(({ signedBy }) => signedBy.userId),
    ...[...booked, ...careTeamAt(record, now)].map(({ userId }) => userId),
  ]);
}

const channelsOf = ({ phone }: Staff) => (phone.trim() === "" ? (["email"] as const) : (["email", "sms"] as const));
