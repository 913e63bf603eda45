import { expect, it } from "vitest";
import { unsafeAddShippedProtocols } from "@/lib/db/shipped-protocols";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { newId } from "@/lib/platform/ids";
import { useTestDatabase } from "@/tests/support/database";

// The versions that come with the program, in clinics of different ages: the tests follow each other.

const opened = useTestDatabase();
const stored = async () =>
  (await opened.db.prisma.protocol.findMany({ orderBy: [{ key: "asc" }, { version: "asc" }] })).map(
    ({ key, version }) => `${key} ${version}`,
  );
const add = (shipped = SHIPPED_PROTOCOLS) => unsafeAddShippedProtocols(opened.db, shipped, "2026-12-01");
const next = SHIPPED_PROTOCOLS.map((protocol) => ({ ...protocol, id: newId(), version: protocol.version + 1 }));

it("a clinic that has none gets every shipped protocol, once", async () => {
  expect(await add()).toBe(4);
  expect(await stored()).toEqual(["iv-series 2", "kap-4 2", "kare 2", "maintenance 2"]);
  expect(await add()).toBe(0);
});

it("a newer shipped version stands beside the older, which courses under way keep", async () => {
  const before = await opened.db.prisma.protocol.findFirstOrThrow({ where: { key: "kap-4", version: 2 } });
  expect(await add(next.filter(({ key }) => key === "kap-4"))).toBe(1);
  expect(await stored()).toEqual(["iv-series 2", "kap-4 2", "kap-4 3", "kare 2", "maintenance 2"]);
  expect(await opened.db.prisma.protocol.findUniqueOrThrow({ where: { id: before.id } })).toEqual(before);
  expect(await add()).toBe(0);
});

it("a clinic that has approved a version of its own keeps it", async () => {
  const { definition } = await opened.db.prisma.protocol.findFirstOrThrow({ where: { key: "kare" } });
  await opened.db.prisma.protocol.create({
    data: {
      ...{ id: newId(), key: "kare", version: 3, approvedBy: "Marte Lien", approvedOn: new Date("2026-12-01") },
      definition: definition ?? {},
    },
  });
  const later = next.map((protocol) => ({ ...protocol, id: newId(), version: 9 }));
  await add(later);
  expect((await stored()).filter((line) => line.startsWith("kare"))).toEqual(["kare 2", "kare 3"]);
});
