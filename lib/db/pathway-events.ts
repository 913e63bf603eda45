import type { Tx } from "@/lib/db/unit-of-work";
import type { Permission, Permit } from "@/lib/domain/access/policy";
import type { CourseChanged } from "@/lib/domain/course/pause-pathway";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

type CoursePermission = Extract<
  Permission,
  "pathway:pause" | "pathway:resume" | "pathway:end-early" | "pathway:stop-for-safety" | "pathway:close"
>;
type CoursePermit = { [P in CoursePermission]: Permit<P> }[CoursePermission];

/** Store what happened to a course: paused, resumed, ended, stopped, closed. */
export async function insertPathwayEvent(
  tx: Tx,
  record: PathwayRecord,
  change: CourseChanged,
  permit: CoursePermit,
  now: Date,
): Promise<void> {
  await tx.pathwayEvent.create({
    data: {
      ...change,
      ...{ pathwayId: record.id, patientId: record.patient.id, recordedAt: now, recordedById: permit.actor.userId },
    },
  });
}
