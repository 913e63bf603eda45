// `npm start`: from whatever state the clone is in to a running clinic. Uses nothing but Node until everything is installed.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildIsCurrent, buildStarts, buildSucceeded } from "./build-stamp.mjs";
import { checkDataFolder, checkNodeVersion, checkPort, Refused } from "./preflight.mjs";
import { INSTALL, installIsCurrent, installSucceeded, root } from "./installed.mjs";

const dev = process.argv.includes("--dev");
const buildOnly = process.argv.includes("--build-only");

/**
 * One line that says what happens and, when it is done, how long it took.
 * @param {string} title
 * @param {() => void} work
 */
function step(title, work) {
  process.stdout.write(`${title} … `);
  const startedAt = performance.now();
  work();
  process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (result.status !== 0)
    throw new Refused(`\n${result.stdout ?? ""}${result.stderr ?? ""}\n${command} ${args.join(" ")} did not succeed.`);
}

async function main() {
  checkNodeVersion();
  const port = buildOnly ? 0 : await checkPort();
  if (!buildOnly) checkDataFolder();
  if (!installIsCurrent()) {
    step("Installing packages", () => run("npm", INSTALL));
    installSucceeded();
  }
  const { generateClient } = await import("./generate-client.mjs");
  const generated = generateClient();
  if (generated.problem) throw new Refused(generated.problem);
  if (!dev && !buildIsCurrent()) {
    step("Building (about a minute, only after changes)", () => {
      buildStarts();
      run(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "build"], {
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
      });
      buildSucceeded();
    });
  }
  if (!buildOnly) serve(port);
}

/** @param {number} port */
function serve(port) {
  const server = spawn(process.execPath, ["--enable-source-maps", path.join(root, "lib/platform/start/serve.mjs")], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      PORT: String(port),
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
