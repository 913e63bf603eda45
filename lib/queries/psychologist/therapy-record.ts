import { loadPathwayRecord } from "@/lib/db/pathways";
import { givenMg } from "@/lib/domain/dose/given-mg";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { type EligibilityStanding, eligibilityInForce } from "@/lib/domain/pathway/eligibility-in-force";
import { completeScores } from "@/lib/domain/pathway/forms-due";
import type { PathwayEvent, PathwayRecord, SafetyFlag, SignedNote, Visit } from "@/lib/domain/pathway/pathway-record";
import type { Standing } from "@/lib/domain/pathway/standing";
import { defineQuery } from "@/lib/queries/define-query";

export type TherapyRecord = {
  now: Date;
  pathwayId: string;
  patient: PathwayRecord["patient"];
  referralReason: string;
  standing: Standing;
  eligibility: EligibilityStanding;
  conditions: string;
  scores: { score: number; at: Date }[];
  doses: { givenAt: Date; doseMg: number }[];
  flags: SafetyFlag[];
  /** Newest first. */
  notes: SignedNote[];
  visits: Visit[];
  steps: PathwayRecord["protocol"]["steps"];
  events: PathwayEvent[];
  checkpoints: PathwayRecord["checkpoints"];
};

/** The psychologist's page of one patient: where the course stands, how the patient is, and everything that was written. */
export const therapyRecord = defineQuery({
  name: "therapy-record",
  permission: "note:view-therapy",
  load: async (tx, { pathwayId }: { pathwayId: string }, { now }) => {
    const record = await loadPathwayRecord(tx, pathwayId);
    return record && showTherapy(record, now);
  },
  shows: ({ patient }) => [
    {
      patientId: patient.id,
      information: [
        "name-and-birth-date",
        "referral",
        "journey",
        "visits",
        "questionnaires",
        "eligibility",
        "flags",
        "notes",
        "treatment-plan",
        "comfort-card",
      ],
    },
  ],
});

/** What therapy needs of a record. */
export function showTherapy(record: PathwayRecord, now: Date): TherapyRecord {
  return {
    ...{ now, pathwayId: record.id, patient: record.patient, referralReason: record.referralReason },
    standing: deriveStanding(record, now),
    eligibility: eligibilityInForce(record, now),
    conditions: record.eligibilities.at(-1)?.conditions ?? "",
    scores: completeScores(record, "phq-9").map(({ score, submittedAt }) => ({ score, at: submittedAt })),
    doses: record.doses.map((dose) => ({ givenAt: dose.givenAt, doseMg: givenMg(record, dose) })),
    flags: record.flags.filter(({ closed }) => closed === null),
    notes: record.notes.toReversed(),
    visits: record.visits,
    steps: record.protocol.steps,
    events: record.events,
    checkpoints: record.checkpoints,
  };
}
