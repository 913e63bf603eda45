// The server process: Next and the database in one, because the embedded PostgreSQL belongs to one process. Next runs
// instrumentation.ts before its first request; that opens, migrates and fills the database and leaves its outcome in `globalThis`
// (bring-up-clinic.ts). Nobody is let in before.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import next from "next";
import { contentSecurityPolicy } from "./content-security-policy.mjs";
import { signInTable } from "./sign-in-table.mjs";

const dev = process.env.NODE_ENV === "development";
const port = Number(process.env.PORT ?? 3000);
const address = `http://localhost:${port}`;
if ((process.env.FORLOP_ENVIRONMENT ?? (process.env.DATABASE_URL ? "production" : "demo")) !== "production")
  process.env.NEXTAUTH_URL ??= address;
const firstRequest = randomBytes(16).toString("hex");

/** @typedef {{ problem?: string, close?: () => Promise<void>, demo?: import("./sign-in-table.mjs").Demo }} Outcome */
/** @returns {Outcome | undefined} */
const outcome = () => /** @type {Record<symbol, any>} */ (globalThis)[Symbol.for("forlop.start")];

/** @type {import("node:http").RequestListener | undefined} */
let handle;

/** @type {import("node:http").RequestListener} */
function receive(request, response) {
  if (handle === undefined || (outcome()?.close === undefined && request.headers["x-forlop-first"] !== firstRequest)) {
    response.writeHead(503, { "Retry-After": "2", "Content-Type": "text/plain; charset=utf-8" });
    response.end("Forløp starter. Prøv igjen om litt.\nForløp is starting. Try again in a moment.\n");
    return;
  }
  // Next reads the nonce out of the request's own header and gives it to its scripts.
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), dev);
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
  // A page does not know its own address; the gate (lib/auth/require.ts) needs it to bring people back after sign-in. Never taken from outside.
  request.headers["x-forlop-path"] = request.url ?? "/";
  handle(request, response);
}

/**
 * @param {number} code
 * @param {string} [sentence]
 */
async function end(code, sentence) {
  if (sentence !== undefined) console.error(sentence);
  await outcome()?.close?.();
  process.exit(code);
}

const server = createServer(receive);
server.on("error", (error) => {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE";
  void end(1, taken ? `Port ${port} is in use by another program.` : String(error));
});

let stopping = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    server.close(() => void end(0));
    server.closeIdleConnections();
    // Open live streams would hold the door for ever.
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });

server.listen(port, async () => {
  const app = next({ dev, dir: process.cwd(), hostname: "localhost", port });
  await app.prepare();
  handle = app.getRequestHandler();
  // A file, not a page: nothing is rendered before it is known whether the clinic is up.
  await fetch(`http://127.0.0.1:${port}/icon.svg`, { headers: { "x-forlop-first": firstRequest } });
  const { problem, demo } = outcome() ?? { problem: "Forløp could not start: the server was never prepared." };
  if (problem !== undefined) return end(1, problem);
  console.log(`\nForløp is running at ${address}\n`);
  if (demo !== undefined) console.log(signInTable(demo));
});
