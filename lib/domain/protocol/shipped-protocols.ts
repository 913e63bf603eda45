import { IV_SERIES } from "@/lib/domain/protocol/iv-series";
import { KAP_4 } from "@/lib/domain/protocol/kap-4";
import { KARE } from "@/lib/domain/protocol/kare";
import { MAINTENANCE } from "@/lib/domain/protocol/maintenance";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";

/** A clinic approves for itself: the role stands here until its medically responsible doctor approves a version by name. */
const APPROVAL = { version: 2, approvedBy: "Medisinskfaglig ansvarlig lege", approvedOn: "2026-08-03" };

const id = (last: string): string => `01930000-0000-7000-8000-000000000${last}`;

/**
 * The protocols that Forløp comes with, the default first. No rule knows any of them by name. A change that a running course must not meet is a
 * new version under a new id: a clinic gets it at the next start, new courses begin on it, and those under way stay on theirs
 * (lib/db/shipped-protocols.ts). Version 2 asks for sleep, C-SSRS since last contact, who is present, and names and times in the time-out.
 */
export const SHIPPED_PROTOCOLS: readonly Protocol[] = [
  { id: id("d11"), key: "kap-4", ...APPROVAL, ...KAP_4 },
  { id: id("d12"), key: "iv-series", ...APPROVAL, ...IV_SERIES },
  { id: id("d13"), key: "maintenance", ...APPROVAL, ...MAINTENANCE },
  { id: id("d14"), key: "kare", ...APPROVAL, ...KARE },
];
