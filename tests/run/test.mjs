// `npm test`: everything that must be true before a change is shared. `npm test -- end-to-end` runs only the steps whose name contains
// the words given. Brings what it needs: packages, the Prisma client, a build, a throwaway PostgreSQL server, Chromium.
import { spawnSync } from "node:child_process";
import { INSTALL, installIsCurrent, installSucceeded } from "../../lib/platform/start/installed.mjs";
import { root, runSteps } from "./run-steps.mjs";

if (!installIsCurrent()) {
  const { status } = spawnSync("npm", INSTALL, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
  installSucceeded();
}
const { generateClient } = await import("../../lib/platform/start/generate-client.mjs");
const { problem } = generateClient();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
const { build, endToEnd, fastTests, integrationTests, staticSteps } = await import("./steps.mjs");

const wanted = process.argv.slice(2).join(" ");
const groups = [[...staticSteps, ...fastTests], [build, ...integrationTests], [endToEnd]];
await runSteps(groups.map((group) => group.filter(({ name }) => name === "build" || name.includes(wanted))));
