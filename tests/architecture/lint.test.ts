import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { root } from "@/tests/architecture/source-files";

// The lint holds the architecture; this proves that the lint holds. Each bad file exists only here. Rules that need types are left out
// because a file that is not on disk has none.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBrokenBy(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}/${filePath}` });
  return [...new Set((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message))];
}

// Put together here so that a search of the project for such words finds only real ones.
const words = {
  unfinished: ["to", "do"].join(""),
  off: ["eslint", "disable"].join("-"),
  passOver: ["sk", "ip"].join(""),
  sleep: ["wait", "For", "Timeout"].join(""),
};

const LAYERS = "boundaries/dependencies";
const SYNTAX = "no-restricted-syntax";

describe("the layers", () => {
  it.each([
    [
      "the domain knows no framework",
      "lib/domain/probe.ts",
      `import { useState } from "react"; export const x = useState;`,
    ],
    [
      "the domain reads no files",
      "lib/domain/probe.ts",
      `import { readFileSync } from "node:fs"; export const x = readFileSync;`,
    ],
    [
      "the domain knows no other layer",
      "lib/domain/probe.ts",
      `import { log } from "@/lib/platform/log"; export const x = log;`,
    ],
    [
      "commands do not know Prisma",
      "lib/commands/probe.ts",
      `import { PrismaClient } from "@prisma/client"; export const x = PrismaClient;`,
    ],
    [
      "commands do not know the generated client",
      "lib/commands/probe.ts",
      `import { PrismaClient } from "@/lib/generated/prisma/client"; export const x = PrismaClient;`,
    ],
    [
      "commands do not know the web",
      "lib/commands/probe.ts",
      `import { headers } from "next/headers"; export const x = headers;`,
    ],
    [
      "commands do not call queries",
      "lib/commands/probe.ts",
      `import { defineQuery } from "@/lib/queries/define-query"; export const x = defineQuery;`,
    ],
    [
      "queries do not call commands",
      "lib/queries/probe.ts",
      `import { defineCommand } from "@/lib/commands/define-command"; export const x = defineCommand;`,
    ],
    [
      "the database layer does not call commands",
      "lib/db/probe.ts",
      `import { defineCommand } from "@/lib/commands/define-command"; export const x = defineCommand;`,
    ],
    [
      "components call no command",
      "components/probe.tsx",
      `import { defineCommand } from "@/lib/commands/define-command"; export const x = defineCommand;`,
    ],
    [
      "components open no database",
      "components/probe.tsx",
      `import { getDatabase } from "@/lib/db/database"; export const x = getDatabase;`,
    ],
    [
      "components/ui knows nothing clinical",
      "components/ui/probe.tsx",
      `import { ok } from "@/lib/domain/result"; export const x = ok;`,
    ],
    [
      "pages do not reach past commands and queries",
      "app/probe.tsx",
      `import { getDatabase } from "@/lib/db/database"; export const x = getDatabase;`,
    ],
    [
      "product code does not use test code",
      "lib/commands/probe.ts",
      `import { root } from "@/tests/architecture/source-files"; export const x = root;`,
    ],
  ])("%s", async (_rule, file, code) => {
    expect(await rulesBrokenBy(file, code)).toContain(LAYERS);
  });

  it("lets the domain use zod and date-fns", async () => {
    const code = `import { addDays } from "date-fns"; import { TZDate } from "@date-fns/tz"; import { z } from "zod"; export const x = [addDays, TZDate, z];`;
    expect(await rulesBrokenBy("lib/domain/probe.ts", code)).toEqual([]);
  });

  it("knows every folder: a file outside the layers is an error", async () => {
    expect(await rulesBrokenBy("lib/elsewhere/probe.ts", "export const x = 1;")).toContain(
      "boundaries/no-unknown-files",
    );
  });
});

describe("the domain is pure", () => {
  it.each([
    ["new Date()", "export const x = () => new Date();"],
    ["Date()", "export const x = () => Date();"],
    ["Date.now", "export const x = () => Date.now();"],
    ["Math.random", "export const x = () => Math.random();"],
    ["async", "export async function x() { return 1; }"],
    ["await", "export const x = await y;"],
  ])("has no %s", async (_what, code) => {
    expect(await rulesBrokenBy("lib/domain/probe.ts", code)).toContain(SYNTAX);
  });

  it("reads neither environment nor network", async () => {
    expect(await rulesBrokenBy("lib/domain/probe.ts", "export const x = [process, fetch];")).toContain(
      "no-restricted-globals",
    );
  });
});

describe("names and files", () => {
  it.each(["lib/db/dose-utils.ts", "lib/services/dose.ts", "components/index.tsx", "lib/domain/DoseOrder.ts"])(
    "refuses %s",
    async (file) => {
      expect(await rulesBrokenBy(file, "export const x = 1;")).toContain("names/file-name");
    },
  );

  it("has no barrels and no default exports in lib", async () => {
    expect(await rulesBrokenBy("lib/domain/probe.ts", `export * from "./result";`)).toContain(SYNTAX);
    expect(await rulesBrokenBy("lib/domain/probe.ts", `export { ok } from "./result";`)).toContain(SYNTAX);
    expect(await rulesBrokenBy("lib/domain/probe.ts", "const x = 1; export default x;")).toContain(SYNTAX);
  });

  it("keeps a command under 150 lines", async () => {
    const long = Array.from({ length: 151 }, (_, line) => `export const x${line} = 1;`).join("\n");
    expect(await rulesBrokenBy("lib/commands/probe.ts", long)).toContain("max-lines");
  });
});

describe("nothing is silenced", () => {
  it("has no any and no unfinished business", async () => {
    expect(await rulesBrokenBy("lib/db/probe.ts", "export const x: any = 1;")).toContain(
      "@typescript-eslint/no-explicit-any",
    );
    expect(await rulesBrokenBy("lib/db/probe.ts", `// ${words.unfinished} later\nexport const x = 1;`)).toContain(
      "no-warning-comments",
    );
  });

  it("does not listen to comments that switch rules off", async () => {
    const code = `/* ${words.off} */\nexport const x: any = 1;`;
    expect(await rulesBrokenBy("lib/db/probe.ts", code)).toContain("@typescript-eslint/no-explicit-any");
  });

  it("has no skipped tests and no tests that wait for time", async () => {
    expect(await rulesBrokenBy("tests/unit/probe.test.ts", `it.${words.passOver}("x", () => {});`)).toContain(SYNTAX);
    expect(await rulesBrokenBy("tests/e2e/probe.spec.ts", `await page.${words.sleep}(5);`)).toContain(SYNTAX);
  });
});
