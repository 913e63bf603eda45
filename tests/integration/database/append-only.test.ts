import { expect, test } from "vitest";
import { useTestDatabase } from "@/tests/support/database";

const database = useTestDatabase();

test("the database opens", async () => {
  expect(await database.db.prisma.user.count()).toBe(0);
});
