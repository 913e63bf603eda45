import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";
import { MONDAY, registered, useClinic, written } from "@/tests/support/clinic";
import { actAs, setClinicClock, turnedBy } from "@/tests/security/request";

/** Open to visitors by their nature, with why. */
const FOR_VISITORS: Record<string, string> = {
  "_actions/set-language.ts": "a language is chosen before anybody signs in",
  "_actions/sign-out.ts": "ends whatever sign-in there is",
  "activate/actions.ts": "an account is activated before anybody can sign in",
  "(public)/contact/actions.ts": "the call-back form of the front door",
  "kiosk/actions.ts": "whoever has a code opens the clinic's tablet",
  "demo/actions.ts": "does not exist in production",
};

type Action = (...given: FormData[]) => Promise<{ status?: string } | undefined>;

const app = path.join(process.cwd(), "app");
const files = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && /^\s*["']use server["']/.test(readFileSync(path.join(app, file), "utf8")))
  .sort();

async function actionsOf(file: string): Promise<[string, Action][]> {
  const exported = (await import(/* @vite-ignore */ path.join(app, file))) as Record<string, unknown>;
  return Object.entries(exported).filter((entry): entry is [string, Action] => typeof entry[1] === "function");
}

const actions = (
  await Promise.all(
    files.map(async (file) => (await actionsOf(file)).map(([name, action]) => ({ file, name, action }))),
  )
).flat();
const guarded = actions.filter(({ file }) => !(file in FOR_VISITORS));

const clinic = useClinic();
const users: Record<Role, string> = {
  patient: "",
  doctor: STAFF.doctor.userId,
  psychologist: STAFF.psychologist.userId,
  nurse: STAFF.nurse.userId,
  lead: STAFF.lead.userId,
};
beforeAll(async () => {
  await setClinicClock(clinic.db, MONDAY);
  users.patient = (await registered(clinic.db, PATIENTS.eva)).userId;
});

const empty = () => [new FormData(), new FormData()];

it("finds the actions", () => {
  expect(guarded.length).toBeGreaterThan(6);
});

/** On the clinic's tablet nobody signs in: it says that the sitting is over instead. */
const saysThatItIsOver = (file: string) => file === "kiosk/forms/actions.ts";

describe.each(guarded)("$file $name", ({ file, action }) => {
  it("writes nothing for somebody signed out, and says that they are", async () => {
    await actAs(clinic.db, null);
    const before = await written(clinic.db);
    const answer: { status?: string; turned?: unknown } = {};
    answer.turned = await turnedBy(async () => Object.assign(answer, await action(...empty())));
    if (answer.turned === undefined) expect(answer.status).toBe(saysThatItIsOver(file) ? "refused" : "signed-out");
    else expect(answer.turned).toMatchObject({ to: expect.stringMatching(/^\/sign-in/) as string });
    expect(await written(clinic.db)).toEqual(before);
  });

  it("writes nothing for anybody who fills in nothing", async () => {
    const before = await written(clinic.db);
    for (const role of ROLES) {
      await actAs(clinic.db, users[role]);
      await turnedBy(async () => expect((await action(...empty()))?.status).not.toBe("saved"));
    }
    expect(await written(clinic.db)).toEqual(before);
  });
});
