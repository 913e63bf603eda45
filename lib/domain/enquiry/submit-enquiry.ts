import type { PreferredTime, SubmitEnquiryInput } from "@/lib/domain/enquiry/enquiry.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { Locale } from "@/lib/domain/access/actor";

export type EnquirySubmitted = {
  id: string;
  name: string;
  phone: string;
  email: string | null;
  message: string;
  preferredTime: PreferredTime;
  locale: Locale;
  receivedAt: Date;
};

/** The clinic already has this person's number several times within the hour: calling once is enough. */
export type SubmitEnquiryRefusal = { kind: "too-many-enquiries" };

/** A person may press again, or mend a number; more than this within an hour is a mistake or a machine. */
export const MOST_ENQUIRIES_IN_AN_HOUR = { samePhone: 3, everybody: 60 };

/**
 * Receive an enquiry from the public pages. `recent` counts the enquiries of the last hour; refuses `too-many-enquiries` above the limits.
 */
export function submitEnquiry(
  input: SubmitEnquiryInput,
  recent: { samePhone: number; everybody: number },
  { now }: { now: Date },
): Result<EnquirySubmitted, SubmitEnquiryRefusal> {
  const limit = MOST_ENQUIRIES_IN_AN_HOUR;
  if (recent.samePhone >= limit.samePhone || recent.everybody >= limit.everybody) {
    return refuse({ kind: "too-many-enquiries" });
  }
  return ok({
    id: input.commandId,
    name: input.name,
    phone: comparablePhone(input.phone),
    email: input.email === undefined || input.email === "" ? null : input.email,
    message: input.message ?? "",
    preferredTime: input.preferredTime,
    locale: input.locale,
    receivedAt: now,
  });
}

/** One way to write a number, so that the same phone is found again: digits, and the country code when it was given. */
export function comparablePhone(typed: string): string {
  const digits = typed.replace(/[^\d+]/g, "");
  return digits.startsWith("+47") ? digits.slice(3) : digits;
}
