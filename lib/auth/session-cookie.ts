import { cookies } from "next/headers";
import * as jwt from "next-auth/jwt";
import { authSecret, requireEnv } from "@/lib/platform/env";

// next-auth's token carries one thing: the id of the session row. Everything else about the person is read anew at each request.

/** Whether cookies may only travel over https: everywhere but on the machine itself. */
export function secureCookies(): boolean {
  return requireEnv().publicUrl.startsWith("https://");
}

/** The names next-auth gives its cookies; the secure ones carry the browser's own prefixes. */
export function cookieNames(secure: boolean): { session: string; csrf: string } {
  return {
    session: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    csrf: `${secure ? "__Host-" : ""}next-auth.csrf-token`,
  };
}

/** The session id in this request's cookie; null when there is none or it was not made here. */
export async function sessionIdFromCookie(): Promise<string | null> {
  const token = (await cookies()).get(cookieNames(secureCookies()).session)?.value;
  if (token === undefined) return null;
  return sessionIdIn(token);
}

/** The session id in a token; null when it was not signed here or is too old. */
export async function sessionIdIn(token: string): Promise<string | null> {
  try {
    const decoded = await jwt.decode({ token, secret: authSecret(requireEnv()) });
    return typeof decoded?.sub === "string" ? decoded.sub : null;
  } catch {
    return null; // forged, cut off, or signed with another secret: the same as no cookie
  }
}

/** The form token that next-auth has given this browser, or null before it has. */
export async function csrfTokenFromCookie(): Promise<string | null> {
  const value = (await cookies()).get(cookieNames(secureCookies()).csrf)?.value;
  return value?.split("|")[0] ?? null;
}

/** Puts a session into this browser that was not opened through next-auth, under the same name and the same seal. */
export async function setSessionCookie(sessionId: string, maxAgeSeconds: number): Promise<void> {
  const secure = secureCookies();
  const token = await jwt.encode({
    token: { sub: sessionId },
    secret: authSecret(requireEnv()),
    maxAge: maxAgeSeconds,
  });
  (await cookies()).set(cookieNames(secure).session, token, {
    ...{ maxAge: maxAgeSeconds, path: "/", sameSite: "lax", httpOnly: true, secure },
  });
}

/** Ends the sign-in in this browser. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: cookieNames(secureCookies()).session, path: "/", secure: secureCookies() });
}
