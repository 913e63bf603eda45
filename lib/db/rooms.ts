import { oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";

export const ROOM_KINDS = ["consultation", "treatment"] as const;
export type Room = { id: string; name: string; kind: (typeof ROOM_KINDS)[number]; location: string };

/** Every room with its place, by place and name. */
export async function listRooms(tx: Tx): Promise<Room[]> {
  const rows = await tx.room.findMany({
    include: { location: true },
    orderBy: [{ location: { name: "asc" } }, { name: "asc" }],
  });
  return rows.map(({ id, name, kind, location }) => ({
    id,
    name,
    kind: oneOf(ROOM_KINDS, kind),
    location: location.name,
  }));
}

/** One room, or undefined. */
export async function findRoom(tx: Tx, id: string): Promise<Room | undefined> {
  const row = await tx.room.findUnique({ where: { id }, include: { location: true } });
  return row
    ? { id: row.id, name: row.name, kind: oneOf(ROOM_KINDS, row.kind), location: row.location.name }
    : undefined;
}
