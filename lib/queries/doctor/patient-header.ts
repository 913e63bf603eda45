import { loadPathwayRecord } from "@/lib/db/pathways";
import type { Tx } from "@/lib/db/unit-of-work";
import type { CalendarDate } from "@/lib/domain/calendar";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import type { FlagLevel, PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** Whose record this is: on every clinical page. */
export type PatientHeader = {
  pathwayId: string;
  patientId: string;
  name: string;
  birthDate: CalendarDate;
  openFlags: FlagLevel[];
  now: Date;
};

export function headerOf(record: PathwayRecord, now: Date): PatientHeader {
  const { id, name, birthDate } = record.patient;
  return {
    ...{ pathwayId: record.id, patientId: id, name, birthDate, now },
    openFlags: openFlags(record).map(({ level }) => level),
  };
}

/** The record under the doctor's own row-level security, and what is shown of it. */
export async function showRecord<View>(
  tx: Tx,
  pathwayId: string,
  show: (record: PathwayRecord) => View | undefined,
): Promise<View | undefined> {
  const record = await loadPathwayRecord(tx, pathwayId);
  return record && show(record);
}
