import type { AccessRefused } from "@/lib/domain/access/policy";

/** Somebody else changed the record between load and save. */
export type Stale = { kind: "stale" };
/** There is no such thing, or not for this person: the two look the same, so that existence does not leak. */
export type NotFound = { kind: "not-found" };
/** What was typed does not fit the schema. `message` is a key of the field-error words. */
export type InvalidInput = { kind: "invalid-input"; issues: { path: string; message: string }[] };
/** From the dose until the next day the patient signs, consents and books nothing (product document 3, gate 7). */
export type ProtectedAfterDose = { kind: "protected-after-dose"; until: Date };

export type SharedRefusal = AccessRefused | InvalidInput | NotFound | Stale | ProtectedAfterDose;

/** A rule's answer about one field, said beside it: what only the rule can see is wrong with it (a day that has passed, a name that is taken). */
export function fieldProblem(path: string, message: string): InvalidInput {
  return { kind: "invalid-input", issues: [{ path, message }] };
}
