import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

export const ENVIRONMENTS = ["demo", "test", "production"] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** The validated environment of this process. `databaseUrl: null` means the embedded database in `dataDir`. */
export type Env = {
  environment: Environment;
  databaseUrl: string | null;
  dataDir: string;
  port: number;
  authSecret: string | null;
  publicUrl: string;
  /** Where mail and SMS leave the house; null: what would have been sent stays in the outbox, visible. */
  smtp: { url: string; from: string } | null;
  smsGateway: { url: string; token: string } | null;
};

export type EnvResult = { ok: true; env: Env } | { ok: false; problems: string[] };

type Source = Readonly<Record<string, string | undefined>>;

const filled = (value: string | undefined) => (value === undefined || value.trim() === "" ? undefined : value.trim());

const isPostgresUrl = (value: string) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);

/** Whether a host is this machine itself. */
export const isLoopback = (hostname: string) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

const isSafePublicUrl = (value: string) => {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
};

const isSmtpUrl = (value: string) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol);
const isMailSender = (value: string) => /^([^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value);

const envSchema = z.object({
  environment: z.enum(ENVIRONMENTS, {
    error: "FORLOP_ENVIRONMENT must be demo, test or production.",
  }),
  databaseUrl: z
    .string()
    .refine(isPostgresUrl, {
      error: "DATABASE_URL must be a PostgreSQL address, such as postgresql://user:password@host:5432/forlop.",
    })
    .optional(),
  dataDir: z.string(),
  port: z.coerce
    .number({ error: "PORT must be a whole number between 1 and 65535." })
    .int({ error: "PORT must be a whole number between 1 and 65535." })
    .min(1, { error: "PORT must be a whole number between 1 and 65535." })
    .max(65_535, { error: "PORT must be a whole number between 1 and 65535." }),
  authSecret: z.string().min(32, { error: "NEXTAUTH_SECRET must be at least 32 characters long." }).optional(),
  publicUrl: z
    .string()
    .refine(isSafePublicUrl, { error: "NEXTAUTH_URL must be an https address (http only for localhost)." })
    .optional(),
  smtpUrl: z
    .string()
    .refine(isSmtpUrl, {
      error: "SMTP_URL must be a mail server's address, such as smtps://user:password@mail.example.no.",
    })
    .optional(),
  mailFrom: z
    .string()
    .refine(isMailSender, { error: "MAIL_FROM must be an e-mail address, or a name and <address@example.no>." })
    .optional(),
  smsGatewayUrl: z
    .string()
    .refine(isSafePublicUrl, { error: "SMS_GATEWAY_URL must be an https address (http only for localhost)." })
    .optional(),
  smsGatewayToken: z.string().optional(),
});

/**
 * Reads the whole environment at once: either every setting, or a sentence for each that is missing or wrong.
 * Without FORLOP_ENVIRONMENT it is production when DATABASE_URL is set and demo otherwise, so a real server never
 * shows demo data because a variable was forgotten.
 */
export function readEnv(source: Source): EnvResult {
  const databaseUrl = filled(source.DATABASE_URL);
  const settings = {
    environment: filled(source.FORLOP_ENVIRONMENT) ?? (databaseUrl === undefined ? "demo" : "production"),
    databaseUrl,
    dataDir: path.resolve(/* turbopackIgnore: true */ filled(source.FORLOP_DATA_DIR) ?? ".data"),
    port: filled(source.PORT) ?? "3000",
    authSecret: filled(source.NEXTAUTH_SECRET),
    publicUrl: filled(source.NEXTAUTH_URL),
    smtpUrl: filled(source.SMTP_URL),
    mailFrom: filled(source.MAIL_FROM),
    smsGatewayUrl: filled(source.SMS_GATEWAY_URL),
    smsGatewayToken: filled(source.SMS_GATEWAY_TOKEN),
  };
  const parsed = envSchema.safeParse(settings);
  const problems = parsed.error?.issues.map((issue) => issue.message) ?? [];
  if (settings.environment === "production") problems.push(...missingInProduction(settings));
  problems.push(...halfOfAPair(settings));
  if (!parsed.success || problems.length > 0) return { ok: false, problems: [...new Set(problems)] };
  const { environment, dataDir, port, databaseUrl: url = null, authSecret = null, publicUrl } = parsed.data;
  const { smtpUrl, mailFrom, smsGatewayUrl, smsGatewayToken } = parsed.data;
  return {
    ok: true,
    env: {
      ...{ environment, dataDir, port, databaseUrl: url, authSecret },
      publicUrl: publicUrl ?? `http://localhost:${port}`,
      smtp: smtpUrl !== undefined && mailFrom !== undefined ? { url: smtpUrl, from: mailFrom } : null,
      smsGateway:
        smsGatewayUrl !== undefined && smsGatewayToken !== undefined
          ? { url: smsGatewayUrl, token: smsGatewayToken }
          : null,
    },
  };
}

/** The environment of this process, for the parts that run after the start program has validated it. Throws with every problem. */
export function requireEnv(source: Source = process.env): Env {
  const result = readEnv(source);
  if (!result.ok) throw new Error(`The environment is not complete:\n- ${result.problems.join("\n- ")}`);
  return result.env;
}

/** The secret that signs sessions. Outside production one is made at first use and kept in the data folder, so that sign-ins survive a restart. */
export function authSecret(env: Env): string {
  if (env.authSecret !== null) return env.authSecret;
  if (env.environment === "production") throw new Error("NEXTAUTH_SECRET is missing.");
  const file = path.join(/* turbopackIgnore: true */ env.dataDir, "session-secret");
  mkdirSync(env.dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(48).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}

function missingInProduction(settings: {
  databaseUrl: string | undefined;
  authSecret: string | undefined;
  publicUrl: string | undefined;
}): string[] {
  const problems: string[] = [];
  if (settings.databaseUrl === undefined)
    problems.push("DATABASE_URL is missing: the address of the PostgreSQL server.");
  if (settings.authSecret === undefined) {
    problems.push("NEXTAUTH_SECRET is missing: at least 32 random characters, the same on every server.");
  }
  if (settings.publicUrl === undefined) problems.push("NEXTAUTH_URL is missing: the public https address of the site.");
  return problems;
}

type Outward = Record<"smtpUrl" | "mailFrom" | "smsGatewayUrl" | "smsGatewayToken", string | undefined>;

function halfOfAPair({ smtpUrl, mailFrom, smsGatewayUrl, smsGatewayToken }: Outward): string[] {
  const problems: string[] = [];
  if (smtpUrl !== undefined && mailFrom === undefined)
    problems.push("MAIL_FROM is missing: the address that mail through SMTP_URL comes from.");
  if (mailFrom !== undefined && smtpUrl === undefined)
    problems.push("SMTP_URL is missing: the mail server that sends for MAIL_FROM.");
  if (smsGatewayUrl !== undefined && smsGatewayToken === undefined)
    problems.push("SMS_GATEWAY_TOKEN is missing: what SMS_GATEWAY_URL knows this clinic by.");
  if (smsGatewayToken !== undefined && smsGatewayUrl === undefined)
    problems.push("SMS_GATEWAY_URL is missing: the gateway that SMS_GATEWAY_TOKEN belongs to.");
  return problems;
}
