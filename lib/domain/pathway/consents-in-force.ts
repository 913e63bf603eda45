import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ConsentKind } from "@/lib/domain/protocol/protocol.schema";

type WithConsents = Pick<PathwayRecord, "consents" | "protocol">;

/** When a consent of this kind was last withdrawn, if nothing was signed after it; null when it is in force or was never signed. */
export function consentWithdrawnAt(record: WithConsents, kind: ConsentKind): Date | null {
  if (isConsentInForce(record, kind)) return null;
  return lastWithdrawal(record, kind);
}

/** Signed, not withdrawn, and nothing of the same kind withdrawn after it was signed: a withdrawal is never outlived by an older signature (pbrl § 4-1). */
export function isConsentInForce(record: WithConsents, kind: ConsentKind): boolean {
  const withdrawnAt = lastWithdrawal(record, kind);
  return record.consents.some(
    (consent) => consent.kind === kind && !consent.withdrawn && (!withdrawnAt || consent.signedAt > withdrawnAt),
  );
}

/** The consents that the protocol requires and that are not in force, in the protocol's order. */
export function missingConsents(record: WithConsents): ConsentKind[] {
  return record.protocol.consentsRequired.filter((kind) => !isConsentInForce(record, kind));
}

/** The required consents that the patient has taken back. They block dosing at once. */
export function withdrawnConsents(record: WithConsents): ConsentKind[] {
  return record.protocol.consentsRequired.filter((kind) => consentWithdrawnAt(record, kind) !== null);
}

function lastWithdrawal(record: WithConsents, kind: ConsentKind): Date | null {
  let last: Date | null = null;
  for (const consent of record.consents) {
    if (consent.kind !== kind || !consent.withdrawn) continue;
    if (!last || consent.withdrawn.at > last) last = consent.withdrawn.at;
  }
  return last;
}
