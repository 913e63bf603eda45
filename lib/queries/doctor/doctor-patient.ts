import { givenMg, givenMgPerKg } from "@/lib/domain/dose/given-mg";
import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import type { ClinicalRole } from "@/lib/domain/access/actor";
import { checkpointState } from "@/lib/domain/pathway/checkpoint";
import { missingConsents } from "@/lib/domain/pathway/consents-in-force";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { type EligibilityStanding, eligibilityInForce } from "@/lib/domain/pathway/eligibility-in-force";
import { completeScores } from "@/lib/domain/pathway/forms-due";
import type { PathwayRecord, SignedNote, Visit } from "@/lib/domain/pathway/pathway-record";
import type { Standing } from "@/lib/domain/pathway/standing";
import type { ConsentKind } from "@/lib/domain/protocol/protocol.schema";
import { diagnosesInShort, medicinesInShort } from "@/lib/domain/screening/in-short";
import { newestMeasurement } from "@/lib/domain/screening/record-measurement";
import { newestScreening } from "@/lib/domain/screening/record-screening";
import { headerOf, type PatientHeader, showRecord } from "@/lib/queries/doctor/patient-header";
import { defineQuery } from "@/lib/queries/define-query";

export type DoctorPatient = {
  header: PatientHeader;
  standing: Standing;
  referralReason: string;
  previousPathwayId: string | null;
  protocol: { title: { nb: string; en: string }; version: number };
  steps: Record<string, { nb: string; en: string }>;
  health: { diagnosis: string; allergies: string; medicines: string };
  weight: { weightKg: number; measuredAt: Date } | null;
  eligibility: EligibilityStanding;
  consents: { given: ConsentKind[]; missing: ConsentKind[] };
  scores: { score: number; at: Date }[];
  team: { name: string; role: ClinicalRole }[];
  visits: Pick<Visit, "id" | "stepKey" | "startsAt" | "cancelled">[];
  doses: { id: string; visitId: string; doseMg: number; mgPerKg: number | null; givenAt: Date }[];
  notes: SignedNote[];
  events: PathwayRecord["events"];
  isCheckpointNeeded: boolean;
  hasLetter: boolean;
};

/** The doctor's page of one patient: where the course stands, what is asked, and the facts that it is decided on. */
export const doctorPatient = defineQuery({
  name: "doctor-patient",
  permission: "pathway:view-clinical",
  load: (tx, { pathwayId }: { pathwayId: string }, { now }) => showRecord(tx, pathwayId, (record) => view(record, now)),
  shows: ({ header }) => [
    {
      patientId: header.patientId,
      information: [
        ...(["name-and-birth-date", "referral", "journey", "visits", "care-team", "questionnaires", "health"] as const),
        ...(["eligibility", "consents", "flags", "notes", "dose"] as const),
      ],
    },
  ],
});

function view(record: PathwayRecord, now: Date): DoctorPatient {
  const health = newestScreening(record)?.health ?? {};
  const weight = newestMeasurement(record);
  const missing = missingConsents(record);
  const given = record.consents.filter(({ withdrawn }) => !withdrawn).map(({ kind }) => kind);
  return {
    header: headerOf(record, now),
    standing: deriveStanding(record, now),
    referralReason: record.referralReason,
    previousPathwayId: record.previousPathwayId,
    protocol: { title: record.protocol.title, version: record.protocol.version },
    steps: Object.fromEntries(record.protocol.steps.map(({ key, title }) => [key, title])),
    health: {
      diagnosis: diagnosesInShort(record),
      allergies: health.allergies ?? "",
      medicines: medicinesInShort(record),
    },
    weight: weight ? { weightKg: weight.weightKg, measuredAt: weight.measuredAt } : null,
    eligibility: eligibilityInForce(record, now),
    consents: { given: [...new Set(given)], missing },
    scores: completeScores(record, "phq-9").map(({ score, submittedAt }) => ({ score, at: submittedAt })),
    team: careTeamAt(record, now).map(({ name, role }) => ({ name, role })),
    visits: record.visits.map(({ id, stepKey, startsAt, cancelled }) => ({ id, stepKey, startsAt, cancelled })),
    doses: record.doses.map((dose) => ({
      ...{ id: dose.id, visitId: dose.visitId, givenAt: dose.givenAt },
      ...{ doseMg: givenMg(record, dose), mgPerKg: givenMgPerKg(record, dose) },
    })),
    notes: record.notes,
    events: record.events,
    isCheckpointNeeded: checkpointState(record).state === "needed",
    hasLetter: record.letters.length > 0,
  };
}
