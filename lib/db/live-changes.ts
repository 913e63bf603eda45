import type { Unlisten } from "@/lib/db/notifications";
import type { Database } from "@/lib/db/open-database";
import type { Tx } from "@/lib/db/unit-of-work";

/** Where every write on a pathway is told: its id, a space, its new version. */
export const PATHWAY_CHANGED = "forlop_changed";

export type Watcher = {
  changed: (version: number) => void;
  /** Nothing more will be heard: watch anew, and look for what was missed. */
  lost: () => void;
};

/** One ear for the whole process, and who in it wants to know about which pathway. */
class LiveChanges {
  readonly #watchers = new Map<string, Set<Watcher>>();
  #listening: Promise<Unlisten> | undefined;

  constructor(private readonly db: Database) {}

  async watch(pathwayId: string, watcher: Watcher): Promise<() => void> {
    this.#listening ??= this.db.listen(PATHWAY_CHANGED, this.#heard, this.#lost);
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = undefined;
      throw error;
    }
    const watchers = this.#watchers.get(pathwayId) ?? new Set();
    this.#watchers.set(pathwayId, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#watchers.get(pathwayId) === watchers) this.#watchers.delete(pathwayId);
    };
  }

  readonly #heard = (payload: string): void => {
    const [pathwayId = "", version] = payload.split(" ");
    for (const watcher of this.#watchers.get(pathwayId) ?? []) watcher.changed(Number(version));
  };

  readonly #lost = (): void => {
    this.#listening = undefined;
    const deaf = [...this.#watchers.values()].flatMap((watchers) => [...watchers]);
    this.#watchers.clear();
    for (const watcher of deaf) watcher.lost();
  };
}

const ears = new WeakMap<Database, LiveChanges>();

/** Hears of every write on a pathway from now on, whichever process made it; answers how to stop. Throws when the database cannot be listened to. */
export function watchPathway(db: Database, pathwayId: string, watcher: Watcher): Promise<() => void> {
  const ear = ears.get(db) ?? new LiveChanges(db);
  ears.set(db, ear);
  return ear.watch(pathwayId, watcher);
}

export type LiveSession = {
  pathwayId: string;
  /** Of the pathway: every write raises it. */
  version: number;
  /** The patient has gone home, or the visit is cancelled: nobody follows it live any more. */
  isOver: boolean;
};

/** How far the record of a session has come, when this person may see it. */
export async function findLiveSession(tx: Tx, visitId: string): Promise<LiveSession | undefined> {
  const visit = await tx.visit.findUnique({
    where: { id: visitId },
    select: { pathwayId: true, cancelledAt: true, pathway: { select: { version: true } } },
    relationLoadStrategy: "join",
  });
  if (visit === null) return undefined;
  const wentHome = await tx.sessionDischarge.count({ where: { visitId } });
  const { pathwayId, pathway, cancelledAt } = visit;
  return { pathwayId, version: pathway.version, isOver: cancelledAt !== null || wentHome > 0 };
}
