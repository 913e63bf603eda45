import { calendarDateOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import { type Protocol, ProtocolDefinition } from "@/lib/domain/protocol/protocol.schema";

type ProtocolRow = {
  id: string;
  key: string;
  version: number;
  approvedBy: string;
  approvedOn: Date;
  definition: unknown;
};

// A stored protocol version never changes, so a parsed one may be kept for the life of the process.
const parsed = new Map<string, Protocol>();

/** A protocol row as the rules read it; parsed once per version. A definition that does not fit the schema throws. */
export function toProtocol(row: ProtocolRow): Protocol {
  const known = parsed.get(row.id);
  if (known) return known;
  const protocol = {
    ...ProtocolDefinition.parse(row.definition),
    id: row.id,
    key: row.key,
    version: row.version,
    approvedBy: row.approvedBy,
    approvedOn: calendarDateOf(row.approvedOn),
  };
  parsed.set(row.id, protocol);
  return protocol;
}

/** A protocol version that is known to exist; read from the database once in the life of the process. */
export async function getProtocol(tx: Tx, id: string): Promise<Protocol> {
  return parsed.get(id) ?? toProtocol(await tx.protocol.findUniqueOrThrow({ where: { id } }));
}

/** The newest approved version of every protocol. */
export async function listProtocols(tx: Tx): Promise<Protocol[]> {
  const rows = await tx.protocol.findMany({ orderBy: [{ key: "asc" }, { version: "desc" }], distinct: ["key"] });
  return rows.map(toProtocol);
}

/** One protocol version, or undefined. */
export async function findProtocol(tx: Tx, id: string): Promise<Protocol | undefined> {
  const row = await tx.protocol.findUnique({ where: { id } });
  return row ? toProtocol(row) : undefined;
}
