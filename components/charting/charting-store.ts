import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What may be charted without contact: each is a command of the same name, and harmless when it arrives twice. */
export const CHARTED_COMMANDS = [
  ...(["record-vitals", "acknowledge-alert", "record-alert-step"] as const),
  ...(["mark-phase", "give-signal", "clear-signal", "record-touch", "write-process-note"] as const),
  ...(["record-adverse-event", "start-emergency", "record-emergency-entry"] as const),
] as const;
export type ChartedCommand = (typeof CHARTED_COMMANDS)[number];

/** One thing that was charted and that the clinic may not have had. */
export type ChartedEntry = {
  /** The command's id, made here: what arrives twice is one. */
  id: string;
  userId: string;
  userName: string;
  visitId: string;
  command: ChartedCommand;
  values: Record<string, unknown>;
  /** What it is, for whoever charted it. */
  label: string;
  /** On the clinic's clock. */
  happenedAt: string;
  /** What this device's own clock showed. */
  deviceAt: string;
  /** The clinic has said no, and why; null while it waits. */
  refused: string | null;
};

/** The browser's keeping of what is charted, or one that a test makes. Everything is kept before its promise is fulfilled. */
export type ChartingStore = {
  add(entry: ChartedEntry): Promise<void>;
  /** Everybody's, in the order in which it was charted. */
  all(): Promise<ChartedEntry[]>;
  markRefused(id: string, sentence: string | null): Promise<void>;
  remove(id: string): Promise<void>;
};

interface ChartingSchema extends DBSchema {
  entries: { key: number; value: ChartedEntry; indexes: { id: string } };
}

const NAME = "forlop-charting";

/** Opens the store of this browser; throws where the browser keeps nothing. */
export async function openChartingStore(): Promise<ChartingStore> {
  const db = await openDB<ChartingSchema>(NAME, 1, {
    upgrade(made) {
      made.createObjectStore("entries", { autoIncrement: true }).createIndex("id", "id", { unique: true });
    },
  });
  // Asks the browser not to throw it away when room is short.
  if ("storage" in navigator) void navigator.storage.persist().catch(() => false);
  return {
    add: (entry) => write(db, (entries) => entries.add(entry)),
    all: () => db.getAll("entries"),
    markRefused: (id, refused) =>
      write(db, async (entries) => {
        const cursor = await entries.index("id").openCursor(id);
        if (cursor) await cursor.update({ ...cursor.value, refused });
      }),
    remove: (id) =>
      write(db, async (entries) => {
        const key = await entries.index("id").getKey(id);
        if (key !== undefined) await entries.delete(key);
      }),
  };
}

type Entries = ReturnType<ReturnType<typeof begin>["objectStore"]>;
const begin = (db: IDBPDatabase<ChartingSchema>) => db.transaction("entries", "readwrite", { durability: "strict" });

/** On the disk, not only on its way there: a tab that is killed or a tablet that runs dry in the next moment has lost nothing. */
async function write(db: IDBPDatabase<ChartingSchema>, work: (entries: Entries) => Promise<unknown>): Promise<void> {
  const transaction = begin(db);
  await Promise.all([work(transaction.objectStore("entries")), transaction.done]);
}
