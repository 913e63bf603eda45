import { listClinicalStaff, unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { findRoom } from "@/lib/db/rooms";
import type { Tx } from "@/lib/db/unit-of-work";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { BookingFacts } from "@/lib/domain/visit/compose-visit";

/** What a booking rule needs beside the record; undefined when there is no such room. */
export async function loadBookingFacts(
  tx: Tx,
  input: { roomId: string },
  record: PathwayRecord,
  { now }: { now: Date },
): Promise<BookingFacts | undefined> {
  const room = await findRoom(tx, input.roomId);
  if (!room) return undefined;
  const staff = await listClinicalStaff(tx, now);
  return { room, staff, blockedUserIds: await unsafeListBlockedUserIds(tx, record.patient.id) };
}
