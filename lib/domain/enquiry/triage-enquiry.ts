import type { EnquiryState, TriageEnquiryInput, TriageOutcome } from "@/lib/domain/enquiry/enquiry.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type EnquiryTriaged = { id: string; enquiryId: string; outcome: TriageOutcome; reason: string; triagedAt: Date };

export type TriageEnquiryRefusal =
  { kind: "already-registered" } | { kind: "already-declined" } | { kind: "reason-missing" };

/**
 * Note what became of an enquiry. The newest note counts: somebody on the waiting list may be called again. Refuses `already-registered` and
 * `already-declined` (the matter is closed), and `reason-missing`: a person is never declined without a reason (product document 1, stage 0).
 */
export function triageEnquiry(
  enquiry: { state: EnquiryState },
  input: TriageEnquiryInput,
  { now }: { now: Date },
): Result<EnquiryTriaged, TriageEnquiryRefusal> {
  if (enquiry.state === "registered") return refuse({ kind: "already-registered" });
  if (enquiry.state === "declined") return refuse({ kind: "already-declined" });
  if (input.outcome === "declined" && input.reason === "") return refuse({ kind: "reason-missing" });
  return ok({
    id: input.commandId,
    enquiryId: input.enquiryId,
    outcome: input.outcome,
    reason: input.reason,
    triagedAt: now,
  });
}
