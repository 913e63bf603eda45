import { loadCapacity } from "@/lib/db/capacity";
import { listClinicalStaff, unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { findHold } from "@/lib/db/holds";
import { findRoom } from "@/lib/db/rooms";
import type { Tx } from "@/lib/db/unit-of-work";
import { clinicTime, startOfClinicDay, startOfNextClinicDay } from "@/lib/domain/calendar";
import { clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { BookingHold } from "@/lib/domain/visit/booking-hold";
import type { SlotFacts } from "@/lib/domain/visit/check-slots";
import type { BookingFacts } from "@/lib/domain/visit/compose-visit";

/** What a booking rule needs beside the record; undefined when there is no such room. */
export async function loadBookingFacts(
  tx: Tx,
  input: { roomId: string; date: string; time: string },
  record: PathwayRecord,
  { now }: { now: Date },
): Promise<BookingFacts | undefined> {
  const room = await findRoom(tx, input.roomId);
  if (!room) return undefined;
  const staff = await listClinicalStaff(tx, now);
  const slots = await loadSlotFacts(tx, [clinicTime(input.date, input.time)], record, now);
  return { room, staff, ...slots };
}

/** The clinic's hours and people on the days of these times. What is taken is not asked: the database says that when it is written. */
export async function loadSlotFacts(
  tx: Tx,
  startsAt: readonly Date[],
  record: PathwayRecord,
  now: Date,
): Promise<SlotFacts> {
  const instants = startsAt.map(Number);
  const from = startOfClinicDay(clinicDate(new Date(Math.min(...instants))));
  const to = startOfNextClinicDay(new Date(Math.max(...instants)));
  const capacity = await loadCapacity(tx, { from, to, now, patientId: record.patient.id });
  return { capacity, blockedUserIds: await unsafeListBlockedUserIds(tx, record.patient.id) };
}

/** A hold, and what its rules need. */
export async function loadHoldFacts(
  tx: Tx,
  { holdId }: { holdId: string },
  record: PathwayRecord,
  { now }: { now: Date },
): Promise<SlotFacts & { hold: BookingHold | undefined }> {
  const hold = await findHold(tx, holdId);
  const times = hold?.slots.map(({ startsAt }) => startsAt) ?? [now];
  return { hold, ...(await loadSlotFacts(tx, times, record, now)) };
}
