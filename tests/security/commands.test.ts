import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, ROLES, type SignedInActor, SYSTEM, visitor } from "@/lib/domain/access/actor";
import { ON_CLINIC_TABLET, PERMISSIONS } from "@/lib/domain/access/policy";
import { newId } from "@/lib/platform/ids";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { everyCommand, type FoundCommand } from "@/tests/security/every-command";
import { sampleInput } from "@/tests/security/sample-input";
import { addStaff } from "@/tests/support/database-rows";
import { expectNothingWritten, MONDAY, registered, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const commands = await everyCommand();

/** Commands whose input cannot be guessed from the schema: what to fill in. */
const FIELDS: Record<string, unknown> = {
  skippedReason: "",
  time: "10:00",
  callTime: "10:00",
  signature: "Ola Nordmann",
  date: "2026-11-09",
  code: "F33.2",
  atcCode: "N06AB10",
  startsAt: "2026-11-09T09:00:00.000Z",
  startedAt: MONDAY,
};

let strangers: Record<SignedInActor["role"], SignedInActor>;
let pathwayId: string;

async function patient(persona: PatientPersona) {
  const { patientId, userId, pathwayId: course } = await registered(clinic.db, persona);
  const actor: SignedInActor = { userId, name: persona.name, role: "patient", patientId, locale: "nb" };
  return { actor, course };
}

beforeAll(async () => {
  const { db } = clinic;
  pathwayId = (await patient(PATIENTS.ola)).course;
  strangers = {
    patient: (await patient(PATIENTS.eva)).actor,
    doctor: actorOf("secondDoctor"),
    psychologist: actorOf("secondPsychologist"),
    nurse: await addStaff(db, "Frank Vikar", "nurse"),
    lead: actorOf("lead"),
  };
});

const everybody = (): Actor[] => [visitor("nb"), SYSTEM, ...ROLES.map((role) => strangers[role])];
const may = ({ command }: FoundCommand, actor: Actor) =>
  (PERMISSIONS[command.permission] as readonly string[]).includes(actor.role);

it("finds the commands", () => {
  expect(commands.length).toBeGreaterThan(40);
});

describe("whoever lacks the permission", () => {
  it.each(commands)("$path refuses every other role, whatever is asked, and writes nothing", async (found) => {
    const { db } = clinic;
    await expectNothingWritten(db, async () => {
      for (const actor of everybody().filter((other) => !may(found, other))) {
        const result = await found.command.run({ commandId: newId(), pathwayId }, { actor, db, now: MONDAY });
        expect(result).toEqual({
          ok: false,
          refusal: { kind: "access-refused", permission: found.command.permission },
        });
      }
    });
  });

  it.each(commands)("$path lets somebody do it", (found) => {
    expect(everybody().some((actor) => may(found, actor))).toBe(true);
  });
});

describe("a patient on the clinic's tablet", () => {
  it.each(commands.filter(({ command }) => !ON_CLINIC_TABLET.includes(command.permission)))(
    "$path is refused there, though the patient themself might",
    async ({ command }) => {
      const { db } = clinic;
      const actor: SignedInActor = { ...strangers.patient, limitedTo: "forms" };
      await expectNothingWritten(db, async () => {
        expect(await command.run({ commandId: newId(), pathwayId }, { actor, db, now: MONDAY })).toEqual({
          ...{ ok: false, refusal: { kind: "access-refused", permission: command.permission } },
        });
      });
    },
  );
});

describe("whoever holds the permission", () => {
  it.each(commands)("$path says what is missing when nothing is filled in, and writes nothing", async (found) => {
    const { db } = clinic;
    await expectNothingWritten(db, async () => {
      for (const actor of everybody().filter((other) => may(found, other))) {
        expect(await found.command.run({}, { actor, db, now: MONDAY })).toMatchObject({
          refusal: { kind: "invalid-input" },
        });
      }
    });
  });
});

const onPathways = commands.filter(
  ({ command }) => sampleInput(command.input, { ...FIELDS, pathwayId: newId() })?.pathwayId !== undefined,
);

describe("another patient's record", () => {
  it("is asked for by every command on a course whose input can be made here", () => {
    const namesPathway = commands.filter(({ command }) =>
      command.input.safeParse({ commandId: newId() }).error?.issues.some(({ path }) => path[0] === "pathwayId"),
    );
    expect(namesPathway.filter((found) => !onPathways.includes(found)).map(({ path }) => path)).toEqual([]);
    expect(onPathways.length).toBeGreaterThan(25);
  });

  it.each(onPathways)(
    "$path does not find it for staff outside the care team or for another patient",
    async (found) => {
      const { db } = clinic;
      await expectNothingWritten(db, async () => {
        for (const actor of everybody().filter(
          (other) => may(found, other) && other.role !== "lead" && other !== SYSTEM,
        )) {
          const input = sampleInput(found.command.input, { ...FIELDS, pathwayId });
          expect([actor.role, await found.command.run(input, { actor, db, now: MONDAY })]).toEqual([
            actor.role,
            { ok: false, refusal: { kind: "not-found" } },
          ]);
        }
      });
    },
  );
});
