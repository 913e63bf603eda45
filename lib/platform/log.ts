import pino from "pino";

/** What never reaches a log line, wherever in the object it stands. */
const SECRET_FIELDS = [
  "password",
  "passwordHash",
  "nationalId",
  "secret",
  "token",
  "code",
  "codeHash",
  "cookie",
  "authorization",
  "name",
  "phone",
  "email",
  "message",
  "content",
  "payload",
  "answers",
];

const redactedPaths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** The server's log: ids and kinds, never names or health. `err` carries an exception. */
export const log = pino({
  level: process.env.FORLOP_LOG_LEVEL ?? (process.env.FORLOP_ENVIRONMENT === "test" ? "silent" : "info"),
  base: null,
  redact: { paths: redactedPaths, censor: "[hidden]" },
  serializers: {
    // Pino's own serializer would print `message`; a database's message may quote the row it refused, so only its kind is kept.
    err: (error: unknown) =>
      error instanceof Error
        ? { type: error.name, stack: error.stack?.split("\n").slice(1, 6).join("\n") }
        : { type: typeof error },
  },
});
