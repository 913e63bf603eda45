import type { Database } from "@/lib/db/open-database";
import { dateColumnOf } from "@/lib/db/row-mapping";
import type { CalendarDate } from "@/lib/domain/calendar";
import { type Protocol, ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

/**
 * Gives the clinic the versions that the program comes with and that it lacks: a protocol it has never had, and a newer version of one whose
 * newest is still as shipped. A clinic that has approved a version of its own keeps it. Courses under way stay on the version that they began with;
 * only new ones begin on the newest. Unsafe: it runs at the start, before anybody is there to permit it. Answers how many were added.
 */
export async function unsafeAddShippedProtocols(
  db: Database,
  shipped: readonly Protocol[],
  today: CalendarDate,
): Promise<number> {
  const stored = await db.prisma.protocol.findMany({
    select: { id: true, key: true, version: true, approvedBy: true },
    orderBy: { version: "asc" },
  });
  const lacking = shipped.filter(({ key, version, approvedBy }) => {
    const newest = stored.findLast((one) => one.key === key);
    return !newest || (newest.version < version && newest.approvedBy === approvedBy);
  });
  const { count } = await db.prisma.protocol.createMany({
    data: lacking.map(({ id, key, version, approvedBy, approvedOn: _shippedOn, ...definition }) => ({
      ...{ id, key, version, approvedBy, approvedOn: dateColumnOf(today) },
      definition: ProtocolDefinition.parse(definition),
    })),
    skipDuplicates: true,
  });
  return count;
}
