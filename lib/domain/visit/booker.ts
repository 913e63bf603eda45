import type { ActorRole } from "@/lib/domain/access/actor";
import type { CapacityProblem } from "@/lib/domain/booking/capacity-problems";

/** Who books: a patient within the protocol's limits, or staff, who may go beyond some of them with a reason (empty: none given). */
export type Booker = { by: "patient" } | { by: "staff"; overrideReason: string };

/** By which rules this role books. The program itself offers times within the rules of patients' own. */
export function booksAs(role: ActorRole): Booker["by"] {
  return role === "patient" ? "patient" : "staff";
}

/** Whether staff gave a reason to go beyond deadlines, hours and the longest distance. */
export function isOverriding(booker: Booker): boolean {
  return booker.by === "staff" && booker.overrideReason !== "";
}

/**
 * The clinic's hours and closed days are its own to make an exception from. What safety asks of room, equipment, people and doctor is not, nor
 * whom the patient keeps out, nor somebody who is absent: that absence is ended first.
 */
const EXCEPTIONS: readonly CapacityProblem["kind"][] = ["not-working", "place-closed"];

/** The problems that stand for this booker. A taken time is left to the database, which alone sees all claims at the moment of writing. */
export function standingProblems(problems: readonly CapacityProblem[], booker: Booker): CapacityProblem[] {
  const isExcepted = ({ kind }: CapacityProblem) => isOverriding(booker) && EXCEPTIONS.includes(kind);
  return problems.filter((problem) => problem.kind !== "taken" && !isExcepted(problem));
}
