import { unsafeListCapacityDoubts } from "@/lib/db/capacity-doubts";
import type { Tx } from "@/lib/db/unit-of-work";
import type { CapacityDoubt } from "@/lib/domain/booking/capacity-doubts";

/** How many booked visits lie outside what was just saved: it is saved nevertheless, and whoever saved it is told at once. */
export async function countInDoubt(tx: Tx, now: Date, concerns: (doubt: CapacityDoubt) => boolean): Promise<number> {
  return (await unsafeListCapacityDoubts(tx, now)).filter(concerns).length;
}

/** A doubt that comes of somebody's hours: they attend, or no doctor is left. */
export function concernsEmployee(userId: string) {
  return ({ visit, problems }: CapacityDoubt): boolean =>
    visit.staff.some((member) => member.userId === userId) || problems.some(({ kind }) => kind === "no-doctor");
}
