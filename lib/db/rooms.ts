import { calendarDateOf, dateColumnOf, oneOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { ClinicRoom } from "@/lib/domain/booking/capacity";
import type { ClinicLocation, KeptRoom } from "@/lib/domain/booking/change-places";
import { EQUIPMENT } from "@/lib/domain/protocol/protocol.schema";

export const ROOM_KINDS = ["consultation", "treatment"] as const;
export type Room = { id: string; name: string; kind: (typeof ROOM_KINDS)[number]; location: string };

/** Every room with its place, by place and name. */
export async function listRooms(tx: Tx): Promise<Room[]> {
  return (await listClinicRooms(tx)).map(({ id, name, kind, location }) => ({ id, name, kind, location }));
}

/** Every room with everything that times are given from, by place and name. */
export async function listClinicRooms(tx: Tx): Promise<ClinicRoom[]> {
  const rows = await tx.room.findMany({
    include: { location: true },
    orderBy: [{ location: { name: "asc" } }, { name: "asc" }],
  });
  return rows.map(toClinicRoom);
}

/** One room, or undefined. */
export async function findRoom(tx: Tx, id: string): Promise<ClinicRoom | undefined> {
  const row = await tx.room.findUnique({ where: { id }, include: { location: true } });
  return row ? toClinicRoom(row) : undefined;
}

/** Every place of the clinic, by name. */
export async function listLocations(tx: Tx): Promise<ClinicLocation[]> {
  return tx.location.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true, address: true } });
}

/** A new place. `false`: another of that name was made in the same moment. */
export async function insertLocation(
  tx: Tx,
  location: ClinicLocation,
  _permit: Permit<"capacity:edit">,
): Promise<boolean> {
  return (await tx.location.createMany({ data: [location], skipDuplicates: true })).count === 1;
}

/** A new room. `false`: another of that name was made at the place in the same moment. */
export async function insertRoom(tx: Tx, room: KeptRoom, _permit: Permit<"capacity:edit">): Promise<boolean> {
  const { id, locationId, ...changing } = room;
  const { count } = await tx.room.createMany({
    data: [{ id, locationId, ...columnsOf(changing) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** What a room is called, has, and when it can be used. The audit keeps what it was before. */
export async function saveRoom(tx: Tx, room: KeptRoom, _permit: Permit<"capacity:edit">): Promise<void> {
  await tx.room.updateMany({ where: { id: room.id }, data: columnsOf(room) });
}

function columnsOf({ name, kind, equipment, openFrom, openUntil }: Omit<KeptRoom, "id" | "locationId">) {
  return {
    ...{ name, kind, equipment: [...equipment] },
    openFrom: openFrom === null ? null : dateColumnOf(openFrom),
    openUntil: openUntil === null ? null : dateColumnOf(openUntil),
  };
}

function toClinicRoom(row: {
  id: string;
  name: string;
  kind: string;
  locationId: string;
  equipment: string[];
  openFrom: Date | null;
  openUntil: Date | null;
  location: { name: string };
}): ClinicRoom {
  const { id, name, locationId } = row;
  return {
    ...{ id, name, locationId },
    kind: oneOf(ROOM_KINDS, row.kind),
    location: row.location.name,
    equipment: row.equipment.map((item) => oneOf(EQUIPMENT, item)),
    openFrom: row.openFrom && calendarDateOf(row.openFrom),
    openUntil: row.openUntil && calendarDateOf(row.openUntil),
  };
}
