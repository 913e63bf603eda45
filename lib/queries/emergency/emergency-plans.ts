import { listPlacesWithPlans, type PlaceWithPlans } from "@/lib/db/emergency-plans";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type { PlaceWithPlans };

export type EmergencyPlace = Omit<PlaceWithPlans, "plans"> & { plan: PlaceWithPlans["plans"][number] | null };

/** Every place with its plans, newest first. */
export const emergencyPlans = defineQuery({
  name: "emergency-plans",
  permission: "emergency-plan:view",
  load: (tx, _input: null): Promise<PlaceWithPlans[]> => listPlacesWithPlans(tx),
  shows: () => NAMES_ONLY,
});

/** The plan in force at the place of one visit. Says nothing of the patient: the session page that shows it is what is logged. */
export const emergencyPlanOfVisit = defineQuery({
  name: "emergency-plan-of-visit",
  permission: "emergency-plan:view",
  load: async (tx, { visitId }: { visitId: string }): Promise<EmergencyPlace | undefined> => {
    const [place] = await listPlacesWithPlans(tx, { visitId });
    return place && { id: place.id, name: place.name, address: place.address, plan: place.plans[0] ?? null };
  },
  shows: () => NAMES_ONLY,
});
