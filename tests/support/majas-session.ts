import type { Database } from "@/lib/db/open-database";
import type { Journey } from "@/prisma/journey";
import { PHQ9, STORIES } from "@/prisma/stories";
import { type SessionStory, stocked, treated } from "@/prisma/treatment";

export type MajasSession = { maja: Journey; ids: { pathwayId: string; visitId: string } };

/** Maja's first session, 17 December at ten, dose at 10.20 when the story comes so far: 72 kg, 0.75 mg/kg into muscle, a clinic with ampoules. */
export async function majasSession(
  db: Database,
  story: Partial<SessionStory> & Pick<SessionStory, "until">,
): Promise<MajasSession> {
  await stocked(db);
  const maja = await STORIES.maja(db);
  await maja.prepared("preparation-1");
  await maja.prepared("preparation-2");
  await maja.scheduled("session-1", "2026-12-17", "10:00", "2026-12-10");
  await treated(maja, "session-1", { weightKg: 72, mgPerKg: 0.75, phq9: PHQ9.moderate, ...story });
  return { maja, ids: { pathwayId: maja.pathwayId, visitId: maja.visitOf("session-1").id } };
}
