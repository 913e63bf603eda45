import "server-only";
import type { NextRequest } from "next/server";
import * as nextAuthModule from "next-auth";
import { commonJsDefault } from "@/lib/auth/commonjs-default";
import { authOptions } from "@/lib/auth/next-auth-options";
import { localPath } from "@/lib/domain/access/role-period";

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (request: NextRequest, context: Context, options: ReturnType<typeof authOptions>) => Promise<Response>;

const nextAuth: Handler = commonJsDefault(nextAuthModule);

/**
 * next-auth's own routes, with its redirects made fit for a plain form: local, 303, and a failed sign-in straight back to the page with the
 * reason (next-auth answers such a form with 401, which no browser follows).
 */
export async function answerAuthRoute(request: NextRequest, context: Context): Promise<Response> {
  const asked = new URL(request.url);
  const answer = await nextAuth(request, context, authOptions());
  const location = answer.headers.get("location");
  if (location === null) return answer;
  const headers = new Headers(answer.headers);
  headers.set("location", destination(asked, new URL(location, asked)));
  return new Response(null, { status: 303, headers });
}

function destination(asked: URL, target: URL): string {
  const from = localPath(asked.searchParams.get("from") ?? undefined);
  const signInPage = (state: Record<string, string>) =>
    `/sign-in?${new URLSearchParams({ ...(from !== null && { from }), ...state }).toString()}`;
  if (asked.pathname === "/api/auth/signin")
    return signInPage({ cookies: "given", ...(asked.searchParams.has("activated") && { activated: "1" }) });
  if (target.pathname === "/api/auth/error")
    return signInPage({ refused: target.searchParams.get("error") ?? "again" });
  if (target.pathname.startsWith("/api/auth/")) return signInPage({ refused: "again" });
  return `${target.pathname}${target.search}`;
}
