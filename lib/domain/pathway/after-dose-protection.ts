import type { Permission } from "@/lib/domain/access/policy";
import { startOfNextClinicDay } from "@/lib/domain/calendar";
import type { DoseAdministration } from "@/lib/domain/pathway/treatment-day-record";

/** What a patient may not do after a dose (product document 3, gate 7). Withdrawing consent stays open: it may always be withdrawn (pbrl § 4-1). */
export const CLOSED_AFTER_DOSE: readonly Permission[] = [
  "consent:sign",
  "visit:hold",
  "visit:cancel-own",
  "waiting-list:answer",
  "questionnaire:answer",
];

export type AfterDoseProtection = { visitId: string; doseAt: Date; until: Date };

export type DosesGiven = { doses: readonly Pick<DoseAdministration, "visitId" | "givenAt">[] };

/** The protection in force: from a dose until the next Oslo day begins; null when there is none. */
export function afterDoseProtection(record: DosesGiven, now: Date): AfterDoseProtection | null {
  for (const dose of record.doses) {
    const until = startOfNextClinicDay(dose.givenAt);
    if (dose.givenAt <= now && now < until) return { visitId: dose.visitId, doseAt: dose.givenAt, until };
  }
  return null;
}
