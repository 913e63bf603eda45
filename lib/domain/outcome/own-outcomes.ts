import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { type CourseOutcomes, courseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import { isCompared } from "@/lib/domain/outcome/score-change";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

export type OwnOutcomes = Pick<CourseOutcomes, "axis" | "doses" | "series">;

/**
 * The patient's own picture: the forms that they answered themselves and that have a total. Triage, side effects rated by staff and safety flags
 * are for a conversation and never here.
 */
export function ownOutcomes(record: PathwayRecord, now: Date): OwnOutcomes {
  const { axis, doses, series } = courseOutcomes(record, now);
  return {
    ...{ axis, doses },
    series: series.filter(({ instrument, points }) => {
      const definition = INSTRUMENT_DEFINITIONS[instrument];
      return points.length > 0 && isCompared(definition) && definition.answeredBy === "patient";
    }),
  };
}
