import type { ActorRole } from "@/lib/domain/access/actor";
import type { CloseFlagInput } from "@/lib/domain/flag/flag.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type FlagClosed = { flagId: string; assessment: string; safetyPlan: string };
export type CloseFlagRefusal =
  | { kind: "flag-unknown" }
  | { kind: "flag-already-closed" }
  | { kind: "doctor-required" }
  | { kind: "safety-plan-missing" };

/**
 * Close a safety flag with a documented assessment (product document 3, gate 5). Moderate and high demand a safety plan; high is a doctor's to
 * close. Stays possible when the pathway is closed: a question of safety is never left open for an administrative reason.
 */
export function closeFlag(
  record: PathwayRecord,
  input: CloseFlagInput,
  { role }: { role: ActorRole },
): Result<FlagClosed, CloseFlagRefusal> {
  const flag = record.flags.find((candidate) => candidate.id === input.flagId);
  if (!flag) return refuse({ kind: "flag-unknown" });
  if (flag.closed) return refuse({ kind: "flag-already-closed" });
  if (flag.level === "high" && role !== "doctor") return refuse({ kind: "doctor-required" });
  if (flag.level !== "low" && !input.safetyPlan) return refuse({ kind: "safety-plan-missing" });
  return ok({ flagId: flag.id, assessment: input.assessment, safetyPlan: input.safetyPlan });
}
