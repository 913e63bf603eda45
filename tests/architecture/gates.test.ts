import { describe, expect, it } from "vitest";
import { sourceFiles } from "@/tests/architecture/source-files";

/** Pages that anybody may open: the front door, the way in, and the demo (absent in production). Every other page says who may, in its first statement. */
const PUBLIC =
  /^app\/((\(public\)\/(.+\/)?)|(sign-in|signed-out|activate|no-access|demo|kiosk|kiosk\/done)\/)page\.tsx$|^app\/page\.tsx$/;

/** Route handlers and server actions that do not go through runAction, and why. */
const NOT_THROUGH_RUN_ACTION: Record<string, string> = {
  "app/api/auth/[...nextauth]/route.ts": "next-auth's own handler; it runs no command",
  "app/feeds/[secret]/route.ts":
    "a calendar program has no session: the secret in the address says whose calendar it is",
  "app/live/sessions/[visitId]/route.ts":
    "says only that something changed; asks the session's own query, and again while it lasts (tests/integration/live)",
  "app/live/charting/route.ts":
    "runs the forms' own actions for what was charted without contact (tests/integration/charting)",
  "app/_actions/save-draft.ts": "runs its command itself: a draft has no sentence to say",
  "app/_actions/set-language.ts": "also for visitors; runs its command itself and answers nothing",
  "app/kiosk/actions.ts":
    "whoever types a code acts as a visitor, also on a tablet where somebody is signed in; counts the try itself",
  "app/kiosk/end/route.ts": "ends the caller's own sitting on the clinic's tablet",
  "app/demo/actions.ts": "sets the demonstration's clock; does not exist in production",
  "app/_actions/sign-out.ts": "ends the caller's own session",
};

const pages = sourceFiles("app").filter(({ path }) => path.endsWith("/page.tsx"));
const doors = sourceFiles("app").filter(
  ({ path, text }) => path.endsWith("/route.ts") || /^\s*["']use server["']/.test(text.replace(/^(\s*\/\/.*\n)+/, "")),
);

/** The first statement of the page's default export. */
function firstStatement(text: string): string {
  const body = text.slice(text.search(/export default async function/));
  return (
    body
      .slice(body.search(/\)(: Promise<[^>]*>)? \{\s/))
      .replace(/^\)[^{]*\{\s*/, "")
      .split(";")[0] ?? ""
  );
}

describe("every page is gated by itself, whatever its layout does", () => {
  it.each(pages.filter(({ path }) => !PUBLIC.test(path)))("$path first asks who you are", ({ text }) => {
    expect(firstStatement(text)).toMatch(/await (requireRole|requireActor|requireTabletSitting)\(/);
  });

  it.each(pages)("$path is rendered on the server", ({ text }) => {
    expect(text).not.toMatch(/^["']use client["']/m);
  });
});

describe("every write from the browser goes one way", () => {
  it.each(doors.filter(({ path }) => !(path in NOT_THROUGH_RUN_ACTION)))("$path goes through runAction", ({ text }) => {
    expect(text).toMatch(/\brunAction\(|\b(pause|resume)Course\(|\btakeForm\(|\brequire(Role|Actor)\(/);
  });

  it("has no exception on the list that is gone", () => {
    const paths = doors.map(({ path }) => path);
    expect(Object.keys(NOT_THROUGH_RUN_ACTION).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
