import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { DecideEligibilityInput } from "@/lib/domain/eligibility/eligibility.schema";
import { remainingChecks, type ScreeningCheck, screeningChecklist } from "@/lib/domain/eligibility/screening-checklist";
import { type BasisPart, changedParts } from "@/lib/domain/eligibility/decision-basis";
import { closingEvent, endingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { newestScreening } from "@/lib/domain/screening/record-screening";

type Texts = Pick<DecideEligibilityInput, "reasons" | "offLabelReasoning" | "consulted" | "conditions" | "explanation">;
export type EligibilityDecided = Texts & { id: string; screeningId: string } & (
    | { outcome: "eligible"; validUntil: CalendarDate }
    | { outcome: "not-eligible" }
    | { outcome: "deferred"; deferredUntil: CalendarDate }
  );

export type DecideEligibilityRefusal =
  | { kind: "pathway-closed" }
  | { kind: "course-ended" }
  | { kind: "screening-missing" }
  | { kind: "screening-changed" }
  | { kind: "basis-changed"; parts: BasisPart[] }
  | { kind: "deferral-date-missing" }
  | { kind: "deferral-date-passed" }
  | { kind: "off-label-reasoning-missing" }
  | { kind: "consulted-missing" }
  | { kind: "form-missing"; instruments: InstrumentKey[] }
  | { kind: "health-unanswered"; headings: string[] }
  | { kind: "exclusions-unanswered"; keys: string[] }
  | { kind: "exclusion-blocks"; keys: string[] }
  | { kind: "exclusion-undocumented"; keys: string[] }
  | { kind: "trials-insufficient"; counted: number; required: number }
  | { kind: "main-diagnosis-missing" }
  | { kind: "medicine-list-unconfirmed" }
  | { kind: "interactions-unreviewed"; medicines: string[] }
  | { kind: "measurement-missing" }
  | { kind: "open-high-flag" };

/**
 * Sign whether the patient may be treated. Eligible demands the whole checklist (reference 3.1), the off-label reasoning (forskr. § 6 g) and who was
 * consulted, and holds for the protocol's number of days. Not eligible and deferred may be decided as soon as the doctor knows, with reasons
 * and an explanation to the patient; deferred until a day after today. What has changed since the doctor read it must be read first.
 */
export function decideEligibility(
  record: PathwayRecord,
  input: DecideEligibilityInput,
  { now }: { now: Date },
): Result<EligibilityDecided, DecideEligibilityRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  if (endingEvent(record)) return refuse({ kind: "course-ended" });
  const screening = newestScreening(record);
  if (!screening) return refuse({ kind: "screening-missing" });
  if (screening.id !== input.screeningId) return refuse({ kind: "screening-changed" });
  const parts = changedParts(record, input.basis);
  if (parts.length > 0) return refuse({ kind: "basis-changed", parts });
  const { reasons, offLabelReasoning, consulted, conditions, explanation } = input;
  const decided = {
    ...{ id: input.commandId, screeningId: screening.id },
    ...{ reasons, offLabelReasoning, consulted, conditions, explanation },
  };
  switch (input.outcome) {
    case "not-eligible":
      return ok({ ...decided, outcome: "not-eligible" });
    case "deferred": {
      if (!input.deferredUntil) return refuse({ kind: "deferral-date-missing" });
      if (input.deferredUntil <= clinicDate(now)) return refuse({ kind: "deferral-date-passed" });
      return ok({ ...decided, outcome: "deferred", deferredUntil: input.deferredUntil });
    }
    case "eligible": {
      const lacking = firstLacking(screeningChecklist(record, now));
      if (lacking) return refuse(lacking);
      if (!offLabelReasoning) return refuse({ kind: "off-label-reasoning-missing" });
      if (!consulted) return refuse({ kind: "consulted-missing" });
      const validUntil = addCalendarDays(clinicDate(now), record.protocol.eligibilityValidDays);
      return ok({ ...decided, outcome: "eligible", validUntil });
    }
  }
}

/** The most dangerous lack first: a flag, an exclusion that blocks, then what nobody has answered. */
function firstLacking(checks: ScreeningCheck[]): DecideEligibilityRefusal | null {
  const open = remainingChecks(checks);
  const of = <P extends ScreeningCheck["part"]>(part: P) =>
    open.filter((check): check is Extract<ScreeningCheck, { part: P }> => check.part === part);
  if (of("flag").length > 0) return { kind: "open-high-flag" };
  const exclusions = of("exclusion");
  const blocking = exclusions.filter(({ state, level }) => state === "blocks" && level === "A").map(({ key }) => key);
  if (blocking.length > 0) return { kind: "exclusion-blocks", keys: blocking };
  const undocumented = exclusions.filter(({ state }) => state === "blocks").map(({ key }) => key);
  const unasked = exclusions.filter(({ state }) => state === "missing").map(({ key }) => key);
  if (unasked.length > 0) return { kind: "exclusions-unanswered", keys: unasked };
  if (undocumented.length > 0) return { kind: "exclusion-undocumented", keys: undocumented };
  if (of("diagnosis").length > 0) return { kind: "main-diagnosis-missing" };
  if (of("medicines").length > 0) return { kind: "medicine-list-unconfirmed" };
  const unread = of("interaction").map(({ medicine }) => medicine);
  if (unread.length > 0) return { kind: "interactions-unreviewed", medicines: [...new Set(unread)] };
  const headings = of("health").map(({ heading }) => heading);
  if (headings.length > 0) return { kind: "health-unanswered", headings };
  const [trials] = of("trials");
  if (trials) return { kind: "trials-insufficient", counted: trials.counted, required: trials.required };
  if (of("measurement").length > 0) return { kind: "measurement-missing" };
  const instruments = of("form").map(({ instrument }) => instrument);
  return instruments.length > 0 ? { kind: "form-missing", instruments } : null;
}
