import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unsafeAsSystem } from "@/lib/db/unit-of-work";
import { listWaitingEntries } from "@/lib/db/waiting-list";
import { clinicDaysBetween } from "@/lib/domain/calendar";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { offerCandidate, presentVisit } from "@/lib/domain/waiting-list/offer-candidate";
import type { WaitingEntry } from "@/lib/domain/waiting-list/waiting-list.schema";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type WaitingRow = WaitingEntry & {
  patientName: string;
  title: ProtocolStep["title"];
  waitedDays: number;
  presentAt: Date | null;
  /** A gate is closed, or the step is done or under way: no time can be offered now. Which gate is not the list's to say. */
  isHeldBack: boolean;
};

export type WaitingListPage = { now: Date; rows: WaitingRow[] };

/** Everybody who waits for an earlier time, in the order in which they are asked, with what they were offered. */
export const waitingListPage = defineQuery({
  name: "waiting-list-page",
  permission: "waiting-list:manage",
  load: async (tx, _input: null, { now }): Promise<WaitingListPage> => {
    const rows: WaitingRow[] = [];
    const why = "whether a time may be offered depends on the whole record; only yes or no is shown";
    for (const entry of await listWaitingEntries(tx, { endedAt: null })) {
      const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, entry.pathwayId));
      if (!record) continue;
      const blockedUserIds = await unsafeListBlockedUserIds(tx, record.patient.id);
      const step = record.protocol.steps.find(({ key }) => key === entry.stepKey);
      rows.push({
        ...entry,
        patientName: record.patient.name,
        title: step?.title ?? { nb: entry.stepKey, en: entry.stepKey },
        waitedDays: clinicDaysBetween(entry.addedAt, now),
        presentAt: presentVisit(record, entry.stepKey, now)?.startsAt ?? null,
        isHeldBack: offerCandidate(entry, record, { blockedUserIds, claims: [] }, now) === null,
      });
    }
    return { now, rows };
  },
  shows: () => NAMES_ONLY,
});
