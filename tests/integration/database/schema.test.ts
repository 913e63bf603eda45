import { expect, test } from "vitest";
import { schemaDrift } from "@/lib/db/migrate";

test("schema.prisma and the migrations agree", async () => {
  expect(await schemaDrift()).toBeNull();
});
