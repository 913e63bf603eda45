import { existsSync } from "node:fs";
import { expect, it } from "vitest";

it.each([
  ".",
  "app",
  "components",
  "lib/domain",
  "lib/commands",
  "lib/queries",
  "lib/db",
  "lib/auth",
  "lib/platform",
  "lib/content",
  "lib/letters",
  "prisma",
  "public",
  "tests",
])("%s has a README that says what lives there", (folder) => {
  expect(existsSync(`${folder}/README.md`)).toBe(true);
});
