import { z } from "zod";
import { formsDue } from "@/lib/domain/pathway/own-course";
import { afterDoseProtection } from "@/lib/domain/pathway/after-dose-protection";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export const IssueKioskCodeInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid() });

export type IssueKioskCodeRefusal =
  | { kind: "pathway-closed" }
  | { kind: "patient-without-account" }
  | { kind: "patient-after-dose"; until: Date }
  | { kind: "no-form-due" };

/**
 * Whether the clinic's tablet may be handed to the patient for their forms. Refuses `pathway-closed`; `patient-without-account`, because the answers are
 * the account's (`hasAccount`: it exists and is not disabled); `patient-after-dose`, when nobody asks them for anything (product document 3, gate 7); and `no-form-due`.
 */
export function issueKioskCode(
  record: PathwayRecord,
  { hasAccount, now }: { hasAccount: boolean; now: Date },
): Result<{ userId: string; patientId: string }, IssueKioskCodeRefusal> {
  const { userId, id: patientId } = record.patient;
  if (record.events.some(({ kind }) => kind === "closed")) return refuse({ kind: "pathway-closed" });
  if (userId === null || !hasAccount) return refuse({ kind: "patient-without-account" });
  const protection = afterDoseProtection(record, now);
  if (protection) return refuse({ kind: "patient-after-dose", until: protection.until });
  if (formsDue(record, deriveStanding(record, now), now).length === 0) return refuse({ kind: "no-form-due" });
  return ok({ userId, patientId });
}
