import { z } from "zod";
import { LOCALES } from "@/lib/domain/access/actor";
import { CONSENT_KINDS } from "@/lib/domain/protocol/protocol.schema";

/** What the person must tick, one by one, before a consent can be signed (pbrl §§ 3-2, 3-5, 4-1; reference 4.3). */
export const CONSENT_STATEMENTS = {
  treatment: [
    "read-information",
    "had-questions-answered",
    "know-risks",
    "know-alternatives",
    "may-withdraw",
    "no-driving-until-next-day",
  ],
  "off-label": ["know-off-label", "know-uncertain-effect", "know-follow-up-duty"],
  "quality-register": ["know-separate-and-voluntary", "may-withdraw"],
} as const satisfies Record<(typeof CONSENT_KINDS)[number], readonly string[]>;

/** The version of the consent texts in lib/content; a new text is a new version, and old consents keep theirs. */
export const CONSENT_TEXT_VERSION = "2026-09";

export const SignConsentInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  kind: z.enum(CONSENT_KINDS, "not-in-list"),
  textVersion: z.string().min(1, "required"),
  locale: z.enum(LOCALES),
  understood: z.array(z.string()),
  /** The person types their own name as signature. */
  signature: z.string().trim().min(1, "required"),
});
export type SignConsentForm = z.input<typeof SignConsentInput>;
export type SignConsentInput = z.output<typeof SignConsentInput>;

export const WithdrawConsentInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  consentId: z.uuid(),
  /** Nobody needs to give a reason; it may help. */
  reason: z.string().trim().max(2000, "too-long"),
});
export type WithdrawConsentForm = z.input<typeof WithdrawConsentInput>;
export type WithdrawConsentInput = z.output<typeof WithdrawConsentInput>;
