// What can be known to be wrong before anything slow begins. Each refusal is one sentence that says what to do.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { hostname } from "node:os";
import path from "node:path";
import { root } from "./installed.mjs";

const OLDEST_NODE = { major: 20, minor: 19 };
const HEARTBEAT_IS_OLD_AFTER_MS = 30_000;

/** A reason not to start, worded for the person at the keyboard. */
export class Refused extends Error {}

export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor))
    throw new Refused(`Forløp needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer; this is Node ${version}.`);
}

/** @returns {Promise<number>} the port, when it is a port and nobody listens on it */
export async function checkPort(setting = process.env.PORT || "3000") {
  const port = Number(setting);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refused(`PORT is ${setting}, which is not a port: give a whole number between 1 and 65535.`);
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      const why =
        /** @type {NodeJS.ErrnoException} */ (error).code === "EACCES"
          ? "may not be used by this account"
          : "is in use by another program";
      reject(new Refused(`Port ${port} ${why}. Stop that one, or choose another: PORT=${port + 1} npm start.`));
    });
    probe.listen(port, () => probe.close(resolve));
  });
  return port;
}

/** The embedded database's folder can be written to and nobody else has it open. A database server has its own checks. */
export function checkDataFolder(
  databaseUrl = process.env.DATABASE_URL,
  folder = process.env.FORLOP_DATA_DIR || ".data",
) {
  if (databaseUrl) return;
  const dataDir = path.resolve(root, folder);
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    const reason = /** @type {NodeJS.ErrnoException} */ (error).code ?? "unknown reason";
    throw new Refused(
      `The data folder ${dataDir} cannot be written to (${reason}). Give this account access, or set FORLOP_DATA_DIR to another folder.`,
    );
  }
  if (isHeldByAnother(path.join(dataDir, "lock")))
    throw new Refused(
      `The data folder ${dataDir} is in use by another process. Stop that one first, or set FORLOP_DATA_DIR to another folder.`,
    );
}

/**
 * The lock is taken for real when the database opens (lib/db/data-folder-lock.ts); this only saves a wait that would end in a refusal.
 * @param {string} lock
 */
function isHeldByAnother(lock) {
  if (!existsSync(lock)) return false;
  try {
    const owner = JSON.parse(readFileSync(lock, "utf8"));
    if (Date.now() - statSync(lock).mtimeMs > HEARTBEAT_IS_OLD_AFTER_MS) return false;
    if (owner.host !== hostname()) return true;
    process.kill(owner.pid, 0);
    return true;
  } catch {
    return false;
  }
}
