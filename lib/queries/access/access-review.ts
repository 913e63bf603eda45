import { namesOf, patientNamesOf } from "@/lib/db/access-log-views";
import { listBlocks } from "@/lib/db/blocked-employees";
import { listBreakGlass } from "@/lib/db/break-glass";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** For the clinic lead: every record opened outside the care team, newest first, and every block in force. */
export const accessReview = defineQuery({
  name: "access-review",
  permission: "access:review",
  load: async (tx, _input: Record<string, never>, { permit, now }) => {
    const openings = await listBreakGlass(tx, {}, permit);
    const blocks = await listBlocks(tx, {}, permit);
    const staff = await namesOf(
      tx,
      [...openings, ...blocks].map(({ userId }) => userId),
    );
    const patients = await patientNamesOf(
      tx,
      [...openings, ...blocks].map(({ patientId }) => patientId),
    );
    const named = <Row extends { userId: string; patientId: string }>(row: Row) => ({
      ...row,
      staffName: staff.get(row.userId) ?? "–",
      patientName: patients.get(row.patientId) ?? "–",
    });
    return {
      openings: openings.map((opening) => ({ ...named(opening), openNow: opening.expiresAt > now })),
      blocks: blocks.map(named),
    };
  },
  shows: () => NAMES_ONLY,
});
