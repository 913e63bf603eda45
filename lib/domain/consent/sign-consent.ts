import { CONSENT_STATEMENTS, CONSENT_TEXT_VERSION, type SignConsentInput } from "@/lib/domain/consent/consent.schema";
import { isConsentInForce } from "@/lib/domain/pathway/consents-in-force";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type ConsentSigned = { input: SignConsentInput };

export type SignConsentRefusal =
  | { kind: "pathway-closed" }
  | { kind: "text-changed" }
  | { kind: "already-signed" }
  | { kind: "statements-not-understood"; missing: string[] }
  | { kind: "signature-differs"; expected: string };

/**
 * The patient consents in writing to one thing: treatment, off-label use, or the quality register, each by itself (reference 4.3).
 * Refuses when a statement is not ticked, when the text shown is no longer the present one, when a consent of the kind is in force,
 * and when the typed name is not the patient's.
 */
export function signConsent(record: PathwayRecord, input: SignConsentInput): Result<ConsentSigned, SignConsentRefusal> {
  if (record.events.some((event) => event.kind === "closed")) return refuse({ kind: "pathway-closed" });
  if (input.textVersion !== CONSENT_TEXT_VERSION) return refuse({ kind: "text-changed" });
  if (isConsentInForce(record, input.kind)) return refuse({ kind: "already-signed" });
  const missing = CONSENT_STATEMENTS[input.kind].filter((statement) => !input.understood.includes(statement));
  if (missing.length > 0) return refuse({ kind: "statements-not-understood", missing });
  if (sameName(input.signature) !== sameName(record.patient.name)) {
    return refuse({ kind: "signature-differs", expected: record.patient.name });
  }
  return ok({ input });
}

function sameName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLocaleLowerCase("nb");
}
