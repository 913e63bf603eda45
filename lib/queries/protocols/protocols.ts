import { findProtocol, listProtocols } from "@/lib/db/protocols";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** The newest approved version of every protocol. */
export const protocolList = defineQuery({
  name: "protocol-list",
  permission: "pathway:view-administration",
  load: (tx, _input: null): Promise<Protocol[]> => listProtocols(tx),
  shows: () => NAMES_ONLY,
});

/** One version of a protocol, to be read. */
export const protocolView = defineQuery({
  name: "protocol-view",
  permission: "pathway:view-administration",
  load: (tx, { protocolId }: { protocolId: string }): Promise<Protocol | undefined> => findProtocol(tx, protocolId),
  shows: () => NAMES_ONLY,
});
