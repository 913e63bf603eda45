import { consentWithdrawnAt } from "@/lib/domain/pathway/consents-in-force";
import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { CONSENT_KINDS, type ConsentKind } from "@/lib/domain/protocol/protocol.schema";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

export type OwnConsent = {
  kind: ConsentKind;
  /** Treatment cannot go on without it. The register never is. */
  isRequired: boolean;
  inForce: { id: string; signedAt: Date } | null;
  withdrawnAt: Date | null;
};

export type OwnConsents = { pathwayId: string; name: string; isClosed: boolean; consents: OwnConsent[] };

const look = async (record: PathwayRecord): Promise<OwnConsents> => ({
  pathwayId: record.id,
  name: record.patient.name,
  isClosed: closingEvent(record) !== undefined,
  consents: CONSENT_KINDS.map((kind) => toOwnConsent(record, kind)),
});

/** The three consents and where each stands. */
export const ownConsents = defineOwnQuery({
  name: "own-consents",
  shows: ["consents"],
  look: (record, _input: null) => look(record),
});

/** The same for taking one back, which is possible at any time, also on the day of a dose (pbrl § 4-1). */
export const consentToWithdraw = defineOwnQuery({
  name: "consent-to-withdraw",
  shows: ["consents"],
  isOpenAfterDose: true,
  look: (record, _input: null) => look(record),
});

function toOwnConsent(record: PathwayRecord, kind: ConsentKind): OwnConsent {
  const withdrawnAt = consentWithdrawnAt(record, kind);
  const signed = record.consents.findLast((consent) => consent.kind === kind && !consent.withdrawn);
  return {
    kind,
    isRequired: record.protocol.consentsRequired.includes(kind),
    inForce: signed && !withdrawnAt ? { id: signed.id, signedAt: signed.signedAt } : null,
    withdrawnAt,
  };
}
