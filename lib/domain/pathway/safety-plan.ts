import { PLAN_HEADINGS, type PlanHeading, WHOLE_TEXT } from "@/lib/domain/flag/flag-headings";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Person } from "@/lib/domain/pathway/recorded";

/** A patient's safety plan: what was written under each heading, in the order of use. `whole`: from before there were headings. */
export type SafetyPlan = {
  madeAt: Date;
  madeBy: Person;
  parts: { heading: PlanHeading; text: string }[];
  whole: string | null;
};

/** The plan in force: the newest that was made, with whichever flag; null when none ever was. */
export function safetyPlanInForce(record: Pick<PathwayRecord, "flags">): SafetyPlan | null {
  const newest = record.flags
    .flatMap(({ closed }) => (closed && Object.keys(closed.safetyPlan).length > 0 ? [closed] : []))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .at(-1);
  if (!newest) return null;
  const { safetyPlan, at, by } = newest;
  return {
    ...{ madeAt: at, madeBy: by, whole: safetyPlan[WHOLE_TEXT] ?? null },
    parts: PLAN_HEADINGS.flatMap((heading) => {
      const text = safetyPlan[heading];
      return text ? [{ heading, text }] : [];
    }),
  };
}
