import { listOnceNear, listTeamIds, listViews, namesOf } from "@/lib/db/access-log-views";
import { type Employee, listBlocks, unsafeListEmployees } from "@/lib/db/blocked-employees";
import { listBreakGlass } from "@/lib/db/break-glass";
import { type GroupedView, groupViews } from "@/lib/domain/access/group-views";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type NamedView = GroupedView & { name: string };
export type NearEmployee = Employee & { inTeam: boolean; blockedAt: Date | null };

/** A patient's own access log: who has seen what, which emergencies opened the record, and whom they may block or have blocked. */
export const ownAccessLog = defineQuery({
  name: "own-access-log",
  permission: "access:view-own-log",
  load: async (tx, _input: Record<string, never>, { permit, now }) => {
    const { patientId } = permit.actor;
    if (patientId === null) return undefined;
    const views = groupViews(await listViews(tx, patientId, permit));
    const openings = await listBreakGlass(tx, { patientId }, permit);
    const names = await namesOf(tx, [...views.map(({ actorId }) => actorId), ...openings.map(({ userId }) => userId)]);
    const team = await listTeamIds(tx, patientId, now);
    const blocks = await listBlocks(tx, { patientId }, permit);
    const near = await listOnceNear(tx, patientId, permit);
    const employees = await unsafeListEmployees(
      tx,
      [...new Set([...near, ...blocks.map(({ userId }) => userId)])],
      now,
    );
    return {
      views: views.map((view): NamedView => ({ ...view, name: names.get(view.actorId) ?? "–" })),
      openings: openings.map((opening) => ({ ...opening, name: names.get(opening.userId) ?? "–" })),
      employees: employees
        .filter(({ role }) => role !== "lead")
        .map((employee): NearEmployee => ({
          ...employee,
          inTeam: team.has(employee.userId),
          blockedAt: blocks.find(({ userId }) => userId === employee.userId)?.blockedAt ?? null,
        })),
    };
  },
  // One's own looking is not logged as somebody's access.
  shows: () => NAMES_ONLY,
});
