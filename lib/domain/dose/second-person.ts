import type { Role } from "@/lib/domain/access/actor";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** The second person, after PIN or password was checked; null when it did not fit, was throttled or belongs to nobody who works here. */
export type SecondPerson = { userId: string; role: Role } | null;

export type WitnessRefusal =
  { kind: "second-person-not-confirmed" } | { kind: "same-person" } | { kind: "second-person-not-allowed" };

/**
 * Who has seen it with their own eyes and says so themselves: a nurse or doctor other than who records (dobbeltkontroll,
 * legemiddelhåndteringsforskriften § 3 k). Answers their id.
 */
export function witnessOf(person: SecondPerson, recorderId: string | null): Result<string, WitnessRefusal> {
  if (!person) return refuse({ kind: "second-person-not-confirmed" });
  if (person.userId === recorderId) return refuse({ kind: "same-person" });
  if (person.role !== "nurse" && person.role !== "doctor") return refuse({ kind: "second-person-not-allowed" });
  return ok(person.userId);
}
