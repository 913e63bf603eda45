import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import {
  type EmergencyPlan,
  EmergencyPlanContent,
  type SaveEmergencyPlanInput,
} from "@/lib/domain/emergency/emergency-plan.schema";

/** A place with its address and every version of its plan, newest first. Empty: nobody has written one. */
export type PlaceWithPlans = { id: string; name: string; address: string; plans: EmergencyPlan[] };

/** Every place of the clinic with its plans, by name; or the place of one visit. */
export async function listPlacesWithPlans(tx: Tx, of?: { visitId: string }): Promise<PlaceWithPlans[]> {
  const places = await tx.location.findMany({
    ...(of && { where: { rooms: { some: { visits: { some: { id: of.visitId } } } } } }),
    orderBy: { name: "asc" },
    select: { id: true, name: true, address: true },
  });
  const rows = await tx.emergencyPlan.findMany({
    where: { locationId: { in: places.map(({ id }) => id) } },
    orderBy: [{ validFrom: "desc" }, { id: "desc" }],
  });
  const names = await namesOf(tx, [...new Set(rows.map(({ approvedById }) => approvedById))]);
  return places.map((place) => ({
    ...place,
    plans: rows
      .filter(({ locationId }) => locationId === place.id)
      .map(({ id, content, validFrom, approvedById }) => ({
        ...{ ...EmergencyPlanContent.parse(content), id, validFrom },
        approvedBy: names.get(approvedById) ?? "–",
      })),
  }));
}

/** Store a new version of a place's plan; those before it stay. */
export async function insertEmergencyPlan(
  tx: Tx,
  { commandId, locationId, meetAt, doctorPhone, numbers, steps, equipmentAt }: SaveEmergencyPlanInput,
  permit: Permit<"emergency-plan:edit">,
  now: Date,
): Promise<void> {
  const content = { meetAt, doctorPhone, numbers, steps, equipmentAt };
  await tx.emergencyPlan.create({
    data: { id: commandId, locationId, content, validFrom: now, approvedById: permit.actor.userId },
  });
}

async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
