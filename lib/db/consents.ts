import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { ConsentSigned } from "@/lib/domain/consent/sign-consent";
import type { ConsentWithdrawn } from "@/lib/domain/consent/withdraw-consent";
import type { ConsentKind } from "@/lib/domain/protocol/protocol.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Stale } from "@/lib/domain/refusals";

/** Store a signed consent with the version of the text that was read and every statement that was ticked. */
export async function insertConsent(
  tx: Tx,
  record: PathwayRecord,
  { input }: ConsentSigned,
  permit: Permit<"consent:sign">,
  now: Date,
): Promise<void> {
  await tx.consent.create({
    data: {
      id: input.commandId,
      pathwayId: record.id,
      patientId: record.patient.id,
      kind: input.kind,
      textVersion: input.textVersion,
      locale: input.locale,
      understood: input.understood,
      signedAt: now,
      signedById: permit.actor.userId,
    },
  });
}

/** Mark a consent withdrawn. The consent itself stays as it was signed. */
export async function markConsentWithdrawn(
  tx: Tx,
  { consent, reason }: ConsentWithdrawn,
  permit: Permit<"consent:withdraw">,
  now: Date,
): Promise<Result<{ consentId: string }, Stale>> {
  const { count } = await tx.consent.updateMany({
    where: { id: consent.id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: permit.actor.userId, withdrawnReason: reason },
  });
  return count === 1 ? ok({ consentId: consent.id }) : refuse({ kind: "stale" });
}

/** The id of the consent of a kind that is in force, or undefined. */
export async function findConsentInForce(tx: Tx, pathwayId: string, kind: ConsentKind): Promise<string | undefined> {
  const row = await tx.consent.findFirst({ where: { pathwayId, kind, withdrawnAt: null }, select: { id: true } });
  return row?.id;
}
