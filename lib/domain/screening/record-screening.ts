import { closingEvent } from "@/lib/domain/pathway/course-phase";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ExclusionAnswer, HealthAnswers, ScreeningAssessment } from "@/lib/domain/pathway/screening-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordScreeningInput } from "@/lib/domain/screening/screening.schema";

export type ScreeningRecorded = { id: string; health: HealthAnswers; exclusions: ExclusionAnswer[] };
export type RecordScreeningRefusal =
  { kind: "pathway-closed" } | { kind: "unknown-exclusion"; key: string } | { kind: "screening-empty" };

/**
 * Keep the doctor's health page and exclusion answers as one new whole; the newest whole counts and older ones stay. Half-filled is allowed (what
 * lacks is said by `screeningChecklist`), empty is not. Refuses a question that the patient's own protocol version does not ask.
 */
export function recordScreening(
  record: PathwayRecord,
  input: RecordScreeningInput,
): Result<ScreeningRecorded, RecordScreeningRefusal> {
  if (closingEvent(record)) return refuse({ kind: "pathway-closed" });
  const asked = record.protocol.exclusions.map(({ key }) => key);
  const unknown = Object.keys(input.exclusions).find((key) => !asked.includes(key));
  if (unknown !== undefined) return refuse({ kind: "unknown-exclusion", key: unknown });
  const health = Object.fromEntries(Object.entries(input.health).filter(([, answer]) => answer !== ""));
  const exclusions = asked.flatMap((key): ExclusionAnswer[] => {
    const given = input.exclusions[key];
    return given === undefined || given.answer === "" ? [] : [{ key, ...given, answer: given.answer }];
  });
  if (Object.keys(health).length === 0 && exclusions.length === 0) return refuse({ kind: "screening-empty" });
  return ok({ id: input.commandId, health, exclusions });
}

/** The screening that counts. */
export function newestScreening(record: Pick<PathwayRecord, "screenings">): ScreeningAssessment | undefined {
  return record.screenings.at(-1);
}
