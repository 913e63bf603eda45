import type { ClinicalRole } from "@/lib/domain/access/actor";

/** Where this role works with a course: doctor and psychologist with the patient, the nurse with the session. Null when there is none. */
export function recordHref(
  role: ClinicalRole,
  course: { pathwayId: string | null; sessionId: string | null },
): string | null {
  if (role === "nurse") return course.sessionId === null ? null : `/nurse/sessions/${course.sessionId}`;
  return course.pathwayId === null ? null : `/${role}/patients/${course.pathwayId}`;
}
