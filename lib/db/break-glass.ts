import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";

export type GlassBroken = { id: string; patientId: string; reason: string; openedAt: Date; expiresAt: Date };

/** A record is opened outside the care team, for a written reason and a few hours. */
export async function insertBreakGlass(
  tx: Tx,
  opening: GlassBroken,
  permit: Permit<"access:break-glass">,
): Promise<void> {
  await tx.breakGlass.createMany({ data: [{ ...opening, userId: permit.actor.userId }] });
}

export type BreakGlassRow = GlassBroken & { userId: string };

/** Every opening outside the care team that the actor may see (a patient: their own record's; the lead: all), newest first. */
export function listBreakGlass(
  tx: Tx,
  by: { patientId?: string },
  _permit: Permit<"access:view-own-log"> | Permit<"access:review">,
): Promise<BreakGlassRow[]> {
  return tx.breakGlass.findMany({ where: by, orderBy: { openedAt: "desc" }, take: 200 });
}
