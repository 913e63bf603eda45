import "server-only";
import type { AuthOptions } from "next-auth";
import * as credentialsModule from "next-auth/providers/credentials";
import { clientAddress } from "@/lib/auth/client-address";
import { commonJsDefault } from "@/lib/auth/commonjs-default";
import { cookieNames, secureCookies } from "@/lib/auth/session-cookie";
import { signIn } from "@/lib/auth/verify-credentials";
import { unsafeEndSession } from "@/lib/db/auth-sessions";
import { clinicNow } from "@/lib/db/clinic-clock";
import { getDatabase } from "@/lib/db/database";
import { SESSION_LIMITS } from "@/lib/domain/access/session-limits";
import { systemClock } from "@/lib/platform/clock";
import { authSecret, requireEnv } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

const MAX_AGE_SECONDS = SESSION_LIMITS.absoluteHours * 60 * 60;
const cookieOptions = { sameSite: "lax", httpOnly: true, path: "/" } as const;

/** next-auth's settings: one provider, a token that holds a session id, and redirects that never leave this site. */
export function authOptions(): AuthOptions {
  const secure = secureCookies();
  const names = cookieNames(secure);
  return {
    secret: authSecret(requireEnv()),
    useSecureCookies: secure,
    cookies: {
      sessionToken: { name: names.session, options: { ...cookieOptions, secure } },
      csrfToken: { name: names.csrf, options: { ...cookieOptions, secure } },
    },
    session: { strategy: "jwt", maxAge: MAX_AGE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
    providers: [
      credentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async (given, request) => {
          const headers: Record<string, string | undefined> = request.headers ?? {};
          const db = await getDatabase();
          const result = await signIn(
            db,
            {
              email: given?.email,
              password: given?.password,
              address: clientAddress(headers["x-forwarded-for"]),
              userAgent: headers["user-agent"] ?? "",
            },
            { at: systemClock.now(), clinicNow: await clinicNow(db), secret: authSecret(requireEnv()) },
          );
          if (result.ok) return { id: result.value.sessionId };
          if (result.refusal.kind === "wait") throw new Error(`wait-${result.refusal.minutes}`);
          return null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => {
        const sub = (user as { id: string } | undefined)?.id ?? token.sub;
        return sub === undefined ? {} : { sub };
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => (/^\/(?![/\\])/.test(url) ? url : "/"),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sub !== undefined) await unsafeEndSession(await getDatabase(), token.sub, systemClock.now());
      },
    },
    logger: {
      error: (code) => log.error({ code }, "next-auth"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

const credentialsProvider = commonJsDefault(credentialsModule);
