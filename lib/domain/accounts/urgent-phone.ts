import { z } from "zod";
import { phone } from "@/lib/domain/patient/contact.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Empty: no SMS. */
export const ChangeUrgentPhoneInput = z.object({
  commandId: z.uuid(),
  phone: z.union([z.literal(""), phone], "not-a-phone"),
});
export type ChangeUrgentPhoneInput = z.output<typeof ChangeUrgentPhoneInput>;

export type UrgentPhoneChanged = { userId: string; phone: string };

/** Where a member of staff is told by SMS that somebody waits and it is urgent. A patient's number belongs to their record: `not-staff`. */
export function changeUrgentPhone(
  account: { id: string; patientId: string | null },
  input: ChangeUrgentPhoneInput,
): Result<UrgentPhoneChanged, { kind: "not-staff" }> {
  if (account.patientId !== null) return refuse({ kind: "not-staff" });
  return ok({ userId: account.id, phone: input.phone });
}
