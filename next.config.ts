import type { NextConfig } from "next";

// The content security policy carries a nonce per request and is therefore set by lib/platform/start/serve.ts.
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

// What was charted without contact outlives its writer's sign-in: while the browser says that some waits (components/charting/unsent-mark.ts), the page itself
// forgets everything else.
const nothingUnsent = { type: "cookie", key: "forlop-unsent" } as const;

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/adapter-pg",
    "@prisma/schema-engine-wasm",
    "@node-rs/argon2",
    "pg",
    "pg-boss",
    "nodemailer",
    "pino",
  ],
  // While developing, the framework would print what forms send: health, and the password of the second person.
  logging: { serverFunctions: false },
  // `npm run check` type-checks the whole project once; the build does not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: securityHeaders },
      // Whoever signs out leaves nothing behind in the tab: unfinished text is on the server. Patients' answers that have not reached it stay.
      {
        source: "/signed-out",
        missing: [{ type: "query", key: "patient" }, nothingUnsent],
        headers: [{ key: "Clear-Site-Data", value: '"storage"' }],
      },
      // The clinic's tablet goes from hand to hand.
      { source: "/kiosk", missing: [nothingUnsent], headers: [{ key: "Clear-Site-Data", value: '"storage"' }] },
      { source: "/kiosk/done", missing: [nothingUnsent], headers: [{ key: "Clear-Site-Data", value: '"storage"' }] },
    ]),
};

export default config;
