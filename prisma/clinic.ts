import { unsafeInsertClinicFoundation } from "@/lib/db/clinic-foundation";
import type { Database } from "@/lib/db/open-database";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { hashPassword } from "@/lib/platform/passwords";
import { CLINIC_OPENED_AT, DEMO_PASSWORD, LOCATIONS, ROOMS, STAFF, WORKING_WEEKS } from "@/prisma/staff";

/** The invented clinic, staffed and without patients: where the seed and every integration test begin. */
export async function insertClinic(db: Database): Promise<void> {
  await unsafeInsertClinicFoundation(db, {
    openedAt: CLINIC_OPENED_AT,
    locations: LOCATIONS,
    rooms: ROOMS,
    protocols: SHIPPED_PROTOCOLS,
    staff: Object.values(STAFF),
    workingWeeks: WORKING_WEEKS,
    passwordHash: await hashPassword(DEMO_PASSWORD),
  });
}
