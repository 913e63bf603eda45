import { describe, expect, it } from "vitest";
import { sourceFiles, textOf } from "@/tests/architecture/source-files";

const DEFINES = /define(Pathway)?Command(<[^(]*>)?\(/;
const commands = sourceFiles("lib/commands").filter(
  ({ path, text }) => !path.startsWith("lib/commands/define-") && DEFINES.test(text),
);
const integrationTests = textOf("tests/integration");

describe("every command", () => {
  it.each(commands)("$path has an integration test that runs it", ({ path }) => {
    expect(integrationTests.includes(`@/${path.replace(/\.ts$/, "")}"`)).toBe(true);
  });

  it.each(commands)("$path is called what its file is called", ({ path, text }) => {
    const file = path.split("/").at(-1)?.replace(/\.ts$/, "") ?? "";
    expect(text).toContain(`name: "${file}"`);
  });
});

describe("what goes on record", () => {
  const exported = sourceFiles("lib/db").flatMap(({ text }) =>
    [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name = ""]) => ({ name })),
  );

  it("is never updated or deleted: lib/db exports no such function, but for drafts, which are nobody's record", () => {
    const names = exported
      .map(({ name }) => name)
      .filter((name) => /^(update|delete|remove|overwrite|upsert)/i.test(name));
    expect(names).toEqual(["deleteDraft"]);
  });
});
