import { IV_SERIES } from "@/lib/domain/protocol/iv-series";
import { KAP_4 } from "@/lib/domain/protocol/kap-4";
import { KARE } from "@/lib/domain/protocol/kare";
import { MAINTENANCE } from "@/lib/domain/protocol/maintenance";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";

/** A clinic approves for itself: the role stands here until its medically responsible doctor approves a version by name. */
const APPROVAL = { version: 1, approvedBy: "Medisinskfaglig ansvarlig lege", approvedOn: "2026-08-03" };

const id = (last: string): string => `01930000-0000-7000-8000-000000000${last}`;

/** The protocols that Forløp comes with, the default first. No rule knows any of them by name. */
export const SHIPPED_PROTOCOLS: readonly Protocol[] = [
  { id: id("d01"), key: "kap-4", ...APPROVAL, ...KAP_4 },
  { id: id("d02"), key: "iv-series", ...APPROVAL, ...IV_SERIES },
  { id: id("d03"), key: "maintenance", ...APPROVAL, ...MAINTENANCE },
  { id: id("d04"), key: "kare", ...APPROVAL, ...KARE },
];
