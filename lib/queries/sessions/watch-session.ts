import { watchPathway, type Watcher } from "@/lib/db/live-changes";
import type { Database } from "@/lib/db/open-database";

/**
 * Hears of every write on the pathway that the caller was just shown by `session-version`: that something changed and the new version, never
 * what. Not a query: nothing is read, and it lasts.
 */
export function watchSession(db: Database, pathwayId: string, watcher: Watcher): Promise<() => void> {
  return watchPathway(db, pathwayId, watcher);
}
