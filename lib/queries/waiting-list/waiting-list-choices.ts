import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { listLocations } from "@/lib/db/rooms";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import { listWaitingEntries } from "@/lib/db/waiting-list";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { blockersOfWaiting } from "@/lib/domain/waiting-list/add-to-waiting-list";
import { presentVisit } from "@/lib/domain/waiting-list/offer-candidate";
import { defineQuery } from "@/lib/queries/define-query";

export type WaitingListChoices = {
  now: Date;
  pathwayId: string;
  patient: { id: string; name: string; birthDate: CalendarDate };
  /** The steps that can be had earlier: booked or to be booked, past every gate, not waited for yet. */
  steps: { key: string; title: ProtocolStep["title"]; presentAt: Date | null }[];
  /** What the patient waits for already. */
  waiting: ProtocolStep["title"][];
  places: { id: string; name: string }[];
};

/** What a patient can be put on the waiting list for. */
export const waitingListChoices = defineQuery({
  name: "waiting-list-choices",
  permission: "waiting-list:manage",
  load: async (tx, { pathwayId }: { pathwayId: string }, { now }): Promise<WaitingListChoices | undefined> => {
    if (!(await findPathwayId(tx, pathwayId))) return undefined;
    const why = "whether a step may be booked depends on the whole record; only the answer is shown";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, pathwayId));
    if (!record) return undefined;
    const entries = (await listWaitingEntries(tx, { pathwayId })).filter(({ ended }) => ended === null);
    const { id, name, birthDate } = record.patient;
    const isWaitedFor = (key: string) => entries.some(({ stepKey }) => stepKey === key);
    return {
      ...{ now, pathwayId },
      patient: { id, name, birthDate },
      steps: record.protocol.steps
        .filter(({ key }) => !isWaitedFor(key) && blockersOfWaiting(record, key, now).length === 0)
        .map(({ key, title }) => ({ key, title, presentAt: presentVisit(record, key, now)?.startsAt ?? null })),
      waiting: record.protocol.steps.filter(({ key }) => isWaitedFor(key)).map(({ title }) => title),
      places: (await listLocations(tx)).map((place) => ({ id: place.id, name: place.name })),
    };
  },
  shows: ({ patient }) => [{ patientId: patient.id, information: ["name-and-birth-date", "visits"] }],
});
