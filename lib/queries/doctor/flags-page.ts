import type { PathwayRecord, QuestionnaireResponse, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type FlagFacts = SafetyFlag & { form: Pick<QuestionnaireResponse, "score" | "submittedAt" | "answers"> | null };
export type FlagsPage = { header: PatientHeader; open: FlagFacts[]; closed: FlagFacts[] };

/** The safety flags of a patient with the answers that opened them. */
export const flagsPage = defineQuery({
  name: "flags-page",
  permission: "pathway:view-clinical",
  load: (tx, { pathwayId }: { pathwayId: string }, { now }) => showRecord(tx, pathwayId, (record) => view(record, now)),
  shows: ({ header }) => [
    { patientId: header.patientId, information: ["name-and-birth-date", "flags", "questionnaires"] },
  ],
});

function view(record: PathwayRecord, now: Date): FlagsPage {
  const withForm = (flag: SafetyFlag): FlagFacts => {
    const form = record.questionnaires.find(({ id }) => id === flag.sourceId);
    return { ...flag, form: form ? { score: form.score, submittedAt: form.submittedAt, answers: form.answers } : null };
  };
  return {
    header: headerOf(record, now),
    open: openFlags(record).map(withForm),
    closed: record.flags
      .filter(({ closed }) => closed !== null)
      .map(withForm)
      .toReversed(),
  };
}
