import { describe, expect, it } from "vitest";
import { sourceFiles, textOf } from "@/tests/architecture/source-files";

// A refusal that no test names is a promise nobody has checked.
const refusals = sourceFiles("lib/domain").flatMap(({ path, text }) =>
  [...text.matchAll(/export type \w*Refusal\b[^=]*=([\s\S]*?);\n(?=\n|export|\/\*\*|$)/g)].flatMap(([, union = ""]) =>
    [...union.matchAll(/kind:\s*"([a-z0-9-]+)"/g)].map(([, kind = ""]) => ({ path, kind })),
  ),
);
const tests = ["tests/unit", "tests/integration", "tests/security"].map(textOf).join("\n");

describe("every refusal of the domain is named in a test", () => {
  it.each(refusals)("$kind ($path)", ({ kind }) => {
    expect(tests.includes(`"${kind}"`)).toBe(true);
  });
});
