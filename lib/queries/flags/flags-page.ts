import { type FlagReason, readFlagReasons } from "@/lib/domain/flag/flag-reasons";
import type { PathwayRecord, QuestionnaireResponse, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import { safetyPlanInForce } from "@/lib/domain/pathway/safety-plan";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type FlagWithSource = SafetyFlag & {
  reasons: FlagReason[];
  form: Pick<
    QuestionnaireResponse,
    "instrument" | "score" | "submittedAt" | "place" | "answeredBy" | "invalidated"
  > | null;
};
export type FlagsPage = {
  header: PatientHeader;
  open: FlagWithSource[];
  closed: FlagWithSource[];
  /** What the plan in force says, for a new one to begin from. */
  earlierPlan: Record<string, string>;
};

/** The safety flags of a patient with the answers that opened them, what was done, and how they were closed. */
export const flagsPage = defineQuery({
  name: "flags-page",
  permission: "pathway:view-clinical",
  load: async (tx, { pathwayId }: { pathwayId: string }, { now, permit }) => {
    const page = await showRecord(tx, pathwayId, (record) => view(record, now));
    // What was said in an assessment is therapy content, which a nurse does not see (product document 2).
    return page && permit.actor.role === "nurse" ? { ...page, closed: [], earlierPlan: {} } : page;
  },
  shows: ({ header }) => [
    { patientId: header.patientId, information: ["name-and-birth-date", "flags", "questionnaires"] },
  ],
});

function view(record: PathwayRecord, now: Date): FlagsPage {
  const withSource = (flag: SafetyFlag): FlagWithSource => ({
    ...flag,
    reasons: flag.source === "clinician" ? [] : readFlagReasons(flag.detail),
    form: record.questionnaires.find(({ id }) => id === flag.sourceId) ?? null,
  });
  const plan = safetyPlanInForce(record);
  return {
    header: headerOf(record, now),
    open: openFlags(record).map(withSource),
    closed: record.flags
      .filter(({ closed }) => closed !== null)
      .map(withSource)
      .toReversed(),
    earlierPlan: Object.fromEntries((plan?.parts ?? []).map(({ heading, text }) => [heading, text])),
  };
}
