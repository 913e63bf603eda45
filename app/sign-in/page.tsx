import { redirect } from "next/navigation";
import { PublicFrame } from "@/app/_pages/public-frame";
import { unsentWords } from "@/app/_pages/unsent-words";
import { UnsentNotice } from "@/components/charting/unsent-notice";
import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { currentLocale } from "@/lib/auth/current-locale";
import { currentActor } from "@/lib/auth/require";
import { csrfTokenFromCookie } from "@/lib/auth/session-cookie";
import { signInWords } from "@/lib/content/words/sign-in";
import type { Locale } from "@/lib/domain/access/actor";
import { localPath, START_PAGE } from "@/lib/domain/access/role-period";

type Search = { from?: string; refused?: string; cookies?: string; activated?: string };

export async function generateMetadata({ searchParams }: { searchParams: Promise<Search> }) {
  const words = signInWords[await currentLocale()];
  const { refused } = await searchParams;
  return { title: refused === undefined ? words.title : `${words.refusedTitle} · ${words.title}` };
}

/** A plain form, posted to next-auth by the browser itself: it works before any script has come, and without any. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { from, refused, cookies, activated } = await searchParams;
  const back = localPath(from);
  const actor = await currentActor();
  if (actor) redirect(back ?? START_PAGE[actor.role]);
  const locale = await currentLocale();
  const words = signInWords[locale];
  const csrfToken = await csrfTokenFromCookie();
  const query = back === null ? "" : `?${new URLSearchParams({ from: back }).toString()}`;
  // next-auth gives this browser its form token first, and sends it back here.
  if (csrfToken === null && cookies === undefined) {
    const state = { ...(back !== null && { from: back }), ...(activated !== undefined && { activated }) };
    redirect(`/api/auth/signin?${new URLSearchParams(state).toString()}`);
  }
  const refusal = refusalSentence(refused, locale);
  return (
    <PublicFrame>
      <div className="mx-auto max-w-md">
        <Heading level={1} look="display">
          {words.title}
        </Heading>
        <p className="mt-3 text-ink-soft">{words.intro}</p>
        <div className="mt-6 space-y-6">
          <UnsentNotice words={unsentWords(locale)} />
          {refusal !== undefined && (
            <div id="refusal" role="alert">
              <Notice tone="warning" title={words.refusedTitle}>
                {refusal}
              </Notice>
            </div>
          )}
          {activated !== undefined && refusal === undefined && <Notice tone="success" title={words.activated} />}
          {csrfToken === null ? (
            <Notice tone="warning" title={words.cookiesTitle}>
              {words.cookies}
            </Notice>
          ) : (
            <form method="post" action={`/api/auth/callback/credentials${query}`} className="space-y-6">
              <input type="hidden" name="csrfToken" value={csrfToken} />
              <input type="hidden" name="callbackUrl" value={`/sign-in${query}`} />
              <NativeField
                name="email"
                type="email"
                label={words.email}
                autoComplete="username"
                describedBy={refusal && "refusal"}
              />
              <NativeField name="password" type="password" label={words.password} autoComplete="current-password" />
              <Button type="submit" variant="primary">
                {words.submit}
              </Button>
            </form>
          )}
        </div>
        <section className="mt-12 border-t border-line pt-5 text-ink-soft">
          <Heading level={2} look="minor" className="text-ink">
            {words.firstTimeTitle}
          </Heading>
          <p className="mt-1">
            {words.firstTime} <Link href="/activate">{words.firstTimeLink}</Link>.
          </p>
          <p className="mt-2">{words.forgotten}</p>
        </section>
      </div>
    </PublicFrame>
  );
}

/** One sentence for every failure that concerns an account; only waiting and a stale page are told apart. */
function refusalSentence(refused: string | undefined, locale: Locale): string | undefined {
  const words = signInWords[locale];
  if (refused === undefined) return undefined;
  const minutes = /^wait-(\d{1,3})$/.exec(refused)?.[1];
  if (minutes !== undefined) return words.wait(Number(minutes));
  return refused === "CredentialsSignin" ? words.wrong : words.again;
}
