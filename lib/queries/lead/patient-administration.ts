import { listClinicalStaff } from "@/lib/db/care-team";
import { findPatientContact, type PatientContact } from "@/lib/db/patients";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { findReminderChoices, type ReminderChoices } from "@/lib/db/reminder-choices";
import { listStandings, type StandingRow } from "@/lib/db/standings";
import type { StaffMember } from "@/lib/domain/care-team/compose-care-team";
import type { CareTeamMember, Visit } from "@/lib/domain/pathway/pathway-record";
import { loadVisitsInDoubt, type VisitInDoubt } from "@/lib/queries/capacity/visits-in-doubt";
import { defineQuery } from "@/lib/queries/define-query";

export type PatientAdministration = {
  now: Date;
  pathwayId: string;
  patient: PatientContact & { name: string; birthDate: string };
  protocol: { id: string; title: { nb: string; en: string }; version: number; approvedBy: string; approvedOn: string };
  steps: { key: string; title: { nb: string; en: string } }[];
  startedAt: Date;
  previousPathwayId: string | null;
  standing: StandingRow;
  careTeam: CareTeamMember[];
  staff: StaffMember[];
  visits: Visit[];
  /** Booked visits of the course that cannot stand. */
  doubts: VisitInDoubt[];
  reminders: ReminderChoices;
};

/** What the clinic lead administers of one course: who, when, with whom. Row-level security gives this role no clinical rows to leave out. */
export const patientAdministration = defineQuery({
  name: "patient-administration",
  permission: "pathway:view-administration",
  load: async (tx, { pathwayId }: { pathwayId: string }, { now }): Promise<PatientAdministration | undefined> => {
    const record = await loadPathwayRecord(tx, pathwayId);
    const [standing] = await listStandings(tx, now, { pathwayId });
    if (!record || !standing) return undefined;
    const contact = await findPatientContact(tx, record.patient.id);
    if (!contact) return undefined;
    const { id, title, version, approvedBy, approvedOn, steps } = record.protocol;
    return {
      ...{ now, pathwayId, standing },
      patient: { ...contact, name: record.patient.name, birthDate: record.patient.birthDate },
      protocol: { id, title, version, approvedBy, approvedOn },
      steps: steps.map((step) => ({ key: step.key, title: step.title })),
      startedAt: record.startedAt,
      previousPathwayId: record.previousPathwayId,
      careTeam: record.careTeam,
      staff: await listClinicalStaff(tx, now),
      visits: record.visits,
      doubts: await loadVisitsInDoubt(tx, now, { pathwayId }),
      reminders: await findReminderChoices(tx, record.patient.id),
    };
  },
  shows: ({ patient }) => [
    { patientId: patient.id, information: ["name-and-birth-date", "contact", "journey", "care-team", "visits"] },
  ],
});
