import type { WithdrawConsentInput } from "@/lib/domain/consent/consent.schema";
import type { Consent, PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type ConsentWithdrawn = { consent: Consent; reason: string };

export type WithdrawConsentRefusal = { kind: "consent-unknown" } | { kind: "already-withdrawn" };

/** A consent may be withdrawn at any time, also on the day of a dose (pbrl § 4-1); it blocks dosing at once. */
export function withdrawConsent(
  record: PathwayRecord,
  input: WithdrawConsentInput,
): Result<ConsentWithdrawn, WithdrawConsentRefusal> {
  const consent = record.consents.find((candidate) => candidate.id === input.consentId);
  if (!consent) return refuse({ kind: "consent-unknown" });
  if (consent.withdrawn) return refuse({ kind: "already-withdrawn" });
  return ok({ consent, reason: input.reason });
}
