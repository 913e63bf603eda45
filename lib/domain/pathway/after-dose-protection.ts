import type { Permission, PERMISSIONS } from "@/lib/domain/access/policy";
import { startOfNextClinicDay } from "@/lib/domain/calendar";
import type { DoseAdministration } from "@/lib/domain/pathway/treatment-day-record";

/** Everything that a patient holds a permission for. */
export type PatientPermission = {
  [P in Permission]: "patient" extends (typeof PERMISSIONS)[P][number] ? P : never;
}[Permission];

/**
 * Each of the patient's permissions after a dose: closed (product document 3, gate 7), or why it stays open. A new permission of patients does not
 * compile before somebody has decided.
 */
export const AFTER_DOSE: Record<PatientPermission, "closed" | { openBecause: string }> = {
  "consent:sign": "closed",
  "visit:hold": "closed",
  "visit:cancel-own": "closed",
  "waiting-list:answer": "closed",
  "questionnaire:answer": "closed",
  "check-in:answer": "closed",
  "consent:withdraw": { openBecause: "a consent may always be withdrawn (pbrl § 4-1)" },
  "access:block": {
    openBecause: "who may open the record is the patient's to say at any time; it is lifted as easily",
  },
  "access:view-own-log": { openBecause: "the log may always be read (pasientjournalloven § 18)" },
  "pathway:view-own": {
    openBecause: "it shows the one calm page; the queries of every other page answer with nothing",
  },
  "questionnaire:view-own": { openBecause: "reads only, and its queries answer with nothing" },
  "letter:view": { openBecause: "reads only, and its queries answer with nothing" },
  "account:manage-own": { openBecause: "signing out and language bind nobody to anything" },
  "draft:save": { openBecause: "an unfinished text is no act" },
  "calendar-feed:manage-own": { openBecause: "an address for one's own calendar, revoked at any time" },
  "reminders:choose": { openBecause: "binds nobody, and is chosen anew at any time" },
  "kiosk:end": { openBecause: "hands the clinic's tablet back" },
};

export const CLOSED_AFTER_DOSE: readonly Permission[] = (Object.keys(AFTER_DOSE) as PatientPermission[]).filter(
  (permission) => AFTER_DOSE[permission] === "closed",
);

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
