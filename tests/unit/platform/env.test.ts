import { expect, test } from "vitest";
import { readEnv } from "@/lib/platform/env";

const SECRET = "a-secret-of-at-least-thirty-two-characters";
const PRODUCTION = {
  DATABASE_URL: "postgresql://forlop@db:5432/forlop",
  NEXTAUTH_SECRET: SECRET,
  NEXTAUTH_URL: "https://forlop.example.no",
};

test("with nothing configured it is the demo, with the embedded database", () => {
  expect(readEnv({})).toMatchObject({
    ok: true,
    env: { environment: "demo", databaseUrl: null, port: 3000, authSecret: null, publicUrl: "http://localhost:3000" },
  });
});

test("with a database address it is production unless it is said otherwise", () => {
  expect(readEnv(PRODUCTION)).toMatchObject({
    ok: true,
    env: { environment: "production", publicUrl: "https://forlop.example.no" },
  });
  expect(readEnv({ ...PRODUCTION, FORLOP_ENVIRONMENT: "demo" })).toMatchObject({
    ok: true,
    env: { environment: "demo" },
  });
});

test("everything missing in production is named at once", () => {
  expect(readEnv({ FORLOP_ENVIRONMENT: "production" })).toEqual({
    ok: false,
    problems: [
      "DATABASE_URL is missing: the address of the PostgreSQL server.",
      "NEXTAUTH_SECRET is missing: at least 32 random characters, the same on every server.",
      "NEXTAUTH_URL is missing: the public https address of the site.",
    ],
  });
});

test("what is wrong and what is missing come in one list", () => {
  expect(readEnv({ DATABASE_URL: "mysql://db", NEXTAUTH_SECRET: "short", PORT: "99999" })).toEqual({
    ok: false,
    problems: [
      "DATABASE_URL must be a PostgreSQL address, such as postgresql://user:password@host:5432/forlop.",
      "PORT must be a whole number between 1 and 65535.",
      "NEXTAUTH_SECRET must be at least 32 characters long.",
      "NEXTAUTH_URL is missing: the public https address of the site.",
    ],
  });
});

test("a public address without https is accepted for localhost only", () => {
  expect(readEnv({ ...PRODUCTION, NEXTAUTH_URL: "http://localhost:3000" }).ok).toBe(true);
  expect(readEnv({ ...PRODUCTION, NEXTAUTH_URL: "http://forlop.example.no" })).toEqual({
    ok: false,
    problems: ["NEXTAUTH_URL must be an https address (http only for localhost)."],
  });
});

test("an unknown environment is refused, not guessed", () => {
  expect(readEnv({ FORLOP_ENVIRONMENT: "staging" })).toEqual({
    ok: false,
    problems: ["FORLOP_ENVIRONMENT must be demo, test or production."],
  });
});

test("an empty variable counts as missing", () => {
  expect(readEnv({ DATABASE_URL: "  ", PORT: "" })).toMatchObject({
    ok: true,
    env: { environment: "demo", databaseUrl: null, port: 3000 },
  });
});

test("mail and SMS leave the house only when both halves of the setting are there", () => {
  expect(readEnv({})).toMatchObject({ env: { smtp: null, smsGateway: null } });
  const outward = {
    SMTP_URL: "smtps://forlop:secret@mail.example.no",
    MAIL_FROM: "Klinikken <post@example.no>",
    SMS_GATEWAY_URL: "https://sms.example.no/send",
    SMS_GATEWAY_TOKEN: "token",
  };
  expect(readEnv(outward)).toMatchObject({
    env: {
      smtp: { url: "smtps://forlop:secret@mail.example.no", from: "Klinikken <post@example.no>" },
      smsGateway: { url: "https://sms.example.no/send", token: "token" },
    },
  });
  expect(readEnv({ SMTP_URL: outward.SMTP_URL, SMS_GATEWAY_TOKEN: "token" })).toEqual({
    ok: false,
    problems: [
      "MAIL_FROM is missing: the address that mail through SMTP_URL comes from.",
      "SMS_GATEWAY_URL is missing: the gateway that SMS_GATEWAY_TOKEN belongs to.",
    ],
  });
  expect(readEnv({ MAIL_FROM: "post@example.no", SMS_GATEWAY_URL: outward.SMS_GATEWAY_URL })).toEqual({
    ok: false,
    problems: [
      "SMTP_URL is missing: the mail server that sends for MAIL_FROM.",
      "SMS_GATEWAY_TOKEN is missing: what SMS_GATEWAY_URL knows this clinic by.",
    ],
  });
});

test("an address that mail or SMS cannot go to is said at start, not when the first reminder is due", () => {
  expect(
    readEnv({
      ...{ SMTP_URL: "mail.example.no", MAIL_FROM: "Klinikken" },
      ...{ SMS_GATEWAY_URL: "http://sms.example.no", SMS_GATEWAY_TOKEN: "token" },
    }),
  ).toEqual({
    ok: false,
    problems: [
      "SMTP_URL must be a mail server's address, such as smtps://user:password@mail.example.no.",
      "MAIL_FROM must be an e-mail address, or a name and <address@example.no>.",
      "SMS_GATEWAY_URL must be an https address (http only for localhost).",
    ],
  });
});
