import type { PlannedVisit } from "@/lib/domain/booking/course-plan";

/** Somebody or something that is taken at that time, and when. */
export type Busy = { what: "room" | "person" | "patient"; name: string; startsAt: Date; endsAt: Date };

/** Somebody was quicker. `alternatives`: the nearest free times of the same step, best first; empty when none was found near. */
export type Taken = { kind: "taken"; stepKey: string; busy: Busy[]; alternatives: PlannedVisit[] };
