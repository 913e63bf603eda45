import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { NodeFS } from "@electric-sql/pglite/nodefs";

// PGlite starts PostgreSQL with fsync off (-F): a power cut could lose what the app has acknowledged. Here fsync is on, by the one
// method that the WebAssembly build carries through to Node, and the mounted folder gets the fsync operation that it lacks.
const DURABLE_START = [...PGlite.defaultStartParams.filter((param) => param !== "-F"), "-c", "wal_sync_method=fsync"];

const extensions = { btree_gist };

/** An embedded PostgreSQL in memory: for tests and for comparing schemas. Gone when closed. `template` is a dump of another one. */
export async function openInMemory(template?: Blob): Promise<PGlite> {
  return PGlite.create({ extensions, ...(template === undefined ? {} : { loadDataDir: template }) });
}

/**
 * Opens the embedded PostgreSQL of a data folder, creating it at the first start. The caller holds the folder's lock.
 * A first start that is killed half-way leaves only a folder with another name, removed at the next start.
 */
export async function openInFolder(dataDir: string): Promise<PGlite> {
  const folder = path.join(/* turbopackIgnore: true */ dataDir, "postgres");
  if (!existsSync(folder)) await initialise(dataDir, folder);
  return openDurably(folder);
}

async function initialise(dataDir: string, folder: string): Promise<void> {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith("postgres.new"))
      rmSync(path.join(/* turbopackIgnore: true */ dataDir, name), { recursive: true, force: true });
  }
  const fresh = `${folder}.new`;
  const pg = await openDurably(fresh);
  await pg.exec("CHECKPOINT");
  await pg.close();
  renameSync(fresh, folder);
  syncFolder(dataDir);
}

async function openDurably(folder: string): Promise<PGlite> {
  return PGlite.create({ fs: new DurableNodeFs(folder), extensions, startParams: DURABLE_START });
}

type EmscriptenStream = { nfd?: number; node: object };
type NodeFsModule = {
  NODEFS?: { stream_ops: { fsync?: (stream: EmscriptenStream) => number }; realPath(node: object): string };
};

/** The folder on disk as PostgreSQL's own, where fsync reaches the disk. */
class DurableNodeFs extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS["init"]>[1]): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = (module: NodeFsModule) => {
      const nodeFs = module.NODEFS;
      if (nodeFs === undefined)
        throw new Error("PGlite has changed: no NODEFS to make durable. Read lib/db/open-embedded.ts.");
      nodeFs.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined) syncFolder(nodeFs.realPath(stream.node));
        else fdatasyncSync(stream.nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
